import type { Db } from '../postgres/pool.js';
import type { Count } from './figures.js';

/**
 * How many decisions of each state were made from `from` (UTC) until before `to` (null: until now): the revised ones and those
 * of trials among them.
 */
export async function decisionsMade(db: Db, from: Date, to: Date | null): Promise<Count[]> {
  const { rows } = await db.query<Count>(
    `select state as kind, count(*)::int as count from desk.decisions
      where decided_at >= $1 and decided_at < coalesce($2::timestamptz, 'infinity') group by 1`,
    [from, to],
  );
  return rows;
}
