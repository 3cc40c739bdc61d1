import { type RawHeader, readRawHeader } from '../raw-header.js';
import { wholeAllowance } from './allowance.js';
import type { UnreadAttachment } from './attachment.js';
import { fitForPostgres } from './fit-for-postgres.js';
import { readHtml } from './html-text.js';
import { MAX_SUBJECT_CHARS, MAX_TEXT_CHARS } from './limits.js';
import { isHeaderOfMail, readSurface } from './mail-surface.js';
import { brokenStructureLimit } from './mime-structure.js';
import { type Contents, readContents } from './nested-mail.js';
import type { Attachment, ParsedMail, Reading } from './parsed-mail.js';
import { isParsersOwnLimit, type Parts, readParts } from './read-parts.js';

/**
 * Takes a mail's raw bytes, at most as many as the limit on a whole mail, and reads them with mailparser, and what is
 * attached with what reads that. May take any time and memory on hostile bytes: belongs into a thread that can be ended.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = brokenStructureLimit(raw);
  if (broken !== null) return { kind: 'too_large', why: broken };
  const header = readRawHeader(raw);
  if (!isHeaderOfMail(header)) return { kind: 'unparseable', why: 'The bytes have no header field that a mail has.' };
  try {
    return await readWithin(raw, header);
  } catch (error) {
    const why = fitForPostgres(error instanceof Error ? error.message : String(error), MAX_SUBJECT_CHARS);
    return { kind: isParsersOwnLimit(error) ? 'too_large' : 'unparseable', why };
  }
}

async function readWithin(raw: Buffer, header: RawHeader): Promise<Reading> {
  const allowance = wholeAllowance();
  const parts = await readParts(raw, allowance);
  const attachments: Attachment[] = [];
  for (const part of parts.attachments)
    if (allowance.broken === null) attachments.push({ ...kept(part), ...(await readContents(part, 0, allowance)) });
  if (allowance.broken !== null) return { kind: 'too_large', why: allowance.broken };
  return { kind: 'parsed', mail: { ...readSurface(header, parts.decoded), ...texts(parts), attachments } };
}

function kept({
  name,
  type,
  bytes,
  sha256,
  disposition,
  fate,
  content,
}: UnreadAttachment): Omit<Attachment, keyof Contents> {
  return { name, type, bytes, sha256, disposition, fate, content };
}

function texts({ text, html }: Parts): Pick<ParsedMail, 'text' | 'htmlText' | 'hiddenText'> {
  const { visible, hidden } = readHtml(html, MAX_TEXT_CHARS);
  return {
    text: fitForPostgres(text, MAX_TEXT_CHARS),
    htmlText: fitForPostgres(visible, MAX_TEXT_CHARS),
    hiddenText: fitForPostgres(hidden, MAX_TEXT_CHARS),
  };
}
