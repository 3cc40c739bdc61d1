import type { Db } from '../postgres/pool.js';

/** A case that waits for a person. */
export interface Review {
  readonly caseId: string;
  readonly sender: string;
  /** UTC; null where it has no deadline. */
  readonly dueAt: Date | null;
}

/** By when each case that waits for a person is due (UTC), the most urgent first. Trials wait for nobody. */
export async function reviewDueTimes(db: Db): Promise<(Date | null)[]> {
  const { rows } = await db.query<{ dueAt: Date | null }>(
    `select review_due_at as "dueAt" from desk.cases where state = 'needs_review' and live order by 1 nulls last`,
  );
  return rows.map(row => row.dueAt);
}

/** The first cases that a person should look at. */
export async function nextReviews(db: Db, limit: number): Promise<Review[]> {
  const { rows } = await db.query<Review>(
    `select case_id as "caseId", sender, review_due_at as "dueAt" from desk.cases
      where state = 'needs_review' and live order by review_due_at nulls last, received_at, case_id limit $1`,
    [limit],
  );
  return rows;
}
