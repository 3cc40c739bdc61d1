import type { Db, Transaction } from '../postgres/pool.js';
import type { QueuedMail } from './outbox.js';

/** A letter that a trial's decision would have brought, with the days that it would have named. */
export interface TrialLetter extends Pick<QueuedMail, 'caseId' | 'seq' | 'letter' | 'recipient'> {
  /** ISO 639-1. */
  readonly language: string;
  readonly refundDueAt: Date | null;
  readonly creditExpiresAt: Date | null;
  readonly reviewDueAt: Date | null;
}

/** Keeps a letter that is not sent. Where no language is known (null) it is that of the case's last letter, else English. */
export async function keepTrialLetter(
  transaction: Transaction,
  letter: Omit<TrialLetter, 'language'> & { readonly language: string | null },
): Promise<void> {
  await transaction.query(
    `insert into desk.trial_letters (case_id, seq, letter, recipient, language, refund_due_at, credit_expires_at,
                                     review_due_at)
     values ($1, $2, $3, $4,
             coalesce($5, (select language from desk.trial_letters where case_id = $1 order by seq desc limit 1), 'en'),
             $6, $7, $8)`,
    [
      letter.caseId,
      letter.seq,
      letter.letter,
      letter.recipient,
      letter.language,
      letter.refundDueAt,
      letter.creditExpiresAt,
      letter.reviewDueAt,
    ],
  );
}

/** The letters that the latest decision of a case would have brought; none where it is no trial, or nobody would be told. */
export async function trialLetters(db: Db, caseId: string): Promise<TrialLetter[]> {
  const { rows } = await db.query<TrialLetter>(
    `select case_id as "caseId", seq, letter, recipient, language, refund_due_at as "refundDueAt",
            credit_expires_at as "creditExpiresAt", review_due_at as "reviewDueAt"
       from desk.trial_letters
      where case_id = $1 and seq = (select max(seq) from desk.decisions d where d.case_id = $1)`,
    [caseId],
  );
  return rows;
}
