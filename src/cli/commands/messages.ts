import { findMessage, listMessages, type MessageRow, rawMail } from '../../desk/messages.js';
import type { Pool } from '../../postgres/pool.js';
import { CommandError, EXIT } from '../exit.js';
import { type Column, day, printable, table } from '../table.js';
import type { Terminal } from '../terminal.js';

const MESSAGE_COLUMNS: readonly Column<MessageRow>[] = [
  { title: 'id', show: row => row.id, right: true },
  { title: 'received', show: row => day(row.received_at) },
  { title: 'fate', show: row => [row.disposition, row.reason].filter(Boolean).join(': ') },
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
  if (terminal.json) return terminal.print(JSON.stringify(rows, null, 2));
  terminal.print(rows.length === 0 ? 'No mail fits.' : table(rows, MESSAGE_COLUMNS, terminal.width));
}

/** `messages show`: one mail and its fate, or with `raw` its very bytes. Throws CommandError (65) where there is none. */
export async function showMessageCommand(pool: Pool, id: string, raw: boolean, terminal: Terminal): Promise<void> {
  const message = /^\d{1,18}$/.test(id) ? await findMessage(pool, id) : null;
  if (message === null)
    throw new CommandError(EXIT.badInput, `There is no mail ${id}; \`refunds messages list\` shows them.`);
  if (raw) return void process.stdout.write((await rawMail(pool, id)) ?? '');
  if (terminal.json) return terminal.print(JSON.stringify(message, null, 2));
  const fields = Object.entries({ ...message, received_at: message.received_at.toISOString(), reading: undefined });
  const shown = fields.filter(([, value]) => value !== null && value !== undefined);
  terminal.print(shown.map(([name, value]) => `${name.padEnd(13)}${printable(String(value))}`).join('\n'));
}
