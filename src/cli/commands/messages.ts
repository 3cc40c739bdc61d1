import { attachmentsOfMessage } from '../../desk/attachments.js';
import { type Dismissal, dismissMessage } from '../../desk/dismiss.js';
import { findMessage, isMailId, type ListedMessage, listMessages, rawMail } from '../../desk/messages.js';
import { rawRemovedAt } from '../../desk/raw-removed.js';
import type { Reading } from '../../desk/reading.js';
import { releaseMessage } from '../../desk/release.js';
import { wantsAnswer } from '../../desk/requests.js';
import type { Pool } from '../../postgres/pool.js';
import { inTransaction } from '../../postgres/transaction.js';
import { bytesRemoved } from '../bytes-removed.js';
import { CommandError, EXIT } from '../exit.js';
import { messageText } from '../message-text.js';
import { type Column, day, table } from '../table.js';
import type { Terminal } from '../terminal.js';

const MESSAGE_COLUMNS: readonly Column<ListedMessage>[] = [
  { title: 'id', show: row => row.id, right: true },
  { title: 'received', show: row => day(row.received_at) },
  { title: 'fate', show: row => fateOf(row) + (row.dismissed ? ', dismissed' : '') },
  { title: 'case', show: row => row.case ?? '' },
  { title: 'from', show: row => row.from ?? '', shrinks: true },
  { title: 'subject', show: row => row.subject ?? '', shrinks: true },
];

/** `messages list`: every mail ever seen, newest first. */
export async function listMessagesCommand(
  pool: Pool,
  disposition: string | null,
  limit: number | null,
  terminal: Terminal,
): Promise<void> {
  const rows = await listMessages(pool, disposition, limit);
  if (terminal.json) return terminal.print(JSON.stringify(rows.map(documented), null, 2));
  terminal.print(rows.length === 0 ? 'No mail fits.' : table(rows, MESSAGE_COLUMNS, terminal.width));
}

/** `messages show`: one mail and its fate, or with `raw` its very bytes. Throws CommandError (65) where there is none. */
export async function showMessageCommand(pool: Pool, id: string, raw: boolean, terminal: Terminal): Promise<void> {
  const message = isMailId(id) ? await findMessage(pool, id) : null;
  if (message === null) throw noSuchMail(id);
  if (raw) return void process.stdout.write((await rawMail(pool, id)) ?? (await sayRemoved(pool, id)));
  const attachments = await attachmentsOfMessage(pool, id);
  if (terminal.json)
    return terminal.print(JSON.stringify({ ...message, reading: shown(message.reading), attachments }, null, 2));
  terminal.print(messageText(message, attachments, terminal.width));
}

/** Whether a mail that is released would be answered; false for a trial, and where there is no such mail. */
export const wouldAnswer = async (pool: Pool, id: string) => isMailId(id) && (await wantsAnswer(pool, id));

/** `messages release`: lets a mail through that was held back. Throws CommandError (65) where there is nothing to release. */
export async function releaseMessageCommand(pool: Pool, id: string, by: string, terminal: Terminal): Promise<void> {
  if (!isMailId(id)) throw noSuchMail(id);
  const released = await inTransaction(pool, transaction => releaseMessage(transaction, id, by, new Date()));
  switch (released.kind) {
    case 'unknown':
      throw noSuchMail(id);
    case 'not_held': {
      const why = `The mail ${id} is not held back (${released.fate})`;
      throw new CommandError(
        EXIT.badInput,
        `${why}; only one that was quarantined, or ignored without effect, can be released.`,
      );
    }
    case 'released': {
      if (terminal.json) return terminal.print(JSON.stringify({ id, released_by: by }, null, 2));
      terminal.print(`The mail ${id} is on its way again; \`refunds messages show ${id}\` tells where it went.`);
    }
  }
}

/** `messages dismiss`: a mail in quarantine needs nothing. Throws CommandError (65) where it is not there, or was dismissed. */
export async function dismissMessageCommand(
  pool: Pool,
  id: string,
  dismissal: Dismissal,
  terminal: Terminal,
): Promise<void> {
  if (!isMailId(id)) throw noSuchMail(id);
  const dismissed = await inTransaction(pool, transaction => dismissMessage(transaction, id, dismissal));
  switch (dismissed.kind) {
    case 'unknown':
      throw noSuchMail(id);
    case 'not_quarantined': {
      const why = `The mail ${id} is not in quarantine (${dismissed.fate})`;
      throw new CommandError(EXIT.badInput, `${why}; only one that is can be dismissed.`);
    }
    case 'already':
      throw new CommandError(EXIT.badInput, `The mail ${id} was dismissed already, by ${dismissed.by}.`);
    case 'dismissed': {
      const { by, at } = dismissal;
      if (terminal.json) return terminal.print(JSON.stringify({ id, dismissed_by: by, dismissed_at: at }, null, 2));
      terminal.print(
        `The mail ${id} waits for nobody any more; \`refunds messages release ${id}\` lets it through still.`,
      );
    }
  }
}

async function sayRemoved(pool: Pool, id: string): Promise<never> {
  const at = await rawRemovedAt(pool, id);
  throw new CommandError(
    EXIT.badInput,
    at === null ? `The bytes of mail ${id} are missing; run \`refunds doctor\`.` : bytesRemoved(id, at),
  );
}

/** A token is its owner's word: it is for nobody's eyes. */
const shown = (reading: Reading | null) => (reading === null ? null : { ...reading, tokens: reading.tokens.length });

const fateOf = ({ disposition, reason }: ListedMessage) => [disposition, reason].filter(Boolean).join(': ');

/** The fields that scripts rely on. */
const documented = ({ dismissed: _, ...row }: ListedMessage) => row;

const noSuchMail = (id: string) =>
  new CommandError(EXIT.badInput, `There is no mail ${id}; \`refunds messages list\` shows them.`);
