import { type Headers, MailParser } from 'mailparser';
import { type Allowance, countPart } from './allowance.js';
import { type AttachmentStream, readAttachment, type UnreadAttachment } from './attachment.js';
import { decodeText } from './decode-text.js';
import { MAX_HEADER_BYTES, MAX_PARTS } from './limits.js';
import { readPartHeader } from './part-header.js';

/** A part while mailparser sorts it: what says whether it is a body or a file. */
interface MimePart {
  readonly contentType: string | false;
  readonly filename: string | false;
  disposition: string | false;
  readonly parentNode: { readonly multipart: string | false } | false;
  readonly partNr: readonly (number | string)[] | false;
}

declare module 'mailparser' {
  interface MailParser {
    /** Sorts a part; not in its types. */
    createNode(part: MimePart): unknown;
  }
}

/** One mail's own parts; the mails in it are attachments like others. */
export interface Parts {
  readonly decoded: Headers;
  /** Of all bodies in plain text. */
  readonly text: string;
  /** Of all bodies in HTML, as it came. */
  readonly html: string;
  readonly attachments: readonly UnreadAttachment[];
}

/**
 * The skipped conversions are the ones whose time grows with the square of the mail. Forwarded messages stay
 * attachments instead of being mixed into the text. The last two are mailparser's own stops, for structure that only it
 * sees.
 */
const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
  checksumAlgo: 'sha256',
  maxHeadSize: MAX_HEADER_BYTES,
  maxChildNodes: MAX_PARTS,
};

interface Bodies {
  readonly type: 'text';
  readonly text?: string;
  readonly html?: string | false;
}

/**
 * Takes a mail's raw bytes and gives its parts. Each is counted; nothing is left out: what is no body is an attachment.
 * Rejects where mailparser cannot read the mail or stops at a limit of its own.
 */
export async function readParts(raw: Buffer, allowance: Allowance): Promise<Parts> {
  const parser = new MailParser(OPTIONS);
  let decoded: Headers = new Map();
  parser.on('headers', (headers: Headers) => {
    decoded = headers;
  });
  const parts = watchParts(parser, allowance);
  parser.end(raw);

  const attachments: UnreadAttachment[] = [];
  let bodies: Bodies = { type: 'text' };
  for await (const item of parser) {
    const part: AttachmentStream | Bodies = item;
    if (part.type === 'text') bodies = part;
    else attachments.push(await readAttachment(part, allowance));
  }
  const isOneMultipart = parts.length === 1 && /^multipart\//.test(parts[0]?.contentType || '');
  const text = isOneMultipart ? asItStands(raw) : (bodies.text ?? '');
  return { decoded, text, html: bodies.html || '', attachments };
}

/** Whether mailparser stopped at a limit of its own (by the code that it gives these errors), not at bytes it cannot read. */
export function isParsersOwnLimit(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EMAXLEN';
}

/** Sees each part before mailparser sorts it, and marks the texts that are files. */
function watchParts(parser: MailParser, allowance: Allowance): readonly MimePart[] {
  const parts: MimePart[] = [];
  const sort = parser.createNode.bind(parser);
  parser.createNode = part => {
    parts.push(part);
    countPart(allowance);
    if (isFile(part)) part.disposition = 'attachment';
    return sort(part);
  };
  return parts;
}

/**
 * A text with a file name beside a body is a file, which Apple Mail shows inside the text. The first part with a name is
 * the body, as some programs name it.
 */
function isFile({ filename, parentNode, partNr }: MimePart): boolean {
  const isFirst = partNr === false || partNr.at(-1) === 1;
  return filename !== false && parentNode !== false && parentNode.multipart === 'mixed' && !isFirst;
}

/** A multipart whose parts nobody finds, since its boundary does not stand in it, is read as the text that it is. */
function asItStands(raw: Buffer): string {
  const header = readPartHeader(raw, 0, MAX_HEADER_BYTES);
  return header === null ? '' : decodeText(raw.subarray(header.end), null).trim();
}
