import type { Db } from '../postgres/pool.js';
import { POSTED_LINES } from './posted-lines.js';

/** What went out on one day (UTC) on one ground. Exact decimals. */
export interface MoneyOfDay {
  readonly day: Date;
  readonly method: string;
  /** Of section 3.1, or `by_hand`; null: a credit that support granted outside any case. */
  readonly ground: string | null;
  readonly currency: string;
  readonly amount: string;
}

/**
 * What was posted since `since`, by day (UTC), method, ground and currency: refunds that are pending or settled, and credits
 * that stand. What was cancelled or failed did not go out. Days without money have no row.
 */
export async function moneyByDay(db: Db, since: Date): Promise<MoneyOfDay[]> {
  const { rows } = await db.query<MoneyOfDay>(
    `select date_trunc('day', posted_at, 'UTC') as day, method, ground, currency, sum(amount) as amount
       from (${POSTED_LINES}) posted
      where posted_at >= $1 and status in ('pending', 'settled', 'granted') group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    [since],
  );
  return rows;
}
