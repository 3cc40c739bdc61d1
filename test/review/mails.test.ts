import { sendReply } from '../../src/reply/send-reply.js';
import { openSmtp, type Smtp } from '../../src/reply/smtp.js';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { type SmtpSink, startSmtpServer } from '../support/smtp-server.js';
import { APPROVE, CREDIT, DENY, ORDERED_AT, OVERRIDE, REOPEN, type ReviewDesk, reviewDesk } from './review-desk.js';

/* What the customer is told of a person's decision, through a real SMTP server. */

let desk: ReviewDesk;
let sink: SmtpSink;
let smtp: Smtp;
beforeEach(async () => {
  const ledger = [...ledgerOf('ada'), ...[1, 2].flatMap(n => failedCharge('ada', txn(n), { failed: 2 }))];
  [desk, sink] = await Promise.all([reviewDesk(ledger), startSmtpServer()]);
  smtp = openSmtp({ host: '127.0.0.1', port: sink.port, tls: 'off', login: null }, 500);
});
afterEach(async () => {
  smtp.close();
  expect(await desk.broken()).toEqual([]);
  await Promise.all([sink.stop(), desk.close()]);
});

/** Gives the order on the case of this mail and sends what it queued; gives the mail. */
async function told(order: Parameters<ReviewDesk['order']>[0], changes: Parameters<ReviewDesk['order']>[1] = {}) {
  const { jobs } = await desk.order(order, changes);
  const refused = () => Promise.reject(new Error('Nobody refuses a mail here.'));
  const sent = { refundsAddress: 'refunds@imaginator.com', now: () => ORDERED_AT, refused };
  for (const id of jobs.mails) await sendReply(desk.pool, smtp, id, sent);
  expect(sink.mails).toHaveLength(1);
  return sink.mails[0];
}

const threatened = (messageId: string, references: readonly string[] = []) =>
  desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)], messageId, references });

test('it goes to the account’s own address, in the thread of the customer’s last mail', async () => {
  await threatened('<1@example.com>');
  const [reply] = await desk.mails();
  await threatened('<2@example.com>', ['<1@example.com>', String(reply?.['message_id'])]);
  await desk.pool.query("update ledger.accounts set email = 'Ada.New@example.com'");
  const mail = await told(APPROVE());
  expect(mail?.to).toEqual(['Ada.New@example.com']);
  expect(mail?.header('In-Reply-To')).toBe('<2@example.com>');
  expect(mail?.header('References')).toBe(`<1@example.com> ${reply?.['message_id']} <2@example.com>`);
  expect(mail?.header('Auto-Submitted')).toBe('auto-replied');
});

test.each([
  ['de', 'wir haben Ihren Antrag'],
  ['fr', 'Nous avons'],
  ['pl', 'We checked your request'],
])('it is in the language of the customer’s last mail: %s', async (language, said) => {
  await threatened('<1@example.com>');
  await desk.pool.query("update desk.messages set reading = jsonb_set(reading, '{language}', to_jsonb($1::text))", [
    language,
  ]);
  expect((await told(APPROVE()))?.text).toContain(said);
});

test('the person’s words are in it, as text; the reason is in no part of it, nor who decided', async () => {
  await threatened('<1@example.com>');
  const message = 'We are sorry, Ada.\n<img src=x onerror=alert(1)>';
  const mail = await told(APPROVE(), { reason: 'a goodwill gesture', actor: 'anna (os: root)', message });
  expect(mail?.text).toContain('We are sorry, Ada.');
  expect(mail?.text).toContain('<img src=x onerror=alert(1)>');
  const html = mail?.html ?? '';
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
  for (const part of [mail?.raw.toString() ?? '', mail?.text ?? '', html]) expect(part).not.toMatch(/goodwill|anna/);
});

test.each([
  ['a payment', APPROVE('0.10'), ['approved', '0.10 USD', '2026-12-08', 'section 4.3'], ['cannot refund']],
  ['credit', CREDIT('0.10'), ['0.10 USD', '2027-11-24'], ['2026-12-08']],
  [
    'a denial',
    DENY,
    ['not approved', 'cannot refund this (section 4.3)', 'a person will look at your case again'],
    ['0.00'],
  ],
])('it tells %s', async (_, order, includes, excludes) => {
  await threatened('<1@example.com>');
  const mail = await told(order);
  const said = `${mail?.header('Subject')}\n${mail?.text}`;
  for (const words of includes) expect(said).toContain(words);
  for (const words of excludes) expect(said).not.toContain(words);
});

test('after an override it tells the new total of the whole case', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(1)] });
  const mail = await told(OVERRIDE('0.16'));
  expect(mail?.text).toContain('Total refund: 0.16 USD.');
  expect(mail?.header('Subject')).toBe('Your refund request RF-0001: approved');
  expect((await desk.mails()).map(row => row['seq'])).toEqual([1, 2]);
});

test('what was paid both ways is told both ways, each with its amount and its day', async () => {
  await threatened('<1@example.com>');
  await desk.order(CREDIT('0.06'));
  const text = (await told(OVERRIDE('0.16')))?.text ?? '';
  expect(text).toContain('Total refund: 0.10 USD.');
  expect(text).toContain('at the latest on 2026-12-08');
  expect(text).toContain('Total credit: 0.06 USD.');
  expect(text).toContain('expires on 2027-11-24');
  expect(text).not.toContain('Total refund: 0.16');
});

test('credit after money that has settled does not turn the money into credit', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(1)] });
  await desk.settle('RF-0001.1.1');
  await desk.order(REOPEN);
  const text = (await told(CREDIT('0.08')))?.text ?? '';
  expect(text).toContain('Total credit: 0.08 USD.');
  expect(text).toContain('expires on 2027-11-24');
  expect(text).toContain('Total refund: 0.08 USD.');
  expect(text).toContain('at the latest on 2026-12-04');
});

test('a case that is closed with the credit it was granted before tells of credit, and of its day', async () => {
  await threatened('<1@example.com>');
  await desk.order(CREDIT('0.06'));
  await desk.order(REOPEN);
  const text = (await told(OVERRIDE('0.06')))?.text ?? '';
  expect(text).toContain('Total credit: 0.06 USD.');
  expect(text).toContain('expires on 2027-11-24');
});
