import { type Headers, MailParser } from 'mailparser';
import { type RawHeader, readRawHeader } from '../raw-header.js';
import { type AttachmentStream, readAttachment } from './attachment.js';
import { fitForPostgres } from './fit-for-postgres.js';
import { htmlText } from './html-text.js';
import {
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
  MAX_HEADER_BYTES,
  MAX_PARTS,
  MAX_SUBJECT_CHARS,
  MAX_TEXT_CHARS,
} from './limits.js';
import { readSurface } from './mail-surface.js';
import { brokenStructureLimit } from './mime-structure.js';
import type { Attachment, ParsedMail, Reading } from './parsed-mail.js';

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

/** Fields that a mail has and other bytes do not. */
const FIELDS_OF_A_MAIL = new Set(
  'from sender reply-to to cc subject date message-id received return-path mime-version content-type'.split(' '),
);

const TOO_MUCH_ATTACHED = `The mail has over ${MAX_ATTACHMENTS} attachments or one over ${MAX_ATTACHMENT_BYTES} bytes.`;

interface Bodies {
  readonly type: 'text';
  readonly text?: string;
  readonly html?: string | false;
}

/**
 * Takes a mail's raw bytes, at most as many as the limit on a whole mail, and reads them with mailparser. May take any
 * time and memory on hostile bytes: belongs into a thread that can be ended.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = brokenStructureLimit(raw);
  if (broken !== null) return { kind: 'too_large', why: broken };
  const header = readRawHeader(raw);
  if (!header.fields.some(field => FIELDS_OF_A_MAIL.has(field.name)))
    return { kind: 'unparseable', why: 'The bytes have no header field that a mail has.' };
  try {
    return await readParts(raw, header);
  } catch (error) {
    return refusal(error);
  }
}

async function readParts(raw: Buffer, header: RawHeader): Promise<Reading> {
  const parser = new MailParser(OPTIONS);
  let decoded: Headers = new Map();
  parser.on('headers', (headers: Headers) => {
    decoded = headers;
  });
  parser.end(raw);

  const attachments: Attachment[] = [];
  let bodies: Bodies = { type: 'text' };
  for await (const item of parser) {
    const part: AttachmentStream | Bodies = item;
    if (part.type === 'text') {
      bodies = part;
      continue;
    }
    attachments.push(await readAttachment(part, attachments.length + 1));
  }
  if (attachments.some(({ fate }) => fate === 'refused')) return { kind: 'too_large', why: TOO_MUCH_ATTACHED };
  return { kind: 'parsed', mail: { ...readSurface(header, decoded), ...texts(bodies), attachments } };
}

function texts({ text, html }: Bodies): Pick<ParsedMail, 'text' | 'htmlText'> {
  return {
    text: fitForPostgres(text ?? '', MAX_TEXT_CHARS),
    htmlText: fitForPostgres(htmlText(html || '', MAX_TEXT_CHARS), MAX_TEXT_CHARS),
  };
}

/** mailparser gives its own stops the code EMAXLEN. */
function refusal(error: unknown): Reading {
  const why = fitForPostgres(error instanceof Error ? error.message : String(error), MAX_SUBJECT_CHARS);
  const limit = error instanceof Error && 'code' in error && error.code === 'EMAXLEN';
  return { kind: limit ? 'too_large' : 'unparseable', why };
}
