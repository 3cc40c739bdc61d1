import { writeFile } from 'node:fs/promises';
import { attachmentAt, attachmentsNamed, type FoundAttachment } from '../../desk/attachments.js';
import { isMailId } from '../../desk/messages.js';
import type { Pool } from '../../postgres/pool.js';
import { CommandError, EXIT } from '../exit.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';

const STDOUT = '-';
const PLACE = /^#([1-9]\d{0,3})$/;

/**
 * `messages attachment`: writes the very bytes of an attachment to a file of the caller's choosing (`-`: stdout). The name is
 * the sender's words and never a path. Throws CommandError (65) where there is none, several, or its bytes are not kept.
 */
export async function attachmentCommand(
  pool: Pool,
  id: string,
  name: string,
  output: string,
  terminal: Terminal,
): Promise<void> {
  const found = await find(pool, id, name);
  if (found.content === null) throw bad(notKept(found));
  if (output === STDOUT) return void process.stdout.write(found.content);
  await writeFile(output, found.content);
  const { bytes, type, sha256 } = found;
  if (terminal.json) return terminal.print(JSON.stringify({ file: output, bytes, type, sha256 }, null, 2));
  terminal.print(`${output}: ${bytes} bytes, ${type}, SHA-256 ${sha256}`);
}

async function find(pool: Pool, id: string, name: string): Promise<FoundAttachment> {
  const place = PLACE.exec(name)?.[1];
  const found = isMailId(id) ? await candidates(pool, id, name, place) : [];
  const [only, ...more] = found;
  if (only === undefined)
    throw bad(`The mail ${id} has no attachment ${name}; \`refunds messages show ${id}\` lists them.`);
  if (more.length === 0) return only;
  const places = found.map(one => `#${one.position + 1}`).join(', ');
  throw bad(`The mail ${id} has ${found.length} attachments ${name}; say which: ${places}.`);
}

async function candidates(pool: Pool, id: string, name: string, place: string | undefined): Promise<FoundAttachment[]> {
  const named = await attachmentsNamed(pool, id, name);
  if (named.length > 0 || place === undefined) return named;
  const at = await attachmentAt(pool, id, Number(place) - 1);
  return at === null ? [] : [at];
}

const notKept = ({ fate, name }: FoundAttachment) =>
  fate === 'refused'
    ? `${name} was refused: it was larger than is kept; \`refunds messages show --raw\` has the whole mail.`
    : `The bytes of ${name} are no longer kept (RETENTION_RAW_DAYS).`;

const bad = (sentence: string) => new CommandError(EXIT.badInput, printable(sentence));
