import type { Headers } from 'mailparser';
import { readRawHeader } from '../raw-header.js';
import { type Allowance, allowedText } from './allowance.js';
import { attachedText } from './attached-text.js';
import type { UnreadAttachment } from './attachment.js';
import { fitForPostgres } from './fit-for-postgres.js';
import { htmlText } from './html-text.js';
import { MAX_SUBJECT_CHARS, MAX_TEXT_CHARS } from './limits.js';
import { isHeaderOfMail, readSurface } from './mail-surface.js';
import { brokenStructureLimit } from './mime-structure.js';
import { oneLine } from './one-line.js';
import type { Attachment, NestedMail } from './parsed-mail.js';
import { isParsersOwnLimit, type Parts, readParts } from './read-parts.js';

const MAIL = /^message\/(?:rfc822|global)$/;

/** What can be read in an attachment. */
export type Contents = Pick<Attachment, 'text' | 'mail'>;

/**
 * Takes an attachment of a mail that stands in `nesting` multiparts and mails, and gives its text and, where it is a mail,
 * that mail with all it brings. The limits hold for all levels together; one that is broken is noted in the allowance.
 */
export async function readContents(part: UnreadAttachment, nesting: number, allowance: Allowance): Promise<Contents> {
  const isMail = MAIL.test(part.type) && part.fate === 'kept';
  const mail = isMail ? await readNested(part.content, nesting + part.nesting + 1, allowance) : null;
  return { text: await attachedText(part, allowance), mail };
}

/** Null where it is no mail, cannot be read, or costs more than the mail around it may. */
async function readNested(content: Uint8Array, nesting: number, allowance: Allowance): Promise<NestedMail | null> {
  const raw = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const header = readRawHeader(raw);
  allowance.broken ??= brokenStructureLimit(raw, nesting);
  allowance.nestedBytes -= raw.length;
  if (allowance.broken !== null || allowance.nestedBytes < 0 || !isHeaderOfMail(header)) return null;
  const parts = await partsOf(raw, allowance);
  if (parts === null) return null;
  const { messageId, subject } = readSurface(header, parts.decoded);
  return {
    from: fromOf(parts.decoded),
    messageId,
    subject,
    text: bounded(parts.text, allowance),
    htmlText: bounded(htmlText(parts.html, MAX_TEXT_CHARS), allowance),
    attachments: await attachmentsOf(parts, nesting, allowance),
  };
}

async function partsOf(raw: Buffer, allowance: Allowance): Promise<Parts | null> {
  try {
    return await readParts(raw, allowance);
  } catch (error) {
    if (isParsersOwnLimit(error)) allowance.broken ??= `A mail in the mail breaks a limit: ${String(error)}`;
    return null;
  }
}

/** One after the other, since they share the allowance. */
async function attachmentsOf(parts: Parts, nesting: number, allowance: Allowance): Promise<NestedMail['attachments']> {
  const read: NestedMail['attachments'][number][] = [];
  for (const part of parts.attachments)
    read.push({ name: part.name, type: part.type, ...(await readContents(part, nesting, allowance)) });
  return read;
}

function fromOf(decoded: Headers): string {
  const from = decoded.get('from');
  return oneLine(typeof from === 'object' && 'text' in from ? from.text : '', MAX_SUBJECT_CHARS);
}

function bounded(text: string, allowance: Allowance): string {
  return allowedText(fitForPostgres(text, MAX_TEXT_CHARS), allowance);
}
