import type { Db } from '../postgres/pool.js';

/** A refund of a case. The amount is an exact decimal. */
export interface CaseRefund {
  readonly refundId: string;
  /** The number of the decision that posted it. */
  readonly seq: number;
  readonly amount: string;
  readonly currency: string;
  readonly status: string;
  readonly postedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
}

/** The refunds of a case, oldest first, with all that became of them. */
export async function refundsOfCase(db: Db, caseId: string): Promise<CaseRefund[]> {
  const { rows } = await db.query<CaseRefund>(
    `select refund_id as "refundId", decision_seq as seq, amount, currency, status, posted_at as "postedAt",
            due_at as "dueAt", closed_at as "closedAt"
       from ledger.refunds where case_id = $1 order by decision_seq, refund_id`,
    [caseId],
  );
  return rows;
}
