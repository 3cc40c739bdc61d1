import { closeRefund, type PostedBy, postRefunds } from '../../src/ledger/refunds.js';
import type { Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import type { TestDatabase } from '../support/database.js';
import type { WrittenRow } from './sample-rows.js';

type FactTable = 'accounts' | 'prices' | 'charges' | 'generations' | 'chargebacks';

/** Puts rows into a fact table as they are, as a billing system would; fields that are no columns are passed over. */
export async function put({ pool }: TestDatabase, table: FactTable, ...rows: readonly WrittenRow[]): Promise<void> {
  await pool.query(`insert into ledger.${table} select * from jsonb_populate_recordset(null::ledger.${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}

/** Makes the case and the decision that a refund needs, where they are not there yet. */
export async function putDecision({ pool }: TestDatabase, caseId: string, seq = 1): Promise<void> {
  await pool.query(
    `insert into desk.cases (case_id, sender, state, received_at)
     values ($1, 'ada@example.com', 'approved', '2026-11-22') on conflict do nothing`,
    [caseId],
  );
  await pool.query(
    `insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
     values ($1, $2, 'policy 2025-01', 'approved', '', '2025-01', '{}', '{}', true, '2026-11-22') on conflict do nothing`,
    [caseId, seq],
  );
}

/** What one refund pays of which charge. */
export type Pays = Readonly<Record<string, string>>;

/** The posting of one refund, all on one ground. */
export const posting = (pays: Pays, ground = 'technical_failure') => ({
  currency: 'USD',
  paymentMethodId: 'pm_1',
  amount: '0.01',
  rounding: '0',
  lines: Object.entries(pays).map(([transactionId, amount]) => ({ transactionId, ground, amount })),
});

/** The first decision on a case, as it posts. */
export const decisionOf = (caseId: string): PostedBy => ({
  caseId,
  seq: 1,
  accountId: 'acc_ada',
  postedAt: new Date('2026-11-22T12:00:00Z'),
  dueAt: new Date('2026-12-04T12:00:00Z'),
});

/** Posts one refund of a case of its own, and gives its id. */
export async function post(database: TestDatabase, caseId: string, pays: Pays): Promise<string> {
  await putDecision(database, caseId);
  const [id = ''] = await inTransaction(database.pool, transaction =>
    postRefunds(transaction, decisionOf(caseId), [posting(pays)]),
  );
  return id;
}

/** Closes a refund as the settlement does. */
export const close = (pool: Pool, refundId: string, status: 'settled' | 'failed') =>
  closeRefund(pool, refundId, status, new Date('2026-11-23T12:00:00Z'));

/** What is left of a charge; null where nobody has touched it yet. */
export async function leftOf({ pool }: TestDatabase, transactionId: string): Promise<string | null> {
  const { rows } = await pool.query<{ left: string }>(
    'select trim_scale(left_to_refund)::text as left from ledger.balances where transaction_id = $1',
    [transactionId],
  );
  return rows[0]?.left ?? null;
}
