import { htmlText } from '../parse/html-text.js';
import type { Attachment } from '../parse/parsed-mail.js';

const TEXT_TYPE = /^(text\/|application\/(json|x-ndjson|csv)$)/;
const TEXT_READ_BYTES = 1024 * 1024;

/**
 * Takes an attachment and gives its text if it is kept and plain text: logs, CSV, JSON, and what a reader sees of HTML.
 * At most the first megabyte is read; null for any other.
 */
export function attachedText({ fate, type, content }: Attachment): string | null {
  if (fate !== 'kept' || !TEXT_TYPE.test(type)) return null;
  const text = new TextDecoder().decode(content.subarray(0, TEXT_READ_BYTES));
  return type === 'text/html' ? htmlText(text, TEXT_READ_BYTES) : text;
}
