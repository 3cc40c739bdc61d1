import type { Db } from '../../src/postgres/pool.js';
import { until } from './until.js';

/** Waits until so many connections of this database wait for a lock. `what` names it for the one who waits in vain. */
export async function lockWaits(db: Db, what: string, connections = 1): Promise<void> {
  await until(what, async () => {
    const { rowCount } = await db.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    return rowCount === connections;
  });
}
