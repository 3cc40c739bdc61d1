import { hasTooManyAttachments, hasTooManyParts, MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS, MAX_PARTS } from './limits.js';

/**
 * What is left of what one mail may cost, the mails in it included. It is counted down while the mail is read, and kept in
 * one place because the limits hold for all levels together.
 */
export interface Allowance {
  parts: number;
  attachments: number;
  /** Of mails in mails: each level is read again inside the one around it. */
  nestedBytes: number;
  /** Of attachments and of mails in mails, in UTF-16 units. */
  textChars: number;
  pdfMs: number;
  /** The limit that the mail breaks, in words; null while it keeps them all. */
  broken: string | null;
}

const MEGABYTE = 1024 * 1024;
const NESTED_BYTES = 64 * MEGABYTE;
const TEXT_CHARS = 8 * MEGABYTE;
/** Well within the time that a whole mail has: a slow PDF costs its text, not the mail. */
const PDF_MS = 4_000;

const TOO_MUCH_ATTACHED = `The mail has over ${MAX_ATTACHMENTS} attachments or one over ${MAX_ATTACHMENT_BYTES} bytes.`;

/** The allowance of a mail that has not been read yet. */
export function wholeAllowance(): Allowance {
  return { parts: 0, attachments: 0, nestedBytes: NESTED_BYTES, textChars: TEXT_CHARS, pdfMs: PDF_MS, broken: null };
}

/** Counts one part more, multiparts included. */
export function countPart(allowance: Allowance): void {
  allowance.parts += 1;
  if (hasTooManyParts(allowance.parts)) allowance.broken ??= `The mail has more than ${MAX_PARTS} parts.`;
}

/** Counts one attachment more and tells whether it is to be kept. */
export function countAttachment(allowance: Allowance, isTooBig: boolean): boolean {
  allowance.attachments += 1;
  const isKept = !isTooBig && !hasTooManyAttachments(allowance.attachments);
  if (!isKept) allowance.broken ??= TOO_MUCH_ATTACHED;
  return isKept;
}

/** Takes as much of a text as the mail may still have. */
export function allowedText(text: string, allowance: Allowance): string {
  const allowed = text.slice(0, allowance.textChars);
  allowance.textChars -= allowed.length;
  return allowed;
}
