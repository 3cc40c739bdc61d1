import type { Db } from '../postgres/pool.js';

/**
 * The ids of the live cases that wait for a person, in the order in which they are due: those without a deadline last, and
 * of two the one received first. Those that wait for a second person are among them.
 */
export async function reviewQueue(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ caseId: string }>(
    `select case_id as "caseId" from desk.cases where live and state = 'needs_review'
      order by review_due_at nulls last, received_at, case_id`,
  );
  return rows.map(row => row.caseId);
}
