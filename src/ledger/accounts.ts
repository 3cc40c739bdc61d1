import type { AccountFacts } from '../policy/facts.js';
import type { Db, Transaction } from '../postgres/pool.js';

type Account = Pick<AccountFacts, 'accountId' | 'status' | 'statusReason'>;

/**
 * The account with this email (addresses compare case-insensitively), or null. An open or lost chargeback suspends an
 * account at once (policy 7), whatever the billing system says.
 */
export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  const { rows } = await db.query<Account>(
    `select account_id as "accountId",
            case when status = 'active' and disputed then 'suspended' else status end as status,
            case when status = 'active' and disputed then 'chargeback' else status_reason end as "statusReason"
       from ledger.accounts a
      cross join lateral (
        select exists (select 1 from ledger.charges c join ledger.chargebacks k using (transaction_id)
                        where c.account_id = a.account_id and k.status in ('open', 'lost')) as disputed) chargebacks
      where lower(email) = lower($1)`,
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
