import type { Db } from '../postgres/pool.js';

/** Notes that a scan of the mailbox of this name is complete: every mail in it is stored. `at` is UTC. */
export async function recordScan(db: Db, mailbox: string, uidValidity: bigint, at: Date): Promise<void> {
  await db.query(
    `insert into desk.mailbox_scans (mailbox, uid_validity, completed_at) values ($1, $2, $3)
     on conflict (mailbox) do update set uid_validity = $2, completed_at = $3`,
    [mailbox, uidValidity, at],
  );
}

/** When a scan of this mailbox was last completed; null before the first. */
export async function lastScan(db: Db, mailbox: string): Promise<Date | null> {
  const { rows } = await db.query<{ completed_at: Date }>(
    'select completed_at from desk.mailbox_scans where mailbox = $1',
    [mailbox],
  );
  return rows[0]?.completed_at ?? null;
}
