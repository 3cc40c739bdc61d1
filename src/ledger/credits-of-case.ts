import type { Db } from '../postgres/pool.js';

/** A credit that a case granted. The amount is an exact decimal. */
export interface CaseCredit {
  readonly creditId: string;
  /** The number of the decision that granted it. */
  readonly seq: number | null;
  readonly amount: string;
  readonly currency: string;
  readonly status: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
}

/** The credits of a case, oldest first, the cancelled ones among them. */
export async function creditsOfCase(db: Db, caseId: string): Promise<CaseCredit[]> {
  const { rows } = await db.query<CaseCredit>(
    `select credit_id as "creditId", decision_seq as seq, amount, currency, status, granted_at as "grantedAt",
            expires_at as "expiresAt"
       from ledger.credits where case_id = $1 order by decision_seq, credit_id`,
    [caseId],
  );
  return rows;
}
