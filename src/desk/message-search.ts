import type { Db } from '../postgres/pool.js';
import type { MessageRow } from './messages.js';

/** Which mails to list; null means that it does not matter. */
export interface MessageFilter {
  /** Found in a sender or a subject, or a whole id, Message-ID or case id. */
  readonly text: string | null;
  readonly disposition: string | null;
  readonly reason: string | null;
  /** Only mails that were stored before this one. */
  readonly before: string | null;
  readonly limit: number;
}

/**
 * The newest mails that a filter lets through, at most `limit`. Pages go by id, not by number: a page deep in a million mails
 * is as quick as the first, and none is shown twice because new ones came. Nothing typed is a pattern: `strpos` knows no
 * wildcards.
 */
export async function searchMessages(db: Db, filter: MessageFilter): Promise<MessageRow[]> {
  const text = filter.text?.replaceAll('\0', '').trim() || null; // Postgres refuses a NUL
  const { rows } = await db.query<MessageRow>(
    `select id, message_id, received_at, sender as "from", subject, disposition, reason, case_id as "case"
       from desk.messages
      where ($1::text is null
             or strpos(lower(sender), lower($1)) > 0
             or strpos(lower(subject), lower($1)) > 0
             or id::text = $1 or case_id = upper($1)
             or message_id = any(array[$1, '<' || $1 || '>']))
        and ($2::text is null or disposition = $2)
        and ($3::text is null or reason = $3)
        and ($4::bigint is null or id < $4)
      order by messages.id desc limit $5`,
    [text, filter.disposition, filter.reason, filter.before, filter.limit],
  );
  return rows;
}
