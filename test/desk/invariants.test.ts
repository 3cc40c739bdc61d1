import { checkInvariants } from '../../src/desk/invariants.js';
import { queueMail } from '../../src/desk/outbox.js';
import { postRefunds } from '../../src/ledger/refunds.js';
import { postingsOf } from '../../src/policy/postings.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { decisionOf, put } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { FACTS, openSampleCase, PAID, RECEIVED_AT } from './rows.js';

let database: TestDatabase;

/** A case that pays, with its refund and its reply, as the product writes them. */
beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'charges', { ...SAMPLE.charge, transaction_id: 'txn_aaaaaaaaaaaaaaaa' });
  await openSampleCase(database, 'RF-1', 1);
  if (PAID.kind !== 'decided') throw new Error('The sample is decided.');
  const postings = postingsOf(PAID, FACTS);
  await inTransaction(database.pool, transaction => postRefunds(transaction, decisionOf('RF-1'), postings));
  const reply = { caseId: 'RF-1', seq: 1, recipient: 'ada@example.com', inReplyTo: null, thread: [] };
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
  'charges whose balance is not their amount minus what was refunded':
    'update ledger.balances set left_to_refund = 0.16',
  'charges refunded beyond their amount': 'update ledger.charges set amount = 0.15',
  'refunds without a decision': REFUND,
  'refunds that are not the rounded sum of their lines': 'delete from ledger.refund_lines',
  'decisions that pay without a refund of that amount': DECIDE('RF-1', 'approved', true),
  'replies without a case': "update desk.outbox set case_id = 'RF-0'",
};

test.each(Object.entries(BREAKING))('it is seen: %s', async (invariant, statement) => {
  await force(statement);
  expect(await broken()).toMatchObject({ [invariant]: 1 });
});

test('it is seen: decisions told twice to the same address', async () => {
  await database.pool.query('alter table desk.outbox drop constraint outbox_case_id_seq_recipient_key');
  await force(`insert into desk.outbox (case_id, seq, recipient, message_id, thread, queued_at)
    values ('RF-1', 1, 'ada@example.com', '<2@us>', '{}', now())`);
  expect(await broken()).toEqual({ 'decisions told twice to the same address': 1 });
});

test('each is tried here', async () => {
  const all = (await checkInvariants(database.pool)).map(({ invariant }) => invariant);
  expect(all.toSorted()).toEqual([...Object.keys(BREAKING), 'decisions told twice to the same address'].toSorted());
});

test('a decision without effect pays nothing, and need not', async () => {
  await force(`${DECIDE('RF-1', 'approved')}`);
  expect(await broken()).toEqual({});
});
