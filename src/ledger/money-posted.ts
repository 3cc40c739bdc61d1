import type { Db } from '../postgres/pool.js';
import { POSTED_LINES } from './posted-lines.js';

/** What was ever posted on one ground in one currency; an exact decimal. */
export interface MoneyPosted {
  readonly method: string;
  readonly ground: string | null;
  readonly currency: string;
  readonly amount: string;
}

/**
 * What was posted from `from` (UTC) until before `to` (null: until now), also what was cancelled or failed later: such a sum
 * never falls.
 */
export async function moneyPosted(db: Db, from: Date, to: Date | null): Promise<MoneyPosted[]> {
  const { rows } = await db.query<MoneyPosted>(
    `select method, ground, currency, sum(amount) as amount from (${POSTED_LINES}) posted
      where posted_at >= $1 and posted_at < coalesce($2::timestamptz, 'infinity') group by 1, 2, 3`,
    [from, to],
  );
  return rows;
}
