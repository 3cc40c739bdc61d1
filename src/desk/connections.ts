import type { Db } from '../postgres/pool.js';

/** A server that a worker logs in to, or hands refunds to. */
export type ConnectionPart = 'imap' | 'smtp' | 'payment';

/** How the last attempt to use it ended. `refused` is the credentials; `away` everything else. */
export interface Connection {
  readonly part: ConnectionPart;
  readonly standing: 'ok' | 'refused' | 'away';
  /** Why, in words; null where it is `ok`. */
  readonly detail: string | null;
  /** Since when it stands so (UTC). */
  readonly since: Date;
  /**
   * When the credentials end unless a person gives new ones, such as a refresh token; null: not known to. Not the end of an
   * access token, which the desk renews by itself every hour.
   */
  readonly expiresAt: Date | null;
}

/** Notes how an attempt ended; `since` moves only when the standing changes. */
export async function noteConnection(
  db: Db,
  { part, standing, detail, expiresAt }: Omit<Connection, 'since'>,
  at: Date,
): Promise<void> {
  await db.query(
    `insert into desk.connections as known (part, standing, detail, since, expires_at) values ($1, $2, $3, $4, $5)
     on conflict (part) do update
        set standing = $2, detail = $3, expires_at = $5,
            since = case when known.standing = $2 then known.since else $4 end`,
    [part, standing, detail, at, expiresAt],
  );
}

const NOTED_EVERY_MS = 60_000;
const DETAIL_KEPT = 200;

/** Tells how an attempt ended: `detail` says why, where it was no success. */
export type TellStanding = (standing: Connection['standing'], detail: string | null) => void;

export interface NoteSettings {
  readonly now: () => Date;
  readonly endsAt: () => Date | null;
  readonly failed: (error: unknown) => void;
}

/**
 * Takes the notes of one worker on one server: each change of its standing, and the same again once a minute, for another
 * process may have noted otherwise. `endsAt` tells when the credentials end. It never throws and nobody waits for it; `failed`
 * hears of what could not be written.
 */
export function connectionNotes(db: Db, part: ConnectionPart, { now, endsAt, failed }: NoteSettings): TellStanding {
  let noted: { readonly standing: string; readonly at: number } | null = null;
  return (standing, detail) => {
    const at = now();
    if (noted?.standing === standing && at.getTime() - noted.at < NOTED_EVERY_MS) return;
    noted = { standing, at: at.getTime() };
    noteConnection(db, { part, standing, detail: detail && fitText(detail), expiresAt: endsAt() }, at).catch(error => {
      noted = null;
      failed(error);
    });
  };
}

/** What PostgreSQL can store, on one line: a server may say anything. */
const fitText = (detail: string) =>
  detail
    .slice(0, DETAIL_KEPT)
    .replaceAll(/[\0\s]+/g, ' ')
    .trim()
    .toWellFormed();

/** What is known of each server that was tried. */
export async function connections(db: Db): Promise<Connection[]> {
  const { rows } = await db.query<Connection>(
    'select part, standing, detail, since, expires_at as "expiresAt" from desk.connections order by part',
  );
  return rows;
}
