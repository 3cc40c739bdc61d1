import { appendCheckpoint } from '../../src/desk/audit-checkpoints.js';
import { checkInvariants } from '../../src/desk/invariants.js';
import { queueMail } from '../../src/desk/outbox.js';
import { postCredits } from '../../src/ledger/credits.js';
import { postRefunds } from '../../src/ledger/refunds.js';
import { postingsOf } from '../../src/policy/postings.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { decisionOf, put } from '../ledger/books.js';
import { cancel, grant, grantedBy } from '../ledger/credit-books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { FACTS, openSampleCase, PAID, RECEIVED_AT } from './rows.js';

let database: TestDatabase;

/** A case that pays, with its refund and its reply, as the product writes them. */
beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'charges', { ...SAMPLE.charge, transaction_id: 'txn_aaaaaaaaaaaaaaaa' });
  await openSampleCase(database, 'RF-1', 1);
  const postings = postingsOf(PAID, FACTS);
  await inTransaction(database.pool, transaction => postRefunds(transaction, decisionOf('RF-1'), postings));
  const reply = {
    caseId: 'RF-1',
    seq: 1,
    recipient: 'ada@example.com',
    inReplyTo: null,
    thread: [],
    language: 'en',
    message: null,
    letter: 'decision' as const,
    replyTo: null,
  };
  await queueMail(database.pool, { ...reply, messageId: '<1@us>', queuedAt: RECEIVED_AT });
});
afterEach(() => database.close());

const broken = async () =>
  Object.fromEntries(
    (await checkInvariants(database.pool)).flatMap(({ invariant, count }) => (count > 0 ? [[invariant, count]] : [])),
  );

/** Writes what no trigger, key or check would let pass. */
const force = (statement: string) =>
  inTransaction(database.pool, async transaction => {
    await transaction.query('set local session_replication_role = replica');
    await transaction.query(statement);
  });

test('nothing is broken in a desk that only the product wrote', async () => {
  expect(await broken()).toEqual({});
  await database.pool.query("update ledger.refunds set status = 'settled'");
  expect(await broken()).toEqual({});
});

const NEW_CASE = `insert into desk.cases (case_id, sender, state, received_at) values ('RF-2', '', 'denied', now())`;
const DECIDE = (caseId: string, state: string, live = false) =>
  `insert into desk.decisions values ('${caseId}', 2, '', '${state}', '', '', '{}', '{"totals": [{"amount": "9", "currency": "USD"}]}', ${live}, now())`;
const REFUND = `insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding, posted_at, due_at)
  values ('x', 'RF-0', 1, 'a', 'p', 'USD', 1, 0, now(), now())`;

/** What must not be, and how to make it. */
const BREAKING: Readonly<Record<string, string>> = {
  'mails whose raw bytes are missing': 'delete from desk.raw_mails',
  'mails of a case that does not exist': "update desk.messages set case_id = 'RF-0'",
  'cases without a decision': NEW_CASE,
  'cases whose state is not that of their latest decision': "update desk.cases set state = 'denied'",
  'cases without a mail': NEW_CASE,
  'charges whose balance is not their amount minus what was refunded and credited':
    'update ledger.balances set left_to_refund = 0.16',
  'charges refunded and credited beyond their amount': 'update ledger.charges set amount = 0.15',
  'charges whose balance was made from another amount':
    'update ledger.balances set amount = amount + 1, left_to_refund = left_to_refund + 1',
  'refunds without a decision': REFUND,
  'refunds that are not the rounded sum of their lines': 'delete from ledger.refund_lines',
  'cases that pay, and whose refunds and credits are not that amount': DECIDE('RF-1', 'approved', true),
  'decisions of a trial on a real case, or real ones on a trial': DECIDE('RF-1', 'approved', false),
  'replies without a case': "update desk.outbox set case_id = 'RF-0'",
};

const SAMPLE_HASH = "sha256('')";

/** How to break the audit log: each of these is seen, whatever else it brings. */
const BREAKING_AUDIT: Readonly<Record<string, string>> = {
  'audit entries that were changed': "update desk.audit set actor = 'eve'",
  'audit entries that are missing': 'update desk.audit set seq = seq + 1',
  'audit entries that do not follow the one before': `update desk.audit set previous = ${SAMPLE_HASH}`,
  'audit chains that do not end with their last entry': 'delete from desk.audit_heads',
  'audit checkpoints that were changed': 'update desk.audit_checkpoints set at = now()',
  'audit checkpoints that are missing': 'update desk.audit_checkpoints set no = no + 1',
  'audit checkpoints that do not follow the one before': `update desk.audit_checkpoints set previous = ${SAMPLE_HASH}`,
  'audit chains that are not as a checkpoint has them': `update desk.audit set hash = ${SAMPLE_HASH}`,
  'audit chains whose latest checkpoint is gone or was changed': 'delete from desk.audit_checkpoints',
  'decisions that are not in the audit log': DECIDE('RF-1', 'approved', true),
  'decisions that are not as the audit log has them': "update desk.decisions set made_by = 'eve'",
  'decisions of the audit log that are gone': 'delete from desk.decisions',
};

test.each(Object.entries(BREAKING_AUDIT))('it is seen: %s', async (invariant, statement) => {
  await appendCheckpoint(database.pool, RECEIVED_AT);
  await force(statement);
  expect(await broken()).toMatchObject({ [invariant]: 1 });
});

const OF_ANOTHER_AMOUNT = 'charges whose balance was made from another amount';
const UNBALANCED = 'charges whose balance is not their amount minus what was refunded and credited';
const NOT_PAID = 'cases that pay, and whose refunds and credits are not that amount';
const NOT_THE_SUM = 'credits of a case that are not the rounded sum of their lines';
const OF_CREDIT = "where credit_id = 'RF-C.1.c1'";

/** How to break what a credit of a case must be, and what is seen of it. */
const BREAKING_CREDITS: Readonly<Record<string, readonly string[]>> = {
  "update ledger.balances set left_to_refund = 0.16 where transaction_id = 'txn_c'": [UNBALANCED],
  [`update ledger.credits set status = 'cancelled', closed_at = now() ${OF_CREDIT}`]: [UNBALANCED, NOT_PAID],
  "update ledger.charges set amount = 0.05 where transaction_id = 'txn_c'": [
    'charges refunded and credited beyond their amount',
    OF_ANOTHER_AMOUNT,
  ],
  [`update ledger.credits set case_id = 'RF-0' ${OF_CREDIT}`]: ['credits of a case without a decision', NOT_PAID],
  [`delete from ledger.credit_lines ${OF_CREDIT}`]: [UNBALANCED, NOT_THE_SUM],
  [`update ledger.credits set amount = 0.17, rounding = 0.11 ${OF_CREDIT}`]: [NOT_PAID],
  [`update ledger.credits set rounding = 0 ${OF_CREDIT}`]: [NOT_THE_SUM],
};

test.each(Object.entries(BREAKING))('it is seen: %s', async (invariant, statement) => {
  await force(statement);
  expect(await broken()).toMatchObject({ [invariant]: 1 });
});

const TWICE = 'decisions told twice to the same address';
test(`it is seen: ${TWICE}`, async () => {
  await database.pool.query('alter table desk.outbox drop constraint outbox_case_id_seq_recipient_key');
  await force(`insert into desk.outbox (case_id, seq, recipient, message_id, thread, queued_at)
    values ('RF-1', 1, 'ada@example.com', '<2@us>', '{}', now())`);
  expect(await broken()).toEqual({ [TWICE]: 1 });
});

describe('a case that pays by credit, beside a grant of support', () => {
  /** 0.06 of a charge of 0.16. */
  const CREDIT = {
    currency: 'USD',
    amount: '0.16',
    rounding: '0.1',
    lines: [{ transactionId: 'txn_c', ground: 'technical_failure', amount: '0.06' }],
  };

  beforeEach(async () => {
    await put(database, 'charges', { ...SAMPLE.charge, transaction_id: 'txn_c', request_id: 'req_c' });
    await openSampleCase(database, 'RF-C', 2, { decision: { ...PAID, method: 'service_credit' } });
    await inTransaction(database.pool, transaction => postCredits(transaction, grantedBy('RF-C'), [CREDIT]));
    await grant(database, 'grant-1');
  });

  test('breaks nothing; where it is cancelled, the case pays what nobody got', async () => {
    expect(await broken()).toEqual({});
    await cancel(database.pool, 'RF-C.1.c1');
    expect(await broken()).toEqual({ [NOT_PAID]: 1 });
  });

  test.each(Object.entries(BREAKING_CREDITS))('it is seen: %s', async (statement, invariants) => {
    await force(statement);
    expect(await broken()).toEqual(Object.fromEntries(invariants.map(invariant => [invariant, 1])));
  });
});

test('each is tried here', async () => {
  const all = (await checkInvariants(database.pool)).map(({ invariant }) => invariant);
  expect(all.toSorted()).toEqual(
    [
      ...new Set([
        ...Object.keys({ ...BREAKING, ...BREAKING_AUDIT }),
        ...Object.values(BREAKING_CREDITS).flat(),
        TWICE,
      ]),
    ].toSorted(),
  );
});

/** Decides RF-1 once more, on a total of 0.20 USD. */
const MORE = `insert into desk.decisions values ('RF-1', 2, 'anna', 'approved', '', '', 'null',
  '{"totals": [{"amount": "0.2", "currency": "USD"}]}', true, now())`;

test('what several decisions of a case paid is what its latest one says; what was not paid does not count', async () => {
  await database.pool.query(MORE);
  expect(await broken()).toEqual({ [NOT_PAID]: 1 });
  await force(REFUND.replace("'x', 'RF-0', 1", "'x', 'RF-1', 2").replace("'USD', 1, 0", "'USD', 0.04, 0.04"));
  expect(await broken()).not.toHaveProperty([NOT_PAID]);
  await force("update ledger.refunds set status = 'failed' where refund_id = 'x'");
  expect(await broken()).toHaveProperty([NOT_PAID]);
});

test('a decision of a trial pays nothing, and need not', async () => {
  await database.pool.query(DECIDE('RF-1', 'approved'));
  await force('update desk.decisions set live = false; update desk.cases set live = false');
  // The first one was no trial when it was audited.
  expect(await broken()).toEqual({ 'decisions that are not as the audit log has them': 1 });
});
