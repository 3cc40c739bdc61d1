import type { Db } from '../postgres/pool.js';

/*
 * What waits in the desk, oldest first. Each of these is asked every few seconds, so each is served by an index of the rows
 * that wait, however many are done.
 */

/** Since when the oldest mail to a customer waits to be sent (UTC); null where none does. */
export async function oldestUnsentAt(db: Db): Promise<Date | null> {
  const { rows } = await db.query<{ at: Date | null }>(
    `select min(queued_at) as at from desk.outbox where status = 'queued' or (status = 'uncertain' and unanswered < 2)`,
  );
  return rows[0]?.at ?? null;
}

/** The same of those that nobody has tried to send yet. */
export async function oldestUntriedAt(db: Db): Promise<Date | null> {
  const { rows } = await db.query<{ at: Date | null }>(
    `select min(queued_at) as at from desk.outbox where status = 'queued' and attempts = 0`,
  );
  return rows[0]?.at ?? null;
}

/** When a case was decided last (UTC); null before the first. */
export async function lastDecidedAt(db: Db): Promise<Date | null> {
  const { rows } = await db.query<{ at: Date | null }>('select max(decided_at) as at from desk.decisions');
  return rows[0]?.at ?? null;
}

/** A refund that is not settled yet, and when it was posted (UTC). */
export interface WaitingRefund {
  readonly caseId: string;
  readonly postedAt: Date;
}

/** The refund posted first of those that are pending: `tried` of those handed to the payment provider, or of the others. */
export async function oldestPendingRefund(db: Db, tried: boolean): Promise<WaitingRefund | null> {
  const { rows } = await db.query<WaitingRefund>(
    `select case_id as "caseId", posted_at as "postedAt" from ledger.refunds
      where status = 'pending' and (attempts > 0) = $1 order by posted_at limit 1`,
    [tried],
  );
  return rows[0] ?? null;
}

/** A case in review, and by when a person's answer is due (UTC). */
export interface DueReview {
  readonly caseId: string;
  readonly dueAt: Date;
}

/** The cases in review whose due time comes first, up to `limit`. Nobody waits for the answer of a trial. */
export async function reviewsDueFirst(db: Db, limit: number): Promise<DueReview[]> {
  const { rows } = await db.query<DueReview>(
    `select case_id as "caseId", review_due_at as "dueAt" from desk.cases
      where state = 'needs_review' and live and review_due_at is not null order by review_due_at, case_id limit $1`,
    [limit],
  );
  return rows;
}

/** What is in quarantine and no person has dismissed. */
const HELD = "disposition = 'quarantined' and dismissed_at is null";

/** A mail in quarantine, and when the customer's mail arrived (UTC). */
export interface HeldMail {
  readonly id: string;
  readonly receivedAt: Date;
}

/** How many mails are in quarantine, and when the latest of them came into it (UTC). */
export async function quarantined(db: Db): Promise<{ count: number; latestAt: Date | null }> {
  const { rows } = await db.query<{ count: number; latestAt: Date | null }>(
    `select count(*)::int as count, max(quarantined_at) as "latestAt" from desk.messages where ${HELD}`,
  );
  return rows[0] ?? { count: 0, latestAt: null };
}

/** The oldest mails in quarantine that want an answer, up to `limit`: nobody waits for one to a backfill. */
export async function quarantinedFirst(db: Db, limit: number): Promise<HeldMail[]> {
  const { rows } = await db.query<HeldMail>(
    `select id, received_at as "receivedAt" from desk.messages
      where ${HELD} and answer order by received_at, id limit $1`,
    [limit],
  );
  return rows;
}

/** Rows that need a person, a few of their cases to begin with, and when the latest came to need one (UTC). */
export interface Unfinished {
  readonly count: number;
  readonly cases: readonly string[];
  readonly latestAt: Date | null;
}

/** The replies that did not reach their customer, in cases that wait for a person because of it. */
export function undeliveredReplies(db: Db): Promise<Unfinished> {
  return unfinished(
    db,
    `select case_id, (select max(decided_at) from desk.decisions d where d.case_id = o.case_id and made_by = 'bounce') as at
       from desk.outbox o where status in ('failed', 'undelivered')`,
  );
}

/** The refunds that the payment provider refused for good, in cases that wait for a person because of it. */
export function refusedRefunds(db: Db): Promise<Unfinished> {
  return unfinished(db, `select case_id, closed_at as at from ledger.refunds where status = 'failed'`);
}

/** Rows whose case a person has not seen to yet. `select` is a constant, never input. */
async function unfinished(db: Db, select: string): Promise<Unfinished> {
  const { rows } = await db.query<Unfinished>(
    `select count(*)::int as count, coalesce((array_agg(distinct case_id))[1:3], '{}') as cases, max(at) as "latestAt"
       from (${select}) found join desk.cases using (case_id) where state = 'needs_review' and live`,
  );
  return rows[0] ?? { count: 0, cases: [], latestAt: null };
}
