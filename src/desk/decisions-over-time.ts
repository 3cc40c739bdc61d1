import type { Db } from '../postgres/pool.js';
import type { CountAt, Step } from './over-time.js';

/**
 * How many decisions were made in each hour or day (UTC) since `since`, by the state they put their case into. `live` chooses
 * between those that count and those of trials. Empty pieces have no row.
 */
export async function decisionsOverTime(db: Db, step: Step, since: Date, live: boolean): Promise<CountAt[]> {
  const { rows } = await db.query<CountAt>(
    `select date_trunc($1, decided_at, 'UTC') as "from", state as kind, count(*)::int as count
       from desk.decisions where decided_at >= $2 and live = $3 group by 1, 2 order by 1, 2`,
    [step, since, live],
  );
  return rows;
}
