import type { Db } from '../postgres/pool.js';
import { type Reading, readingSchema } from './reading.js';

/** A mail as `messages list` shows it. */
export interface MessageRow {
  readonly id: string;
  readonly message_id: string | null;
  readonly received_at: Date;
  readonly from: string | null;
  readonly subject: string | null;
  readonly disposition: string;
  readonly reason: string | null;
  readonly case: string | null;
}

/** A mail of the list, and whether a person has looked at it in quarantine and needs nothing of it. */
export interface ListedMessage extends MessageRow {
  readonly dismissed: boolean;
}

/** A mail as `messages show` shows it: with its place, its size and, in words, why it ended as it did. */
export interface MessageDetail extends MessageRow {
  readonly mailbox: string;
  readonly uid_validity: string;
  readonly uid: string;
  readonly bytes: number;
  readonly detail: string | null;
  readonly released_by: string | null;
  readonly released_at: Date | null;
  /** Who found in quarantine that it needs nothing. */
  readonly dismissed_by: string | null;
  readonly dismissed_at: Date | null;
  /** Null where it was not read. */
  readonly reading: Reading | null;
}

const LISTED = 'id, message_id, received_at, sender as "from", subject, disposition, reason, case_id as "case"';

/** Whether a text can be the id of a mail: the number of its row. Anything else is none, whoever typed it. */
export const isMailId = (text: string) => /^\d{1,18}$/.test(text);

/** Every mail ever seen, newest first; `disposition` narrows, `limit` null means all. */
export async function listMessages(db: Db, disposition: string | null, limit: number | null): Promise<ListedMessage[]> {
  const { rows } = await db.query<ListedMessage>(
    `select ${LISTED}, dismissed_at is not null as dismissed from desk.messages
      where $1::text is null or disposition = $1 order by messages.id desc limit $2`,
    [disposition, limit],
  );
  return rows;
}

/** One mail, or null where no mail has this id. */
export async function findMessage(db: Db, id: string): Promise<MessageDetail | null> {
  const { rows } = await db.query<Omit<MessageDetail, 'reading'> & { reading: unknown }>(
    `select ${LISTED}, mailbox, uid_validity, uid, bytes, detail, released_by, released_at, dismissed_by, dismissed_at,
            reading
       from desk.messages where id = $1`,
    [id],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, reading: readingSchema.nullable().parse(row.reading) };
}

/** The very bytes of a mail, or null where no mail has this id. */
export async function rawMail(db: Db, id: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ bytes: Buffer }>('select bytes from desk.raw_mails where message = $1', [id]);
  return rows[0]?.bytes ?? null;
}

/** How many mails there are of each disposition and reason: all mails, each counted once. */
export async function countByDisposition(
  db: Db,
): Promise<{ disposition: string; reason: string | null; count: number }[]> {
  const { rows } = await db.query<{ disposition: string; reason: string | null; count: number }>(
    `select disposition, reason, count(*)::int as count from desk.messages group by 1, 2 order by 1, 2`,
  );
  return rows;
}
