import type { Surface } from '../desk/fates.js';
import { readSender, type Sender } from './authenticate/sender.js';
import { fitForPostgres } from './parse/fit-for-postgres.js';
import { MAX_HEADER_BYTES, MAX_SUBJECT_CHARS } from './parse/limits.js';
import { messageIdsIn } from './parse/message-ids.js';
import { oneLine } from './parse/one-line.js';
import type { ParsedMail } from './parse/parsed-mail.js';
import { onlyField, readRawHeader } from './raw-header.js';

/**
 * What the header of a mail says that was not parsed: as far as it is within the limit, and not decoded. Linear time; never
 * throws.
 */
export function surfaceOf(raw: Uint8Array): Surface {
  const header = readRawHeader(raw.subarray(0, MAX_HEADER_BYTES));
  const textOf = (name: string) => {
    const only = onlyField(header, name);
    return only.kind === 'one' ? only.field.value : '';
  };
  const [messageId = null, ...more] = messageIdsIn(textOf('message-id'));
  const sender = readSender(header);
  return {
    messageId: messageId === null || more.length > 0 ? null : fitForPostgres(messageId, messageId.length),
    sender: sender.kind === 'one' ? sender.address : null,
    subject: oneLine(textOf('subject'), MAX_SUBJECT_CHARS) || null,
  };
}

/** What a parsed mail says of itself. */
export const parsedSurface = ({ messageId, subject }: ParsedMail, sender: Sender): Surface => ({
  messageId,
  sender: sender.kind === 'one' ? sender.address : null,
  subject,
});
