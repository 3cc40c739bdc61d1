import { type Grant, grantCredit, postCredits } from '../../src/ledger/credits.js';
import type { Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import type { TestDatabase } from '../support/database.js';
import { type Pays, posting, putDecision } from './books.js';

export const GRANTED_AT = new Date('2026-11-22T12:00:00Z');
export const EXPIRES_AT = new Date('2027-11-22T12:00:00Z');

/** The posting of one credit, all on one ground. */
export function creditPosting(pays: Pays, ground?: string) {
  const { paymentMethodId: _, ...rest } = posting(pays, ground);
  return rest;
}

/** The first decision on a case, as it grants. */
export const grantedBy = (caseId: string) => ({
  caseId,
  seq: 1,
  accountId: 'acc_ada',
  grantedBy: 'policy 2025-01',
  postedAt: GRANTED_AT,
});

/** Grants one credit of a case of its own, and gives its id. */
export async function postCredit(database: TestDatabase, caseId: string, pays: Pays): Promise<string> {
  await putDecision(database, caseId);
  const [id = ''] = await inTransaction(database.pool, transaction =>
    postCredits(transaction, grantedBy(caseId), [creditPosting(pays)]),
  );
  return id;
}

/** Support grants acc_ada 5.00 USD outside any case; change what the test is about. */
export async function grant({ pool }: TestDatabase, creditId: string, changes: Partial<Grant> = {}): Promise<void> {
  const sample = { accountId: 'acc_ada', currency: 'USD', amount: '5.00', reason: 'goodwill', grantedBy: 'anna' };
  await inTransaction(pool, transaction =>
    grantCredit(transaction, { ...sample, grantedAt: GRANTED_AT, ...changes, creditId }),
  );
}

/** The billing system tells that acc_ada used credit. */
export async function use({ pool }: TestDatabase, amount: string, usedAt: string, currency = 'USD'): Promise<void> {
  await pool.query(
    "insert into ledger.credit_uses values (gen_random_uuid()::text, 'acc_ada', $1::numeric, $2, $3::timestamptz)",
    [amount, currency, usedAt],
  );
}

/** Cancels a credit, as an override does. */
export const cancel = (pool: Pool, creditId: string) =>
  pool.query(
    `update ledger.credits set status = 'cancelled', closed_at = '2026-11-23T12:00:00Z'
      where credit_id = $1 and status = 'granted'`,
    [creditId],
  );
