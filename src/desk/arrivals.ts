import type { Db } from '../postgres/pool.js';
import type { CountAt, Step } from './over-time.js';

/**
 * How many mails our mail server received in each hour or day (UTC) since `since`, by their disposition. By receipt, not by
 * storing: an outage of the desk is a gap in its decisions, not in what customers wrote. Empty pieces have no row.
 */
export async function arrivals(db: Db, step: Step, since: Date): Promise<CountAt[]> {
  const { rows } = await db.query<CountAt>(
    `select date_trunc($1, received_at, 'UTC') as "from", disposition as kind, count(*)::int as count
       from desk.messages where received_at >= $2 group by 1, 2 order by 1, 2`,
    [step, since],
  );
  return rows;
}
