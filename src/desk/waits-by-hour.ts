import type { Db } from '../postgres/pool.js';

/** What waits and has its time in the same hour: the last such time, and when the last of it began to wait (UTC). */
export interface HourOfWaits {
  readonly at: Date;
  readonly beganAt: Date;
}

/**
 * The cases in review that were due before `before` (UTC), by the hour of their due time: few rows, however many wait. A
 * case began to wait with the first decision after the last that was not for review. Trials wait for nobody.
 */
export async function reviewsByHour(db: Db, before: Date): Promise<HourOfWaits[]> {
  const { rows } = await db.query<HourOfWaits>(
    `select max(review_due_at) as at, coalesce(max(began.at), max(opened_at)) as "beganAt"
       from desk.cases c cross join lateral (
            select min(d.decided_at) as at from desk.decisions d
             where d.case_id = c.case_id
               and d.seq > coalesce((select max(other.seq) from desk.decisions other
                                      where other.case_id = c.case_id and other.state <> 'needs_review'), 0)) began
      where state = 'needs_review' and live and review_due_at < $1 group by date_trunc('hour', review_due_at)`,
    [before],
  );
  return rows;
}

/** The mails in quarantine that want an answer and nobody has dismissed, by the hour of their receipt. */
export async function heldMailsByHour(db: Db): Promise<HourOfWaits[]> {
  const { rows } = await db.query<HourOfWaits>(
    `select max(received_at) as at, max(quarantined_at) as "beganAt" from desk.messages
      where disposition = 'quarantined' and dismissed_at is null and answer group by date_trunc('hour', received_at)`,
  );
  return rows;
}
