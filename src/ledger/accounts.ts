import type { AccountFacts } from '../policy/facts.js';
import type { Db } from '../postgres/pool.js';

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
