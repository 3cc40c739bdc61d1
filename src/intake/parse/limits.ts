import { readPartHeader } from './part-header.js';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

export const MAX_MAIL_BYTES = 35 * MEGABYTE;
export const MAX_HEADER_BYTES = 256 * KILOBYTE;
export const MAX_PARTS = 500;
/** How many multiparts and forwarded messages may stand around one part. */
export const MAX_NESTING = 20;
export const MAX_ATTACHMENTS = 50;
export const MAX_ATTACHMENT_BYTES = 25 * MEGABYTE;

export const PARSE_DEADLINE_MS = 10_000;
export const MAX_THREAD_MEGABYTES = 512;

/** Of the plain text and of the HTML text each: more than anybody writes, and little enough to search and to store. */
export const MAX_TEXT_CHARS = 1_000_000;
export const MAX_SUBJECT_CHARS = 1_000;
export const MAX_NAME_CHARS = 255;
/** An index row of Postgres holds 2,704 bytes, and a character may take four. */
export const MAX_MESSAGE_ID_CHARS = 500;
export const MAX_REFERENCES = 100;

export const HEADER_TOO_LARGE = `A header of the mail is larger than ${MAX_HEADER_BYTES} bytes.`;

/**
 * Takes a mail's raw bytes and gives the limit they break, in words, as far as that is seen without parsing: size and
 * header. Null where they keep both.
 */
export function exceedsLimits(mail: Uint8Array): string | null {
  if (mail.length > MAX_MAIL_BYTES) return `The mail has ${mail.length} bytes, the limit is ${MAX_MAIL_BYTES}.`;
  const raw = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength);
  return readPartHeader(raw, 0, MAX_HEADER_BYTES) === null ? HEADER_TOO_LARGE : null;
}

/** Whether a mail with that many parts, multiparts counted, is over the limit. */
export function hasTooManyParts(parts: number): boolean {
  return parts > MAX_PARTS;
}

/** Whether a part inside that many multiparts and forwarded messages is over the limit. */
export function isNestedTooDeep(nesting: number): boolean {
  return nesting > MAX_NESTING;
}

/** Whether that many attachments are over the limit. */
export function hasTooManyAttachments(attachments: number): boolean {
  return attachments > MAX_ATTACHMENTS;
}

/** Whether an attachment of that many decoded bytes is over the limit. */
export function isAttachmentTooBig(bytes: number): boolean {
  return bytes > MAX_ATTACHMENT_BYTES;
}
