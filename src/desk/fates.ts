import type { Db } from '../postgres/pool.js';
import type { Reading } from './reading.js';

export type IgnoredReason =
  | 'auto_reply'
  | 'bounce'
  | 'list'
  | 'own_mail'
  | 'duplicate'
  | 'not_a_request'
  | 'unauthenticated'
  | 'backlog';
export type QuarantinedReason = 'unparseable' | 'too_large' | 'conflict' | 'crashed';

/** What intake read of a mail's surface; null where it could not be read. */
export interface Surface {
  readonly messageId: string | null;
  readonly sender: string | null;
  readonly subject: string | null;
}

export const NO_SURFACE: Surface = { messageId: null, sender: null, subject: null };

/** Every mail ends in exactly one disposition: these are the ways out of intake. */
export type Fate =
  | { readonly kind: 'read'; readonly reading: Reading }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason; readonly detail: string }
  | { readonly kind: 'quarantined'; readonly reason: QuarantinedReason; readonly detail: string };

/**
 * Writes the outcome of intake on a mail that still waits for it: on to the decision, or to its end. Gives false where
 * another worker was first.
 */
export async function writeFate(db: Db, id: string, fate: Fate, surface: Surface): Promise<boolean> {
  const read = fate.kind === 'read';
  const { rowCount } = await db.query(
    `update desk.messages
        set stage = $2, disposition = $3, reason = $4, detail = $5, reading = $6, message_id = $7, sender = $8,
            subject = $9, parse_began_at = null, version = 0, swept_at = null
      where id = $1 and stage = 'stored'`,
    [
      id,
      read ? 'read' : 'done',
      read ? 'pending' : fate.kind,
      read ? null : fate.reason,
      read ? null : fate.detail,
      read ? JSON.stringify(fate.reading) : null,
      surface.messageId,
      surface.sender,
      surface.subject,
    ],
  );
  return rowCount === 1;
}

/** Ends a mail that was read and leads to no case. */
export async function ignoreRead(db: Db, id: string, reason: IgnoredReason, detail: string): Promise<void> {
  await db.query(
    `update desk.messages set stage = 'done', disposition = 'ignored', reason = $2, detail = $3
      where id = $1 and stage = 'read'`,
    [id, reason, detail],
  );
}

/** Ends a mail that was read but cannot be decided: it is kept for people, who may release it. */
export async function quarantineRead(db: Db, id: string, detail: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `update desk.messages set stage = 'done', disposition = 'quarantined', reason = 'crashed', detail = $2
      where id = $1 and stage = 'read'`,
    [id, detail],
  );
  return rowCount === 1;
}
