import { appendDecision, findingsOf, type NewDecision } from '../../src/desk/decisions.js';
import { decide } from '../../src/policy/decide.js';
import type { Decision } from '../../src/policy/decision.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { charge, facts, failed } from '../policy/sample.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { FACTS, FIRST, openSampleCase, PAID, RECEIVED_AT } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await openSampleCase(database, 'RF-1', 1);
});
afterEach(() => database.close());

const append = (changes: Partial<NewDecision>) =>
  inTransaction(database.pool, transaction => appendDecision(transaction, { ...FIRST, caseId: 'RF-1', ...changes }));
const findings = async (seq: number) =>
  (await database.pool.query('select * from desk.findings where seq = $1 order by position', [seq])).rows;

/** One charge pays, one was delivered, one is unknown. */
const THREE = decide(
  facts([charge({ generations: failed(1) }), charge({ transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2' })], {
    cited: {
      transactionIds: ['txn_aaaaaaaaaaaaaaaa', 'txn_bbbbbbbbbbbbbbbb', 'txn_0000000000000000'],
      invoiceNumbers: [],
    },
  }),
  JANUARY_2025,
);

test('a decision is kept with the facts it read', async () => {
  const { rows } = await database.pool.query('select * from desk.decisions');
  expect(rows).toEqual([
    {
      case_id: 'RF-1',
      seq: 1,
      made_by: 'policy 2025-01',
      state: 'approved',
      reason: 'technical_failure',
      policy_version: '2025-01',
      facts: FACTS,
      decision: PAID,
      live: true,
      decided_at: RECEIVED_AT,
      message: null,
    },
  ]);
  expect(decide(rows[0]?.facts, JANUARY_2025)).toEqual(PAID); // the evidence gives the same decision again
});

test('its findings are rows, in their order, with exact amounts', async () => {
  await append({ seq: 2, decision: THREE });
  const finding = { case_id: 'RF-1', seq: 2 };
  expect(await findings(2)).toEqual([
    {
      ...finding,
      position: 1,
      transaction_id: 'txn_aaaaaaaaaaaaaaaa',
      result: 'pay',
      ground: 'technical_failure',
      clauses: ['3.1', '8'],
      amount: '0.04',
    },
    expect.objectContaining({
      ...finding,
      position: 2,
      transaction_id: 'txn_bbbbbbbbbbbbbbbb',
      result: 'deny',
      ground: null,
    }),
    expect.objectContaining({ ...finding, position: 3, transaction_id: 'txn_0000000000000000', result: 'unknown' }),
  ]);
});

test('a decision without facts and findings is a decision', async () => {
  const decision: Decision = { kind: 'review', reasons: ['sender_not_proven'], proposal: null };
  await append({ seq: 2, decision, facts: null });
  expect(await findings(2)).toEqual([]);
});

test('in review the findings are those of the proposal', () => {
  if (PAID.kind !== 'decided') throw new Error('The sample is decided.');
  const { kind: _, ...proposal } = PAID;
  expect(findingsOf(PAID)).toHaveLength(1);
  expect(findingsOf({ kind: 'review', reasons: ['many_paid_cases'], proposal })).toEqual(PAID.findings);
  expect(findingsOf({ kind: 'review', reasons: ['sender_not_proven'], proposal: null })).toEqual([]);
});

test('there is one decision of each number', async () => {
  await expect(append({ seq: 1 })).rejects.toMatchObject({ code: '23505' });
  await expect(append({ seq: 0 })).rejects.toMatchObject({ code: '23514' });
  await expect(append({ caseId: 'RF-0' })).rejects.toMatchObject({ code: '23503' });
});

describe.each(['decisions', 'findings'])('desk.%s', table => {
  test.each([
    `update desk.${table} set seq = seq`,
    `update desk.${table} set seq = 9`,
    `delete from desk.${table}`,
    `truncate desk.${table} cascade`,
  ])('is appended to, and nothing else: %s', statement =>
    expect(database.pool.query(statement)).rejects.toThrow('never changed or deleted'),
  );
});
