import type { Posting } from '../policy/postings.js';
import type { Db, Transaction } from '../postgres/pool.js';

/** Which decision posts, to whom, and by when the money is due (UTC). */
export interface PostedBy {
  readonly caseId: string;
  readonly seq: number;
  readonly accountId: string;
  readonly postedAt: Date;
  readonly dueAt: Date;
}

/** A refund on its way to the customer. `refundId` is the idempotency key for every gateway. */
export interface PendingRefund {
  readonly refundId: string;
  readonly accountId: string;
  readonly paymentMethodId: string;
  readonly currency: string;
  readonly amount: string;
}

/**
 * Posts the refunds of a decision and gives their ids, which are derived from the decision. Each line lowers what is
 * left of its charge; the database refuses (23514) what would fall below zero.
 */
export async function postRefunds(
  transaction: Transaction,
  by: PostedBy,
  postings: readonly Posting[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, posting] of postings.entries()) {
    const refundId = `${by.caseId}.${by.seq}.${i + 1}`;
    await transaction.query(
      `with posted as (
         insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount,
                                     rounding, posted_at, due_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))
       insert into ledger.refund_lines (refund_id, transaction_id, ground, amount)
       select $1, "transactionId", ground, amount
         from jsonb_to_recordset($11) as line("transactionId" text, ground text, amount numeric)
        order by "transactionId"`,
      [
        refundId,
        by.caseId,
        by.seq,
        by.accountId,
        posting.paymentMethodId,
        posting.currency,
        posting.amount,
        posting.rounding,
        by.postedAt,
        by.dueAt,
        JSON.stringify(posting.lines),
      ],
    );
    ids.push(refundId);
  }
  return ids;
}

/** A pending refund as its settlement takes it up; `attempts` counts this one. */
export interface TakenUpRefund extends PendingRefund {
  readonly caseId: string;
  readonly attempts: number;
}

/**
 * Takes up a refund that waits for settlement and counts the attempt; nobody else is given it for `holdMs`. Null where it
 * is closed, unknown, held by another, or not to be asked about yet.
 */
export async function beginSettlement(
  db: Db,
  refundId: string,
  now: Date,
  holdMs: number,
): Promise<TakenUpRefund | null> {
  const { rows } = await db.query<TakenUpRefund>(
    `update ledger.refunds set attempts = attempts + 1, ask_again_at = $3
      where refund_id = $1 and status = 'pending' and (ask_again_at is null or ask_again_at <= $2)
     returning refund_id as "refundId", case_id as "caseId", account_id as "accountId",
               payment_method_id as "paymentMethodId", currency, amount, attempts`,
    [refundId, now, new Date(now.getTime() + holdMs)],
  );
  return rows[0] ?? null;
}

/** Sets when a pending refund may be taken up again. */
export async function askAgainAt(db: Db, refundId: string, at: Date): Promise<void> {
  await db.query("update ledger.refunds set ask_again_at = $2 where refund_id = $1 and status = 'pending'", [
    refundId,
    at,
  ]);
}

/** Whether a charge of the refund has a chargeback that is open, or that the customer's bank won (7). */
export async function isDisputed(db: Db, refundId: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from ledger.refund_lines join ledger.chargebacks c using (transaction_id)
      where refund_id = $1 and c.status in ('open', 'lost') limit 1`,
    [refundId],
  );
  return rowCount !== 0;
}

/** What ends a refund: paid, not possible at the provider, or not sent. */
export type Closing = 'settled' | 'failed' | 'cancelled';

/**
 * Closes a pending refund. One that is not paid gives back what it took (trigger). Gives false where it was closed before.
 */
export async function closeRefund(db: Db, refundId: string, status: Closing, at: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    "update ledger.refunds set status = $2, closed_at = $3 where refund_id = $1 and status = 'pending'",
    [refundId, status, at],
  );
  return rowCount === 1;
}
