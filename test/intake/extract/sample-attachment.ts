import { htmlText } from '../../../src/intake/parse/html-text.js';
import { isTextType } from '../../../src/intake/parse/media-type.js';
import type { Attachment } from '../../../src/intake/parse/parsed-mail.js';

/** What a test says about an attachment; the rest is filled in. */
export interface AttachmentOptions extends Partial<Omit<Attachment, 'content' | 'bytes'>> {
  readonly content?: string | Uint8Array<ArrayBuffer>;
}

/** A kept attachment, a log unless the test says otherwise. */
export function attachment({
  content = 'POST /v1/images 500 Internal Server Error',
  ...options
}: AttachmentOptions): Attachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const type = options.type ?? 'text/plain';
  const text = typeof content === 'string' && isTextType(type) ? content : null;
  return {
    name: 'error.log',
    type,
    sha256: '',
    text: type === 'text/html' && text !== null ? htmlText(text, text.length) : text,
    mail: null,
    disposition: 'attachment',
    fate: 'kept',
    ...options,
    bytes: bytes.length,
    content: bytes,
  };
}
