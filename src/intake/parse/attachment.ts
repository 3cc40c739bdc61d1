import type { HeaderValue } from 'mailparser';
import { type Allowance, countAttachment } from './allowance.js';
import { isAttachmentTooBig, MAX_NAME_CHARS } from './limits.js';
import { mediaTypeOf } from './media-type.js';
import { oneLine } from './one-line.js';
import type { Attachment } from './parsed-mail.js';

/** An attachment as mailparser passes it on while it still reads the mail. */
export interface AttachmentStream {
  readonly type: 'attachment';
  readonly content: AsyncIterable<Uint8Array>;
  readonly filename?: string | false;
  readonly contentType: string | false;
  readonly contentDisposition?: string;
  readonly headers: ReadonlyMap<string, HeaderValue>;
  /** The numbers of the part and of the multiparts around it, separated by dots; null where there are none around it. */
  readonly partId: string | null;
  /** It stands in a multipart/related: the text shows it. */
  readonly related?: boolean;
  /** SHA-256, once the content has been read to its end. */
  readonly checksum?: string;
  /** Lets the parser go on to the next part. */
  release(): void;
}

/** An attachment that nobody has looked into yet. */
export interface UnreadAttachment extends Omit<Attachment, 'text' | 'mail'> {
  /** As the part declares it; null where it does not. */
  readonly charset: string | null;
  /** How many multiparts of its mail stand around it. */
  readonly nesting: number;
}

/**
 * Reads an attachment to its end, so that the parser goes on, and counts it. One over the limit is refused: measured and
 * hashed, but not kept.
 */
export async function readAttachment(stream: AttachmentStream, allowance: Allowance): Promise<UnreadAttachment> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream.content) {
    bytes += chunk.length;
    if (!isAttachmentTooBig(bytes)) chunks.push(chunk);
  }
  stream.release();
  const isKept = countAttachment(allowance, isAttachmentTooBig(bytes));
  const content = isKept ? joined(chunks, bytes) : new Uint8Array(0);
  const name = nameOf(stream, allowance.attachments);
  const charset = charsetOf(stream);
  return {
    name,
    type: await mediaTypeOf({ name, declaredType: typeOf(stream), charset, content }),
    charset,
    bytes,
    sha256: stream.checksum ?? '',
    disposition: stream.contentDisposition === 'inline' || stream.related === true ? 'inline' : 'attachment',
    fate: isKept ? 'kept' : 'refused',
    content,
    nesting: stream.partId?.split('.').length ?? 0,
  };
}

/** The position, which counts from 1 over all levels of the mail, names one without a name. */
function nameOf({ filename, contentType }: AttachmentStream, position: number): string {
  const name = oneLine(filename || '', MAX_NAME_CHARS);
  if (name !== '') return name;
  return contentType === 'message/rfc822' ? `message-${position}.eml` : `attachment-${position}`;
}

function typeOf({ contentType }: AttachmentStream): string {
  const type = contentType || '';
  return /^[a-z0-9.+_-]{1,60}\/[a-z0-9.+_-]{1,100}$/.test(type) ? type : 'application/octet-stream';
}

function charsetOf({ headers }: AttachmentStream): string | null {
  const type = headers.get('content-type');
  return typeof type === 'object' && 'params' in type ? (type.params['charset'] ?? null) : null;
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
