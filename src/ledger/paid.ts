import { decimal, ZERO } from '../money.js';
import type { PaidTotal } from '../policy/together-with.js';
import type { Db, Transaction } from '../postgres/pool.js';

/** A refund of a case that has not settled yet; `attempts` counts how often a provider was asked to pay it. */
export interface UnsettledRefund {
  readonly refundId: string;
  readonly amount: string;
  /** The sum of its lines, before it was rounded. */
  readonly exact: string;
  readonly currency: string;
  readonly attempts: number;
}

/** What a case paid so far. */
export interface Paid {
  /** Settled refunds and granted credit, by currency and method: this is not taken back. */
  readonly settled: readonly PaidTotal[];
  readonly pending: readonly UnsettledRefund[];
  /** What each charge got of both, exactly. */
  readonly lines: readonly { readonly transactionId: string; readonly amount: string }[];
}

/** What a locked case paid so far; its pending refunds are locked with it. */
export async function paidByCase(transaction: Transaction, caseId: string): Promise<Paid> {
  const { rows: settled } = await transaction.query<PaidTotal>(
    `select method, currency, sum(amount) as amount, sum(amount - rounding) as exact from (
       select 'original_payment_method' as method, currency, amount, rounding
         from ledger.refunds where case_id = $1 and status = 'settled'
        union all
       select 'service_credit', currency, amount, rounding
         from ledger.credits where case_id = $1 and status = 'granted') given
      group by method, currency order by method, currency`,
    [caseId],
  );
  const { rows: pending } = await transaction.query<UnsettledRefund>(
    `select refund_id as "refundId", amount, amount - rounding as exact, currency, attempts from ledger.refunds
      where case_id = $1 and status = 'pending' order by refund_id for update`,
    [caseId],
  );
  const { rows: lines } = await transaction.query<Paid['lines'][number]>(
    `select transaction_id as "transactionId", sum(amount) as amount from ledger.paid_lines where case_id = $1
      group by transaction_id order by transaction_id`,
    [caseId],
  );
  return { settled: settled.filter(total => decimal(total.amount).gt(ZERO)), pending, lines };
}

/** Whether a case has paid anything, settled or on its way. */
export async function hasPaid(db: Db, caseId: string): Promise<boolean> {
  const { rowCount } = await db.query('select from ledger.paid_lines where case_id = $1 limit 1', [caseId]);
  return rowCount !== 0;
}
