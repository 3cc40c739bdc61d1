import type { Transaction } from '../postgres/pool.js';
import type { Surface } from './fates.js';

/**
 * Whether a stored mail is one that lay in the mailbox in shadow mode, under another UID or UIDVALIDITY, or while the
 * mailbox went by another name: received at the same instant (a copy keeps INTERNALDATE, RFC 3501 §6.4.7), of the same
 * size, saying the same of itself. People have dealt with it. The same mail delivered once more is received later, and
 * is none; nor is a file that was ingested as a trial (UIDVALIDITY 0), which lay in no mailbox.
 */
export async function wasWatched(
  transaction: Transaction,
  id: string,
  { messageId, sender, subject }: Surface,
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `select from desk.messages own
       join desk.messages watched using (received_at, bytes)
      where own.id = $1 and not watched.answer and watched.uid_validity > 0
        and watched.message_id is not distinct from $2 and watched.sender is not distinct from $3
        and watched.subject is not distinct from $4
      limit 1`,
    [id, messageId, sender, subject],
  );
  return rowCount === 1;
}
