import { checkCase } from '../../src/eligibility/check-case.js';
import { decide } from '../../src/policy/decide.js';
import type { Decision } from '../../src/policy/decision.js';
import type { Facts } from '../../src/policy/facts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* The facts are the evidence: the same facts and policy give the same decision, to the byte. */

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob', 'cyn', 'dan'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 1, images: 3, amount: '0.50' }),
    ...failedCharge('bob', txn(3), { failed: 0 }),
    ...failedCharge('cyn', txn(4), { requestId: 'twice' }),
    ...failedCharge('cyn', txn(5), { requestId: 'twice', chargedAt: '2026-11-12T09:31:00Z' }),
    ...failedCharge('dan', txn(6), { images: 3000, amount: '120.00' }),
  ]);
});
afterAll(() => database.close());

const MAILS: readonly (readonly [string, string, ReadMail])[] = [
  ['an approval', 'approved', { transactionIds: [txn(1)] }],
  ['one in part, on two grounds, beside an unknown ID', 'partially_approved', { transactionIds: [txn(2), txn(77)] }],
  ['what was refunded before', 'denied', { transactionIds: [txn(2), txn(1)] }],
  ['a denial', 'denied', { from: 'bob@example.com', transactionIds: [txn(3)] }],
  ['a duplicate', 'approved', { from: 'cyn@example.com', transactionIds: [txn(4)] }],
  ['a review with a proposal', 'needs_review', { from: 'dan@example.com', transactionIds: [txn(6)] }],
  ['a question with charges to pick from', 'needs_info', { from: 'bob@example.com' }],
  ['a question to a stranger', 'needs_info', { from: 'eve@elsewhere.test' }],
];

test.each(MAILS)('%s (%s) is decided again from the stored facts as it was', async (_, state, mail) => {
  const { pool } = database;
  const checked = await checkCase(pool, await storeRead(pool, mail), settings({ newCaseId: nextCaseId }));
  if (checked.kind !== 'decided') throw new Error(checked.kind);
  const stored = await pool.query<{ state: string; facts: Facts; decision: string }>(
    'select state, facts, decision::text from desk.decisions where case_id = $1',
    [checked.caseId],
  );
  const [row] = stored.rows;
  if (row === undefined) throw new Error('no decision');
  expect(row.state).toBe(state);
  expect(await asStored(decide(row.facts))).toBe(row.decision);
});

async function asStored(decision: Decision): Promise<string> {
  const { rows } = await database.pool.query<{ text: string }>('select $1::jsonb::text as text', [
    JSON.stringify(decision),
  ]);
  return rows[0]?.text ?? '';
}

const cases = { count: 0 };
function nextCaseId(): string {
  cases.count += 1;
  return `RF-${cases.count}`;
}
