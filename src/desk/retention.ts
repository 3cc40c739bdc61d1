import { UNDECIDED } from '../policy/decision.js';
import type { Pool, Transaction } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';

/** How many mails lose their bytes in one transaction. */
const MAILS_AT_ONCE = 200;

/**
 * Removes the bytes of mails that the desk has had since before `before` (UTC): of mails taken in, of attachments that no
 * kept mail has, and of mails of ours. A bounded batch, the oldest first; gives how many mails it was. Rows, readings,
 * decisions and manifests stay, with a mark when. Nothing is removed of a mail that is on its way or in quarantine, nor of
 * a real case that waits.
 */
export function removeOldRaw(pool: Pool, before: Date): Promise<number> {
  return inTransaction(pool, async transaction => {
    const received = await removeReceived(transaction, before);
    if (received.length > 0) await removeAttachments(transaction, received);
    return received.length + (await removeSent(transaction, before));
  });
}

/** A trial waits for nobody: it would be kept for ever. */
const OF_A_WAITING_CASE = (table: string) =>
  `exists (select from desk.cases c where c.case_id = ${table}.case_id and c.live and c.state = any($2))`;

async function removeReceived(transaction: Transaction, before: Date): Promise<string[]> {
  const { rows } = await transaction.query<{ id: string }>(
    `with old as (
       select id from desk.messages m
        where raw_removed_at is null and stored_at < $1 and (disposition in ('case', 'ignored') or dismissed_at is not null)
          and not ${OF_A_WAITING_CASE('m')}
        order by stored_at limit $3 for update skip locked),
     removed as (delete from desk.raw_mails where message in (select id from old))
     update desk.messages set raw_removed_at = now() where id in (select id from old) returning id`,
    [before, UNDECIDED, MAILS_AT_ONCE],
  );
  return rows.map(row => row.id);
}

/** The lock waits for mails that are being stored: they may bring the same bytes, and find them stored already. */
async function removeAttachments(transaction: Transaction, messages: readonly string[]): Promise<void> {
  await transaction.query('lock table desk.attachments in share row exclusive mode');
  await transaction.query(
    `delete from desk.attachments
      where sha256 in (select sha256 from desk.message_attachments where message = any($1))
        and sha256 not in (
              select a.sha256 from desk.message_attachments a join desk.messages m on m.id = a.message
               where m.raw_removed_at is null
                 and a.sha256 in (select sha256 from desk.message_attachments where message = any($1)))`,
    [messages],
  );
}

async function removeSent(transaction: Transaction, before: Date): Promise<number> {
  const { rowCount } = await transaction.query(
    `update desk.outbox set raw = null, raw_removed_at = now() where id in (
       select id from desk.outbox o
        where raw is not null and queued_at < $1 and coalesce(sent_at, queued_at) < $1
          and (status in ('sent', 'undelivered', 'failed') or (status = 'uncertain' and unanswered > 1))
          and not ${OF_A_WAITING_CASE('o')}
        order by queued_at limit $3 for update skip locked)`,
    [before, UNDECIDED, MAILS_AT_ONCE],
  );
  return rowCount ?? 0;
}
