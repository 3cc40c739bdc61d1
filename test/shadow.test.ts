import pg from 'pg';
import { z } from 'zod';
import { type Desk, openDesk } from './support/desk.js';
import { mail } from './support/mail.js';
import { describeWith } from './support/required.js';
import { accountRows, chargeRows, PRICE, txn } from './support/sample-ledger.js';
import { until } from './support/until.js';

/* A company with an old mailbox tries the desk beside its people, and then lets it answer. */

const SHADOW = { REFUNDS_MODE: 'shadow', MAIL_BACKLOG: 'skip' };
const LIVE = { MAIL_BACKLOG: 'skip' };

describeWith('dovecot', 'a desk that first only watches', () => {
  let desk: Desk;
  let watched: string[];

  const request = (name: string, n: number, messageId: string) =>
    mail({ from: `${name}@example.com`, text: `All of ${txn(n)} failed.`, messageId });

  async function rows(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: desk.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    desk = await openDesk();
    const charges = ['ada', 'bob', 'cyn'].flatMap((name, n) => [
      ...accountRows(name),
      ...chargeRows(name, txn(n), { failed: 4 }),
    ]);
    await desk.import([PRICE, ...charges]);
    await desk.dovecot.deliver(request('cyn', 2, '<old@example.com>'), { seen: true });
    await desk.start(SHADOW);
    await desk.settled(1);
    for (const [n, name] of ['ada', 'bob'].entries())
      await desk.dovecot.deliver(request(name, n, `<${name}@example.com>`));
    await desk.settled(3);
    watched = (await desk.dovecot.files()).sort();
  }, 90_000);
  afterAll(() => desk.stop());

  test('decides every new mail as a trial, records the old one, and pays and says nothing', async () => {
    const fates = await desk.messages();
    expect(fates.map(one => [one.message_id, one.reason ?? one.disposition]).sort()).toEqual([
      ['<ada@example.com>', 'case'],
      ['<bob@example.com>', 'case'],
      ['<old@example.com>', 'backlog'],
    ]);
    expect(await rows('select state, live from desk.cases')).toEqual(
      ['ada', 'bob'].map(() => ({ state: 'approved', live: false })),
    );
    expect(await rows('select 1 from ledger.refunds union all select 1 from desk.outbox')).toEqual([]);
    expect(desk.smtp.mails).toEqual([]);
    expect(await desk.log()).toContain('REFUNDS_MODE is shadow');
  });

  test('tells what it would have said', async () => {
    const ada = (await desk.messages()).find(one => one.message_id === '<ada@example.com>');
    expect(await desk.cli('explain', ada?.case ?? '')).toMatchObject({
      state: 'approved',
      reply: { to: 'ada@example.com', text: expect.stringContaining('0.16 USD') },
    });
  });

  test('leaves the mailbox as it is', async () => {
    expect(watched).toHaveLength(3);
    expect(await desk.dovecot.files('Processed')).toEqual([]);
  });

  test('in live mode answers what comes from then on, once, and lets lie what it watched', async () => {
    expect(await desk.drain()).toBe(0);
    await desk.start(LIVE);
    await desk.dovecot.deliver(
      mail({
        from: 'ada@example.com',
        text: `And ${txn(0)}?`,
        messageId: '<ada2@example.com>',
        references: '<ada@example.com>',
      }),
    );
    await desk.smtp.next(sent => sent.to.includes('ada@example.com'));
    await until('it is filed', async () => (await desk.dovecot.files('Processed')).length === 1);
    await desk.dovecot.changeUidValidity();
    await desk.settled(7);
    const again = (await desk.messages()).slice(0, 3);
    expect(again.map(one => one.reason)).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(await rows('select count(*)::int as refunds from ledger.refunds')).toEqual([{ refunds: 1 }]);
    expect(desk.smtp.mails.map(sent => sent.to)).toEqual([['ada@example.com']]);
    expect(await desk.cli('doctor')).toMatchObject({ healthy: true });
  }, 90_000);

  test('a mail that is delivered once more in live mode is decided', async () => {
    await desk.dovecot.deliver(request('bob', 1, '<bob@example.com>'));
    await desk.smtp.next(sent => sent.to.includes('bob@example.com'));
  });

  test('an old mail that a person releases stays a trial, for it was taken in shadow mode', async () => {
    const old = (await desk.messages()).find(one => one.reason === 'backlog');
    await desk.cli('messages', 'release', old?.id ?? '');
    const released = await until('it is decided', async () =>
      (await desk.messages()).find(one => one.id === old?.id && one.case !== null),
    );
    expect(await desk.showCase(released.case)).toMatchObject({ state: 'approved', refunds: [] });
    expect(await desk.drain()).toBe(0);
    expect(desk.smtp.mails.flatMap(sent => sent.to)).not.toContain('cyn@example.com');
  });

  test('back in shadow mode lets the answer to a real case wait, and is not misled by another name of the server', async () => {
    const [asked] = z
      .array(z.object({ case_id: z.string(), message_id: z.string() }))
      .parse(await rows("select case_id, message_id from desk.outbox where recipient = 'ada@example.com'"));
    const named = async (messageId: string) => (await desk.messages()).filter(one => one.message_id === messageId);
    const answer = mail({
      from: 'ada@example.com',
      text: 'This is not what I asked for, my lawyer will write to you.',
      messageId: '<lawyer@example.com>',
      inReplyTo: asked?.message_id ?? '',
    });
    await desk.start(SHADOW);
    await desk.dovecot.deliver(answer);
    await desk.dovecot.deliver(request('cyn', 2, '<cyn@example.com>'));
    await until('it is tried', async () => (await named('<cyn@example.com>'))[0]?.disposition === 'case');
    await until('it waits', async () => (await desk.log()).includes('waits until REFUNDS_MODE is live'));
    expect(await named('<lawyer@example.com>')).toMatchObject([{ disposition: 'pending', case: null }]);
    expect(await desk.drain()).toBe(0);
    await desk.start({ ...LIVE, IMAP_HOST: 'localhost' });
    await until('all are here again', async () => (await named('<lawyer@example.com>')).length === 2);
    await until('all is decided', async () => (await desk.messages()).every(one => one.disposition !== 'pending'));
    expect(await named('<lawyer@example.com>')).toMatchObject([{ reason: 'duplicate' }, { case: asked?.case_id }]);
    expect(await named('<cyn@example.com>')).toMatchObject([{ reason: 'duplicate' }, { disposition: 'case' }]);
    expect(await desk.showCase(asked?.case_id)).toMatchObject({ state: 'needs_review' });
    expect(desk.smtp.mails.flatMap(sent => sent.to)).not.toContain('cyn@example.com');
    expect(await desk.cli('doctor')).toMatchObject({ healthy: true });
  }, 90_000);
});
