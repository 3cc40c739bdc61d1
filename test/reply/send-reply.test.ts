import { checkCase } from '../../src/eligibility/check-case.js';
import { refuseMail } from '../../src/eligibility/return-mail.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { type Replied, SmtpUnavailable, sendReply } from '../../src/reply/send-reply.js';
import { openSmtp, type Smtp } from '../../src/reply/smtp.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from '../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { type SmtpSink, startSmtpServer } from '../support/smtp-server.js';

const SENT_AT = new Date('2026-11-22T12:00:09Z');

let database: TestDatabase;
let sink: SmtpSink;
let smtp: Smtp;
beforeEach(async () => {
  [database, sink] = await Promise.all([freshDatabase(), startSmtpServer()]);
  smtp = openSmtp({ host: '127.0.0.1', port: sink.port, tls: 'off', login: null }, 500);
  await importRows(database.pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
});
afterEach(async () => {
  smtp.close();
  await Promise.all([sink.stop(), database.close()]);
});

/** Decides a mail and gives the id of the reply that waits. */
async function queued(mail: ReadMail = { transactionIds: [txn(1)] }): Promise<string> {
  const checked = await checkCase(database.pool, await storeRead(database.pool, mail), settings());
  return checked.kind === 'decided' ? (checked.mails[0] ?? '') : '';
}

const send = (id: string): Promise<Replied> =>
  sendReply(database.pool, smtp, id, {
    refundsAddress: 'refunds@imaginator.com',
    now: () => SENT_AT,
    refused: (mail, why) => refuseMail(database.pool, mail, why, { now: () => SENT_AT, calendar: UTC_WEEK }),
  });

async function row() {
  const { rows } = await database.pool.query(
    'select status, attempts, unanswered, sent_at, failure, subject, raw from desk.outbox',
  );
  return rows[0];
}

const messageIds = () => sink.mails.map(mail => mail.header('Message-ID'));

test('an accepted reply is sent, once, and its very bytes are kept', async () => {
  const id = await queued();
  expect([await send(id), await send(id)]).toEqual(['sent', 'already']);
  expect(sink.mails).toHaveLength(1);
  expect(sink.mails[0]).toMatchObject({ from: 'refunds@imaginator.com', to: ['ada@example.com'] });
  expect(await row()).toMatchObject({ status: 'sent', sent_at: SENT_AT, failure: null, raw: sink.mails[0]?.raw });
  expect(sink.mails[0]?.text).toContain('at the latest on 2026-12-04');
});

test('it is written in the language that was queued with it', async () => {
  const id = await queued();
  await database.pool.query(`update desk.outbox set language = 'fr'`);
  await send(id);
  expect(sink.mails[0]?.header('Content-Language')).toBe('fr');
  expect(sink.mails[0]?.text).toContain('au plus tard le 2026-12-04');
});

test('a refusal for now throws, and the next attempt sends the same bytes', async () => {
  const id = await queued();
  await sink.behave({ kind: 'reject', at: 'data', code: 451 });
  await expect(send(id)).rejects.toThrow(SmtpUnavailable);
  const kept = (await row())?.raw;
  expect(await row()).toMatchObject({ status: 'queued', attempts: 1, sent_at: null });
  await sink.behave({ kind: 'accept' });
  expect(await send(id)).toBe('sent');
  expect(sink.mails[0]?.raw).toEqual(kept);
});

test('a server that is down keeps the reply queued', async () => {
  const id = await queued();
  await sink.behave({ kind: 'refuse-connections' });
  await expect(send(id)).rejects.toThrow(/ECONNREFUSED/);
  expect(await row()).toMatchObject({ status: 'queued', unanswered: 0 });
});

test('a refusal for good fails the reply, with the server’s words for people', async () => {
  const id = await queued();
  await sink.behave({ kind: 'reject', at: 'rcpt', code: 550 });
  expect([await send(id), await send(id)]).toEqual(['failed', 'already']);
  expect(await row()).toMatchObject({
    status: 'failed',
    sent_at: null,
    failure: expect.stringContaining('550 not here'),
  });
});

test.each(['hang-after-dot', 'drop-after-dot'] as const)(
  'a server that does %s leaves it uncertain: once more under the same Message-ID, then it is left alone',
  async kind => {
    const id = await queued();
    await sink.behave({ kind });
    expect([await send(id), await send(id), await send(id)]).toEqual(['uncertain', 'uncertain', 'already']);
    expect(await row()).toMatchObject({ status: 'uncertain', attempts: 2, unanswered: 2, sent_at: null });
    expect(messageIds()).toEqual([expect.stringMatching(/^<rf-0001\.1\./), messageIds()[0]]);
  },
);

test('an uncertain reply that is accepted the second time is sent', async () => {
  const id = await queued();
  await sink.behave({ kind: 'drop-before-dot' });
  expect(await send(id)).toBe('uncertain');
  await sink.behave({ kind: 'accept' });
  expect(await send(id)).toBe('sent');
  expect(await row()).toMatchObject({ status: 'sent', failure: null });
});

test('an uncertain reply whose second attempt is refused for now is still tried again', async () => {
  const id = await queued();
  await sink.behave({ kind: 'drop-after-dot' });
  await send(id);
  await sink.behave({ kind: 'reject', at: 'rcpt', code: 451 });
  await expect(send(id)).rejects.toThrow(SmtpUnavailable);
  expect(await row()).toMatchObject({ status: 'uncertain', unanswered: 1 });
});

test('no header is the customer’s to write', async () => {
  const evil = '<1@x>\r\nBcc: eve@evil.test\r\nX-Evil: 1';
  const id = await queued({ messageId: evil, references: [evil, '<2\nBcc:eve@evil.test>', '<good@x>'] });
  expect(await send(id)).toBe('sent');
  const [mail] = sink.mails;
  expect(mail?.to).toEqual(['ada@example.com']);
  expect(mail?.raw.toString()).not.toMatch(/eve@|Evil/);
  expect(mail?.header('In-Reply-To')).toBeUndefined();
  expect(mail?.header('References')).toBe('<good@x>');
});

test('a reply that nobody queued is nothing to send', async () => {
  expect(await send('999999')).toBe('already');
});
