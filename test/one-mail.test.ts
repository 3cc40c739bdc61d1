import { type Desk, openDesk } from './support/desk.js';
import { mail } from './support/mail.js';
import { startRedis } from './support/redis.js';
import { describeWith } from './support/required.js';
import { accountRows, chargeRows, PRICE, txn } from './support/sample-ledger.js';
import { until } from './support/until.js';

/*
 * One mail, all the way: a real mailbox in, a real SMTP server out, the built product between, on both queues.
 */

const BACKENDS = [
  { queue: 'PostgreSQL', open: () => Promise.resolve({ env: {}, stop: () => Promise.resolve() }) },
  {
    queue: 'Redis',
    open: async () => {
      const redis = await startRedis();
      return { env: { REDIS_URL: redis.url }, stop: () => redis.stop() };
    },
  },
] as const;

for (const { queue, open } of BACKENDS)
  describeWith(queue === 'Redis' ? 'redis' : 'dovecot', `jobs on ${queue}`, () => {
    let desk: Desk;
    let stop: () => Promise<void>;

    beforeAll(async () => {
      const backend = await open();
      desk = await openDesk(backend.env);
      stop = async () => {
        await desk.stop();
        await backend.stop();
      };
      await desk.import([
        PRICE,
        ...accountRows('ada'),
        ...accountRows('bob'),
        ...accountRows('cyn'),
        ...accountRows('dan'),
      ]);
      await desk.start();
    });
    afterAll(() => stop());

    test('a request is decided, the refund posted and settled, the customer told in the thread', async () => {
      await desk.import(chargeRows('ada', txn(1), { failed: 4 }));
      const request = mail({
        from: 'Ada <ada@example.com>',
        subject: 'Broken',
        text: `All of ${txn(1)} failed.`,
        messageId: '<one@example.com>',
      });
      await desk.dovecot.deliver(request);
      const reply = await desk.smtp.next(sent => sent.to.includes('ada@example.com'));
      expect(reply.text).toMatch(/0\.16 USD/);
      expect(reply.html).toMatch(/0\.16 USD/);
      expect(reply.header('In-Reply-To')).toBe('<one@example.com>');
      expect(reply.header('References')).toBe('<one@example.com>');
      expect(reply.header('Auto-Submitted')).toBe('auto-replied');
      expect(reply.from).toBe('refunds@imaginator.com');
      const message = await until('the mail is part of a case', async () =>
        (await desk.messages()).find(one => one.message_id === '<one@example.com>' && one.case !== null),
      );
      const shown = await until('the refund is settled and the reply sent', async () => {
        const now = await desk.showCase(message.case);
        return now.refunds[0]?.status === 'settled' && now.messages[1]?.status === 'sent' ? now : null;
      });
      expect(shown).toMatchObject({ state: 'approved', amount: '0.16', refunds: [{ amount: '0.16' }] });
      await until('the mail is filed', async () => (await desk.dovecot.files('Processed')).length === 1);
      expect(await desk.dovecot.files('INBOX')).toEqual([]);
    });

    test('two mails for one charge at the same time: one pays, the other says so', async () => {
      await desk.import(chargeRows('bob', txn(2), { failed: 4 }));
      const seen = (await desk.messages()).length;
      const ask = (n: number) => mail({ from: 'bob@example.com', text: `Please refund ${txn(2)}, asked ${n} times.` });
      await Promise.all([1, 2, 3, 4].map(n => desk.dovecot.deliver(ask(n))));
      const fates = (await desk.settled(seen + 4)).slice(0, 4);
      const cases = await Promise.all(fates.map(one => desk.showCase(one.case)));
      expect(cases.map(one => one.state).sort()).toEqual(['approved', 'denied', 'denied', 'denied']);
      expect(cases.flatMap(one => one.refunds)).toHaveLength(1);
    });

    test('the same mail delivered three times is one case and one reply', async () => {
      await desk.import(chargeRows('cyn', txn(3), { failed: 2 }));
      const seen = (await desk.messages()).length;
      const request = mail({ from: 'cyn@example.com', text: `Refund ${txn(3)}`, messageId: '<thrice@example.com>' });
      for (let copy = 0; copy < 3; copy++) await desk.dovecot.deliver(request);
      const fates = (await desk.settled(seen + 3)).filter(one => one.message_id === '<thrice@example.com>');
      expect(fates.map(one => one.reason ?? one.disposition).sort()).toEqual(['case', 'duplicate', 'duplicate']);
      await desk.smtp.next(sent => sent.to.includes('cyn@example.com'));
      expect(desk.smtp.mails.filter(sent => sent.to.includes('cyn@example.com'))).toHaveLength(1);
    });

    test('everything adds up in the end', async () => {
      expect(await desk.cli('doctor')).toMatchObject({ healthy: true });
      expect(await desk.drain()).toBe(0);
    });
  });
