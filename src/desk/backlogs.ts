import type { Db } from '../postgres/pool.js';
import { samePlace } from './same-place.js';

/** Where a mailbox stands when a scan begins: the UIDs below `uidNext` are there already (RFC 3501 §2.3.1.1). */
export interface MailboxState {
  readonly uidValidity: bigint;
  readonly uidNext: number;
}

/**
 * Notes, before anything is fetched, that what is in the mailbox now is backlog. Nothing is noted once a scan of any
 * mailbox was completed: the same mailbox may go by another name by then, and what came meanwhile are customers' mails.
 * Nor where a desk without a boundary has stored mail. The first note of a UIDVALIDITY stands: a first scan that is
 * killed goes on where it was. `at` is UTC.
 */
export async function noteBacklog(db: Db, place: string, state: MailboxState, at: Date): Promise<void> {
  await db.query(
    `insert into desk.mailbox_backlogs (mailbox, uid_validity, uid_next, noted_at)
     select $1, $2, $3, $4 where ${FIRST_SCAN}
     on conflict do nothing`,
    [place, state.uidValidity, state.uidNext, at],
  );
}

/** The very first scan of the desk has not ended. A UIDVALIDITY of 0 is a file's, which was ingested. */
const FIRST_SCAN = `not exists (select from desk.mailbox_scans)
  and (exists (select from desk.mailbox_backlogs) or not exists (select from desk.messages where uid_validity > 0))`;

/** The first UID of this place and UIDVALIDITY that is no backlog; 0 where none was noted. */
export async function backlogEnd(db: Db, place: string, uidValidity: bigint): Promise<number> {
  const { rows } = await db.query<{ end: string | null }>(
    `select min(uid_next) as end from desk.mailbox_backlogs where ${samePlace('$1')} and uid_validity = $2`,
    [place, uidValidity],
  );
  return Number(rows[0]?.end ?? 0);
}
