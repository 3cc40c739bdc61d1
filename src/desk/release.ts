import type { Db, Transaction } from '../postgres/pool.js';
import { appendAudit } from './audit.js';

/** What became of a release: the mail is on its way again, or why it is not. */
export type Released =
  | { readonly kind: 'released' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not_held'; readonly fate: string };

/**
 * What is held back and may be let through: nothing was decided on it, and nobody was mailed. A bounce that had its effect, our own
 * mail and a duplicate are not; nor is one whose bytes were removed (RETENTION_RAW_DAYS), for it is read anew.
 */
const HELD = `(raw_removed_at is null and (disposition = 'quarantined' or (disposition = 'ignored' and (
  reason in ('unauthenticated', 'not_a_request', 'auto_reply', 'list', 'backlog')
  or (reason = 'bounce' and reading is null)))))`;

const FATE = `concat_ws(': ', disposition, reason)
  || case when raw_removed_at is null then '' else '; its bytes were removed after RETENTION_RAW_DAYS' end`;

/** Whether a mail is held back and may be let through; false where no mail has this id. */
export async function isHeld(db: Db, id: string): Promise<boolean> {
  const { rows } = await db.query<{ held: boolean }>(`select ${HELD} as held from desk.messages where id = $1`, [id]);
  return rows[0]?.held ?? false;
}

/**
 * Puts a mail that was held back on its way again, on a person's word: a quarantined one is read anew (alone, if it may end
 * the process), one that proves nobody goes to review. When it was received stays as it was. The release is audited.
 */
export async function releaseMessage(transaction: Transaction, id: string, by: string, at: Date): Promise<Released> {
  const { rows } = await transaction.query<{ fate: string; held: boolean }>(
    `select ${FATE} as fate, ${HELD} as held from desk.messages where id = $1 for update`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) return { kind: 'unknown' };
  if (!found.held) return { kind: 'not_held', fate: found.fate };
  await transaction.query(PUT_BACK, [id, by, at]);
  const [before, after] = [
    { mail: id, fate: found.fate },
    { mail: id, fate: 'released' },
  ];
  await appendAudit(transaction, { caseId: null, actor: by, action: 'released', reason: null, before, after, at });
  return { kind: 'released' };
}

const PUT_BACK = `
  update desk.messages
     set stage = 'stored', disposition = 'pending', parse_alone = reason = 'crashed', reason = null, detail = null,
         parse_deaths = 0, parse_began_at = null, version = version + 1, swept_at = null,
         released_by = $2, released_at = $3, dismissed_by = null, dismissed_at = null
   where id = $1`;
