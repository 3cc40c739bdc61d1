import type { AccountFacts } from '../policy/facts.js';
import type { Db, Transaction } from '../postgres/pool.js';

type Account = Pick<AccountFacts, 'accountId' | 'status' | 'statusReason'>;

/**
 * The accounts as they count, as a query with the columns of `ledger.accounts`: suspended while a suspension of ours is
 * not lifted (policy 7), whatever the billing system says, else as it says. The reason it gives for a suspension or a
 * termination of its own goes before ours: 3.2 reads it.
 */
export const ACCOUNTS = `
  select fact.account_id, fact.email,
         case when ours.reason is null then fact.status else 'suspended' end as status,
         case when fact.status in ('suspended', 'terminated') then coalesce(fact.status_reason, ours.reason)
              else coalesce(ours.reason, fact.status_reason) end as status_reason
    from ledger.accounts fact
    left join lateral (
      select reason from ledger.suspensions where account_id = fact.account_id and lifted_at is null limit 1) ours on true`;

const READ = `select account_id as "accountId", status, status_reason as "statusReason" from (${ACCOUNTS}) account`;

/** The account with this email (addresses compare case-insensitively), as it counts; null where there is none. */
export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  const { rows } = await db.query<Account>(`${READ} where lower(email) = lower($1)`, [email]);
  return rows[0] ?? null;
}

/** The account with this id, as it counts; null where there is none. */
export async function accountById(db: Db, accountId: string): Promise<Account | null> {
  const { rows } = await db.query<Account>(`${READ} where account_id = $1`, [accountId]);
  return rows[0] ?? null;
}

/** The email of an account; null where there is no such account. */
export async function emailOfAccount(db: Db, accountId: string): Promise<string | null> {
  const { rows } = await db.query<{ email: string }>('select email from ledger.accounts where account_id = $1', [
    accountId,
  ]);
  return rows[0]?.email ?? null;
}

/** The account of a charge; null where there is no such charge. */
export async function accountOfCharge(db: Db, transactionId: string): Promise<string | null> {
  const { rows } = await db.query<{ accountId: string }>(
    'select account_id as "accountId" from ledger.charges where transaction_id = $1',
    [transactionId],
  );
  return rows[0]?.accountId ?? null;
}

/** The accounts of these charges and invoices, each once. */
export async function accountsOfIds(
  db: Db,
  transactionIds: readonly string[],
  invoiceNumbers: readonly string[],
): Promise<string[]> {
  const { rows } = await db.query<{ accountId: string }>(
    `select account_id as "accountId" from ledger.charges where transaction_id = any($1)
     union select account_id from ledger.invoices where invoice_number = any($2) order by 1`,
    [transactionIds, invoiceNumbers],
  );
  return rows.map(row => row.accountId);
}

/**
 * Locks an account until the transaction ends, so that its cases are decided one after another. It may be a row of a view,
 * which cannot be locked; so its name is.
 */
export async function lockAccount(transaction: Transaction, accountId: string): Promise<void> {
  await transaction.query("select pg_advisory_xact_lock(hashtextextended('account ' || $1, 0))", [accountId]);
}
