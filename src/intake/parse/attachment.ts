import { hasTooManyAttachments, isAttachmentTooBig, MAX_NAME_CHARS } from './limits.js';
import { oneLine } from './one-line.js';
import type { Attachment } from './parsed-mail.js';

/** An attachment as mailparser passes it on while it still reads the mail. */
export interface AttachmentStream {
  readonly type: 'attachment';
  readonly content: AsyncIterable<Uint8Array>;
  readonly filename?: string | false;
  readonly contentType: string | false;
  readonly contentDisposition?: string;
  /** It stands in a multipart/related: the text shows it. */
  readonly related?: boolean;
  /** SHA-256, once the content has been read to its end. */
  readonly checksum?: string;
  /** Lets the parser go on to the next part. */
  release(): void;
}

/**
 * Reads an attachment to its end, so that the parser goes on; `position` counts from 1 and names one without a name.
 * One over the limit is refused: measured and hashed, but not kept.
 */
export async function readAttachment(stream: AttachmentStream, position: number): Promise<Attachment> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream.content) {
    bytes += chunk.length;
    if (!isAttachmentTooBig(bytes)) chunks.push(chunk);
  }
  stream.release();
  const refused = hasTooManyAttachments(position) || isAttachmentTooBig(bytes);
  return {
    name: nameOf(stream, position),
    type: typeOf(stream),
    bytes,
    sha256: stream.checksum ?? '',
    disposition: stream.contentDisposition === 'inline' || stream.related === true ? 'inline' : 'attachment',
    fate: refused ? 'refused' : 'kept',
    content: refused ? new Uint8Array(0) : joined(chunks, bytes),
  };
}

function nameOf({ filename, contentType }: AttachmentStream, position: number): string {
  const name = oneLine(filename || '', MAX_NAME_CHARS);
  if (name !== '') return name;
  return contentType === 'message/rfc822' ? `message-${position}.eml` : `attachment-${position}`;
}

function typeOf({ contentType }: AttachmentStream): string {
  const type = contentType || '';
  return /^[a-z0-9.+_-]{1,60}\/[a-z0-9.+_-]{1,100}$/.test(type) ? type : 'application/octet-stream';
}

/** In memory of its own: what is handed from thread to thread takes all of its ArrayBuffer along. */
function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
