import type { Db } from '../postgres/pool.js';

/** What became of a release: the mail is on its way again, or why it is not. */
export type Released =
  | { readonly kind: 'released' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not_held'; readonly fate: string };

/**
 * What is held back and may be let through: nothing was decided on it, and nobody was mailed. A bounce that had its effect, our own
 * mail and a duplicate are not.
 */
const HELD = `(disposition = 'quarantined' or (disposition = 'ignored' and (
  reason in ('unauthenticated', 'not_a_request', 'auto_reply', 'list') or (reason = 'bounce' and reading is null))))`;

/**
 * Puts a mail that was held back on its way again, on a person's word: a quarantined one is read anew (alone, if it may end
 * the process), one that proves nobody goes to review. When it was received stays as it was.
 */
export async function releaseMessage(db: Db, id: string, by: string, at: Date): Promise<Released> {
  const { rowCount } = await db.query(
    `update desk.messages
        set stage = 'stored', disposition = 'pending', parse_alone = reason = 'crashed', reason = null, detail = null,
            parse_deaths = 0, parse_began_at = null, version = version + 1, swept_at = null,
            released_by = $2, released_at = $3
      where id = $1 and ${HELD}`,
    [id, by, at],
  );
  if (rowCount === 1) return { kind: 'released' };
  const { rows } = await db.query<{ fate: string }>(
    "select concat_ws(': ', disposition, reason) as fate from desk.messages where id = $1",
    [id],
  );
  return rows[0] === undefined ? { kind: 'unknown' } : { kind: 'not_held', fate: rows[0].fate };
}
