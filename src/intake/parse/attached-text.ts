import { type Allowance, allowedText } from './allowance.js';
import type { UnreadAttachment } from './attachment.js';
import { decodeText } from './decode-text.js';
import { fitForPostgres } from './fit-for-postgres.js';
import { htmlText } from './html-text.js';
import { isTextType } from './media-type.js';
import { pdfText } from './pdf-text.js';

/**
 * Takes an attachment and gives what can be read in it, as far as the mail's allowance goes: text of any kind, what a
 * reader sees of HTML, the text of a PDF. Null where nothing can, or where it was refused.
 */
export async function attachedText(attachment: UnreadAttachment, allowance: Allowance): Promise<string | null> {
  if (attachment.fate === 'refused') return null;
  const text = await textOf(attachment, allowance);
  return text === null ? null : allowedText(fitForPostgres(text, allowance.textChars), allowance);
}

async function textOf({ type, content, charset }: UnreadAttachment, allowance: Allowance): Promise<string | null> {
  if (type === 'application/pdf') return timedPdfText(content, allowance);
  if (!isTextType(type)) return null;
  const text = decodeText(content, charset);
  return type === 'text/html' || type === 'application/xhtml+xml' ? htmlText(text, text.length) : text;
}

async function timedPdfText(content: Uint8Array, allowance: Allowance): Promise<string | null> {
  const began = performance.now();
  const text = await pdfText(content, allowance.pdfMs);
  allowance.pdfMs -= performance.now() - began;
  return text;
}
