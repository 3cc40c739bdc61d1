import type { Db } from '../postgres/pool.js';

/** Where a mailbox stands when a scan begins: the UIDs below `uidNext` are there already (RFC 3501 §2.3.1.1). */
export interface MailboxState {
  readonly uidValidity: bigint;
  readonly uidNext: number;
}

/**
 * Notes, before anything is fetched, that what is in the mailbox now is backlog. Nothing is noted where a scan of this place
 * was ever completed, and the first note of a UIDVALIDITY stands: a first scan that is killed goes on where it was.
 * `at` is UTC.
 */
export async function noteBacklog(db: Db, place: string, state: MailboxState, at: Date): Promise<void> {
  await db.query(
    `insert into desk.mailbox_backlogs (mailbox, uid_validity, uid_next, noted_at)
     select $1, $2, $3, $4 where not exists (select from desk.mailbox_scans where mailbox = $1)
     on conflict do nothing`,
    [place, state.uidValidity, state.uidNext, at],
  );
}

/** The first UID of this place and UIDVALIDITY that is no backlog; 0 where none was noted. */
export async function backlogEnd(db: Db, place: string, uidValidity: bigint): Promise<number> {
  const { rows } = await db.query<{ end: string }>(
    'select uid_next as end from desk.mailbox_backlogs where mailbox = $1 and uid_validity = $2',
    [place, uidValidity],
  );
  return Number(rows[0]?.end ?? 0);
}
