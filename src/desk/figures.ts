import type { Db } from '../postgres/pool.js';

/** How many rows are of one kind: one state, or one status. */
export interface Count {
  readonly kind: string;
  readonly count: number;
}

/** How many cases are in each state. Trials are in none: nobody waits for them, and nothing was decided. */
export async function countCases(db: Db): Promise<Count[]> {
  const { rows } = await db.query<Count>(
    'select state as kind, count(*)::int as count from desk.cases where live group by 1 order by 1',
  );
  return rows;
}

/** How many cases in review are past their due time at `now` (UTC). Nobody waits for the answer of a trial. */
export async function countOverdueReviews(db: Db, now: Date): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from desk.cases where state = 'needs_review' and live and review_due_at < $1`,
    [now],
  );
  return rows[0]?.count ?? 0;
}

/** The refunds of one status in one currency; `amount` is their exact sum, a decimal. */
export interface RefundSum {
  readonly status: string;
  readonly currency: string;
  readonly count: number;
  readonly amount: string;
}

/** How many refunds there are of each status and currency, and how much they are together. */
export async function sumRefunds(db: Db): Promise<RefundSum[]> {
  const { rows } = await db.query<RefundSum>(
    `select status, currency, count(*)::int as count, sum(amount) as amount
       from ledger.refunds group by 1, 2 order by 2, 1`,
  );
  return rows;
}

/**
 * How long the oldest mail without a disposition has been in the desk (seconds); null where none waits. Counted from
 * its storing, not its receipt: a backfill of old mail is not old trouble. Both times are the database's own. In shadow
 * mode a mail that wants an answer is meant to wait for live mode once it was read.
 */
export async function oldestPendingSeconds(db: Db, mode: 'live' | 'shadow'): Promise<number | null> {
  const { rows } = await db.query<{ seconds: number | null }>(
    `select extract(epoch from now() - min(stored_at))::float8 as seconds from desk.messages
      where stage <> 'done' and ($1 = 'live' or stage = 'stored' or not answer)`,
    [mode],
  );
  return rows[0]?.seconds ?? null;
}
