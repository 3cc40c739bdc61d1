import type { AccountFacts } from '../policy/facts.js';
import type { Db, Transaction } from '../postgres/pool.js';

type Account = Pick<AccountFacts, 'accountId' | 'status' | 'statusReason'>;

/** The account with this email (addresses compare case-insensitively), or null. */
export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  const { rows } = await db.query<Account>(
    `select account_id as "accountId", status, status_reason as "statusReason"
       from ledger.accounts where lower(email) = lower($1)`,
    [email],
  );
  return rows[0] ?? null;
}

/**
 * Locks an account until the transaction ends, so that its cases are decided one after another. It may be a row of a view,
 * which cannot be locked; so its name is.
 */
export async function lockAccount(transaction: Transaction, accountId: string): Promise<void> {
  await transaction.query("select pg_advisory_xact_lock(hashtextextended('account ' || $1, 0))", [accountId]);
}
