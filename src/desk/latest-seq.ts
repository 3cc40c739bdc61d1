import type { Db } from '../postgres/pool.js';

/** The number of a case's latest decision, to see whether anything newer was decided; null where there is no such case. */
export async function latestSeq(db: Db, caseId: string): Promise<number | null> {
  const { rows } = await db.query<{ seq: number | null }>(
    'select max(seq) as seq from desk.decisions where case_id = $1',
    [caseId],
  );
  return rows[0]?.seq ?? null;
}
