import type { Db } from '../postgres/pool.js';

/** A chargeback that has just suspended the account of its charge. */
export interface Suspended {
  readonly chargebackId: string;
  readonly accountId: string;
  readonly transactionId: string;
}

/**
 * Suspends the accounts (null: all; else this one) of charges with an open or lost chargeback (policy 7), as of `now`, and
 * gives what is new. A chargeback suspends once under each of the two statuses: what was lifted stays lifted, what turns
 * from open to lost suspends again. Several may do it at once, and one of them gets the new ones: it has to freeze their
 * cases in the same transaction, for nobody else hears of them. As it may wait for another that is at the same chargeback,
 * call it before a lock that the other will want.
 */
export async function suspendDisputed(db: Db, accountId: string | null, now: Date): Promise<Suspended[]> {
  const { rows } = await db.query<Suspended>(SUSPEND, [accountId, now]);
  return rows;
}

/** The charges that are disputed, each once. */
export const chargesOf = (suspended: readonly Suspended[]) => [...new Set(suspended.map(one => one.transactionId))];

// What is missing is found first, among the few chargebacks: mostly nothing, and then no charge is looked at. Everybody
// inserts in one order, so that nobody waits in a circle.
const SUSPEND = `
  with missing as materialized (
    select chargeback_id, status, transaction_id from ledger.chargebacks dispute
     where status in ('open', 'lost')
       and not exists (select from ledger.suspensions known
                        where known.chargeback_id = dispute.chargeback_id and known.status = dispute.status))
  insert into ledger.suspensions (chargeback_id, status, account_id, transaction_id, suspended_at)
  select chargeback_id, status, account_id, transaction_id, $2::timestamptz
    from missing join ledger.charges using (transaction_id)
   where $1::text is null or account_id = $1
   order by chargeback_id, status
  on conflict do nothing
  returning chargeback_id as "chargebackId", account_id as "accountId", transaction_id as "transactionId"`;
