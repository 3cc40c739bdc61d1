import { keepComposed, type QueuedMail, queueMail, takeUpMail, writeMailStatus } from '../../src/desk/outbox.js';
import { post, put, putDecision } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openSampleCase, PAID, RECEIVED_AT } from './rows.js';

let database: TestDatabase;
let id: string;
beforeEach(async () => {
  database = await freshDatabase();
  await openSampleCase(database, 'RF-1', 1, { reviewDueAt: new Date('2026-11-27T12:00:00Z') });
  id = await queueMail(database.pool, MAIL);
});
afterEach(() => database.close());

const MAIL: QueuedMail = {
  caseId: 'RF-1',
  seq: 1,
  recipient: 'ada@example.com',
  messageId: '<rf-1.1@example.com>',
  inReplyTo: '<one@example.com>',
  thread: ['<earlier@example.com>', '<one@example.com>'],
  language: 'de',
  message: 'We are sorry.',
  letter: 'decision',
  replyTo: null,
  queuedAt: new Date('2026-11-22T12:00:01Z'),
};
const SENT_AT = new Date('2026-11-22T12:00:02Z');

const write = (status: 'sent' | 'uncertain' | 'failed', failure: string | null = null) =>
  writeMailStatus(database.pool, id, status, SENT_AT, failure);
const written = async () =>
  (await database.pool.query('select status, attempts, unanswered, failure, sent_at from desk.outbox')).rows;
const isTakenUp = async () => (await takeUpMail(database.pool, id)) !== null;

test('a mail is taken up with the decision that it tells', async () => {
  expect(await takeUpMail(database.pool, id)).toEqual({
    ...MAIL,
    id,
    raw: null,
    decision: PAID,
    receivedAt: RECEIVED_AT,
    reviewDueAt: new Date('2026-11-27T12:00:00Z'),
    refundDueAt: null,
    creditExpiresAt: null,
  });
});

test('it tells by when the last of the refunds of its decision is due', async () => {
  await put(database, 'charges', SAMPLE.charge);
  await post(database, 'RF-1', { txn_1: '0.01' });
  await post(database, 'RF-2', { txn_1: '0.01' }); // another's, though as due
  const taken = await takeUpMail(database.pool, id);
  expect(taken?.refundDueAt).toEqual(new Date('2026-12-04T12:00:00Z'));
});

test('it tells until when the credit of its decision lasts', async () => {
  const grant = (creditId: string, caseId: string, expiresAt: string) =>
    database.pool.query(
      `insert into ledger.credits (credit_id, case_id, decision_seq, account_id, currency, amount, granted_by,
                                   granted_at, expires_at)
       values ($1, $2, 1, 'acc_ada', 'USD', 0.01, 'policy 2025-01', '2026-11-22', $3)`,
      [creditId, caseId, expiresAt],
    );
  await putDecision(database, 'RF-2');
  await grant('c1', 'RF-1', '2027-11-22T12:00:00Z');
  await grant('c2', 'RF-2', '2027-12-24T12:00:00Z'); // another's
  const taken = await takeUpMail(database.pool, id);
  expect(taken?.creditExpiresAt).toEqual(new Date('2027-11-22T12:00:00Z'));
});

test('every attempt has the bytes of the first', async () => {
  await keepComposed(database.pool, id, 'Your refund', Buffer.from('first'));
  await keepComposed(database.pool, id, 'Another', Buffer.from('second'));
  expect(await takeUpMail(database.pool, id)).toMatchObject({ raw: Buffer.from('first') });
  expect((await database.pool.query('select subject from desk.outbox')).rows).toEqual([{ subject: 'Your refund' }]);
});

test('it is taken up until it is sent, each time counted', async () => {
  expect([await isTakenUp(), await isTakenUp()]).toEqual([true, true]);
  await write('sent');
  expect(await isTakenUp()).toBe(false);
  expect(await written()).toEqual([{ status: 'sent', attempts: 2, unanswered: 0, failure: null, sent_at: SENT_AT }]);
});

test('one that was refused for good is closed, with why', async () => {
  await write('failed', '550 no such user');
  expect(await isTakenUp()).toBe(false);
  expect(await written()).toMatchObject([{ status: 'failed', failure: '550 no such user', sent_at: null }]);
});

test('one whose outcome is open is sent once more, and then left alone', async () => {
  await write('uncertain', 'silence');
  expect(await isTakenUp()).toBe(true);
  await write('uncertain', 'silence again');
  expect(await isTakenUp()).toBe(false);
  expect(await written()).toMatchObject([{ status: 'uncertain', unanswered: 2, failure: 'silence again' }]);
});

test('one that is sent after all is sent', async () => {
  await write('uncertain', 'silence');
  await write('sent');
  expect(await written()).toMatchObject([{ status: 'sent', unanswered: 1, failure: null, sent_at: SENT_AT }]);
});

test.each(['sent', 'failed'] as const)('what is %s stays so, whatever a late worker writes', async status => {
  await write(status);
  const before = await written();
  for (const late of ['failed', 'uncertain', 'sent'] as const) await write(late, 'late');
  expect(await written()).toEqual(before);
});

test.each([
  ['a decision is told to an address once', {}],
  ['a Message-ID is used once', { recipient: 'support@example.com' }],
])('%s', async (_, changes) => {
  await expect(queueMail(database.pool, { ...MAIL, ...changes })).rejects.toMatchObject({ code: '23505' });
});

test('there is no mail without a decision, and none to take up that was not queued', async () => {
  const lost = { ...MAIL, seq: 2, messageId: '<rf-1.2@example.com>' };
  await expect(queueMail(database.pool, lost)).rejects.toMatchObject({ code: '23503' });
  expect(await takeUpMail(database.pool, '999')).toBeNull();
});
