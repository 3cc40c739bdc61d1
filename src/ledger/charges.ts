import type { ChargeFacts, ChargeLine, EarlierRefund } from '../policy/facts.js';
import type { Db, Transaction } from '../postgres/pool.js';

type ChargeRow = Omit<ChargeFacts, 'chargedAt' | 'refunds'> & {
  readonly chargedAt: Date;
  readonly refunds: readonly (Omit<EarlierRefund, 'postedAt'> & { readonly postedAt: string })[];
};

/**
 * Locks what is left of the account's charges among these transaction IDs and invoices, and of those that share a request
 * with one of them, and gives their transaction IDs. IDs of other accounts find nothing. Until the transaction ends nobody
 * else posts against them.
 */
export async function lockCharges(
  transaction: Transaction,
  accountId: string,
  transactionIds: readonly string[],
  invoiceNumbers: readonly string[],
): Promise<string[]> {
  const { rows } = await transaction.query<{ id: string }>('select ledger.lock_charges($1, $2, $3) as id', [
    accountId,
    transactionIds,
    invoiceNumbers,
  ]);
  return rows.map(row => row.id);
}

/** Everything the policy reads of these charges, in the order they were charged. Amounts are plain decimals. */
export async function readCharges(db: Db, transactionIds: readonly string[]): Promise<ChargeFacts[]> {
  const { rows } = await db.query<ChargeRow>(
    `select c.transaction_id as "transactionId", c.charged_at as "chargedAt", c.images::int,
            c.amount::numeric, c.currency, c.invoice_number as "invoiceNumber", c.request_id as "requestId", c.model_tier as "modelTier",
            c.environment, c.payment_method_id as "paymentMethodId", price.unit_price::numeric as "unitPrice",
            generations.counts as generations, chargebacks.states as chargebacks,
            b.left_to_refund as "leftToRefund", refunds.list as refunds
       from ledger.charges c
       join ledger.balances b using (transaction_id)
       left join lateral (
         select unit_price from ledger.prices p
          where p.model_tier = c.model_tier and p.currency = c.currency and p.effective_from <= c.charged_at
          order by p.effective_from desc limit 1) price on true
       cross join lateral (
         select jsonb_build_object('succeeded', coalesce(sum(n) filter (where status = 'succeeded'), 0),
                  'failed', coalesce(jsonb_object_agg(reason, n) filter (where status = 'failed'), '{}')) as counts
           from (select status, reason, count(*) as n from ledger.generations g
                  where g.transaction_id = c.transaction_id group by 1, 2) tally) generations
       cross join lateral (
         select coalesce(jsonb_agg(distinct status), '[]') as states from ledger.chargebacks k
          where k.transaction_id = c.transaction_id) chargebacks
       cross join lateral (
         select coalesce(jsonb_agg(jsonb_build_object('caseId', case_id, 'ground', ground, 'amount', amount::text,
                  'postedAt', posted_at, 'method', method) order by posted_at, posting_id, ground), '[]') as list
           from ledger.paid_lines paid where paid.transaction_id = c.transaction_id) refunds
      where c.transaction_id = any($1)
      order by c.charged_at, c.transaction_id`,
    [transactionIds],
  );
  return rows.map(row => ({
    ...row,
    chargedAt: row.chargedAt.toISOString(),
    refunds: row.refunds.map(refund => ({ ...refund, postedAt: new Date(refund.postedAt).toISOString() })),
  }));
}

/** The account's charges since an instant, newest first, to pick from. */
export async function recentCharges(db: Db, accountId: string, since: Date, limit: number): Promise<ChargeLine[]> {
  const { rows } = await db.query<Omit<ChargeLine, 'chargedAt'> & { chargedAt: Date }>(
    `select transaction_id as "transactionId", charged_at as "chargedAt", images, amount, currency
       from ledger.charges where account_id = $1 and charged_at >= $2
      order by charged_at desc, transaction_id limit $3`,
    [accountId, since, limit],
  );
  return rows.map(row => ({ ...row, chargedAt: row.chargedAt.toISOString() }));
}
