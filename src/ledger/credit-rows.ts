import { type Credit, type CreditUse, creditExpiry } from '../policy/credits.js';
import type { PostingLine } from '../policy/postings.js';
import type { Db, Transaction } from '../postgres/pool.js';

/** A credit to insert: of a decision (`caseId` and `seq`) or, without both, of support for a reason. */
export interface NewCredit {
  readonly creditId: string;
  readonly caseId: string | null;
  readonly seq: number | null;
  readonly accountId: string;
  readonly currency: string;
  readonly amount: string;
  readonly rounding: string;
  readonly reason: string | null;
  readonly grantedBy: string;
  readonly grantedAt: Date;
  readonly lines: readonly PostingLine[];
}

/** Inserts a credit, which expires as the policy says (6), and its lines; each lowers what is left of its charge. */
export async function insertCredit(transaction: Transaction, credit: NewCredit): Promise<void> {
  await transaction.query(
    `with granted as (
       insert into ledger.credits (credit_id, case_id, decision_seq, account_id, currency, amount, rounding, reason,
                                   granted_by, granted_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))
     insert into ledger.credit_lines (credit_id, transaction_id, ground, amount)
     select $1, "transactionId", ground, amount
       from jsonb_to_recordset($12) as line("transactionId" text, ground text, amount numeric)
      order by "transactionId"`,
    [
      credit.creditId,
      credit.caseId,
      credit.seq,
      credit.accountId,
      credit.currency,
      credit.amount,
      credit.rounding,
      credit.reason,
      credit.grantedBy,
      credit.grantedAt,
      creditExpiry(credit.grantedAt),
      JSON.stringify(credit.lines),
    ],
  );
}

/** A granted credit, with where it comes from: a case, or a reason that support gave. */
export interface CreditRow extends Credit {
  readonly caseId: string | null;
  readonly reason: string | null;
}

/** The account's credits that were not cancelled, also the expired ones: oldest expiry first. */
export async function readCredits(db: Db, accountId: string): Promise<CreditRow[]> {
  const { rows } = await db.query<CreditRow>(
    `select credit_id as "creditId", currency, amount, granted_at as "grantedAt", expires_at as "expiresAt",
            case_id as "caseId", reason
       from ledger.credits where account_id = $1 and status = 'granted' order by expires_at, granted_at, credit_id`,
    [accountId],
  );
  return rows;
}

/** All that the account used of its credit, in no order. The uses may be a view with types of its own. */
export async function readUses(db: Db, accountId: string): Promise<CreditUse[]> {
  const { rows } = await db.query<CreditUse>(
    `select currency, amount::numeric, used_at::timestamptz as "usedAt" from ledger.credit_uses where account_id = $1`,
    [accountId],
  );
  return rows;
}
