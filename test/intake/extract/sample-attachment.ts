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
  return {
    name: 'error.log',
    type: 'text/plain',
    sha256: '',
    disposition: 'attachment',
    fate: 'kept',
    ...options,
    bytes: bytes.length,
    content: bytes,
  };
}
