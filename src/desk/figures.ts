import type { Db } from '../postgres/pool.js';

/** How many rows are of one kind: one state, or one status. */
export interface Count {
  readonly kind: string;
  readonly count: number;
}

/** How many cases are in each state. */
export async function countCases(db: Db): Promise<Count[]> {
  const { rows } = await db.query<Count>(
    'select state as kind, count(*)::int as count from desk.cases group by 1 order by 1',
  );
  return rows;
}

/** How many cases in review are past their due time at `now` (UTC). */
export async function countOverdueReviews(db: Db, now: Date): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from desk.cases where state = 'needs_review' and review_due_at < $1`,
    [now],
  );
  return rows[0]?.count ?? 0;
}

/** How many decisions of each state were ever made, the revised ones among them. */
export async function countDecisions(db: Db): Promise<Count[]> {
  const { rows } = await db.query<Count>(
    'select state as kind, count(*)::int as count from desk.decisions group by 1 order by 1',
  );
  return rows;
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

/** How many outgoing mails there are of each status. */
export async function countOutgoing(db: Db): Promise<Count[]> {
  const { rows } = await db.query<Count>(
    'select status as kind, count(*)::int as count from desk.outbox group by 1 order by 1',
  );
  return rows;
}

/**
 * How long the oldest mail without a disposition has been in the desk (seconds); null where none waits. Counted from its
 * storing, not its receipt: a backfill of old mail is not old trouble. Both times are the database's own.
 */
export async function oldestPendingSeconds(db: Db): Promise<number | null> {
  const { rows } = await db.query<{ seconds: number | null }>(
    `select extract(epoch from now() - min(stored_at))::float8 as seconds from desk.messages where stage <> 'done'`,
  );
  return rows[0]?.seconds ?? null;
}

/** Rows that need a person, and a few of their cases to begin with. */
export interface Unfinished {
  readonly count: number;
  readonly cases: readonly string[];
}

/** The replies queued since `since` (UTC) that did not reach their customer. */
export async function unsentReplies(db: Db, since: Date): Promise<Unfinished> {
  const { rows } = await db.query<Unfinished>(
    `select count(*)::int as count, coalesce((array_agg(distinct case_id))[1:3], '{}') as cases
       from desk.outbox where status in ('failed', 'undelivered') and queued_at >= $1`,
    [since],
  );
  return rows[0] ?? NOTHING;
}

/** The refunds posted since `since` (UTC) that the payment gateway refused for good. */
export async function failedRefunds(db: Db, since: Date): Promise<Unfinished> {
  const { rows } = await db.query<Unfinished>(
    `select count(*)::int as count, coalesce((array_agg(distinct case_id))[1:3], '{}') as cases
       from ledger.refunds where status = 'failed' and posted_at >= $1`,
    [since],
  );
  return rows[0] ?? NOTHING;
}

const NOTHING: Unfinished = { count: 0, cases: [] };
