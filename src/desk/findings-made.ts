import type { Db } from '../postgres/pool.js';

/** How often decisions of a state found this under a clause of the policy. */
export interface FindingsMade {
  readonly state: string;
  readonly clause: string;
  readonly result: string;
  readonly count: number;
}

/**
 * The findings of the decisions made from `from` (UTC) until before `to` (null: until now), clause by clause: one that cites
 * two clauses counts under both. Those of decisions in review are proposals. `live` chooses between real decisions and trials.
 */
export async function findingsMade(db: Db, live: boolean, from: Date, to: Date | null): Promise<FindingsMade[]> {
  const { rows } = await db.query<FindingsMade>(
    `select state, clause, result, count(*)::int as count
       from desk.decisions join desk.findings using (case_id, seq) cross join unnest(clauses) as clause
      where live = $1 and decided_at >= $2 and decided_at < coalesce($3::timestamptz, 'infinity') group by 1, 2, 3`,
    [live, from, to],
  );
  return rows;
}
