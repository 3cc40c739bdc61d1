import type { Db } from '../postgres/pool.js';

/** The mail that tells a decision: to whom, in which language, and the days that it names. */
export interface Told {
  readonly recipient: string;
  readonly language: string;
  /** A person's own words in it. */
  readonly message: string | null;
  readonly refundDueAt: Date | null;
  readonly creditExpiresAt: Date | null;
}

/**
 * The days that a mail `o` names: those of what its decision posted, which are the latest, else those of what stands of what
 * its case posted before.
 */
export const MONEY_DAYS = `
  (select max(due_at) from ledger.refunds r where r.case_id = o.case_id
      and (r.decision_seq = o.seq or (r.decision_seq < o.seq and r.status in ('pending', 'settled')))) as "refundDueAt",
  (select max(expires_at) from ledger.credits g where g.case_id = o.case_id
      and (g.decision_seq = o.seq or (g.decision_seq < o.seq and g.status = 'granted'))) as "creditExpiresAt"`;

/** The mail queued for a decision, whether it is sent or not; null where none was. */
export async function toldOf(db: Db, caseId: string, seq: number): Promise<Told | null> {
  const { rows } = await db.query<Told>(
    `select recipient, language, message, ${MONEY_DAYS}
       from desk.outbox o where case_id = $1 and seq = $2 and letter = 'decision' order by id limit 1`,
    [caseId, seq],
  );
  return rows[0] ?? null;
}
