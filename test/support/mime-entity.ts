import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import * as base64 from 'nodemailer/lib/base64';
import { buildHeaderValue, detectMimeType, foldLines } from 'nodemailer/lib/mime-funcs';
import * as quotedPrintable from 'nodemailer/lib/qp';

/** A file that goes with a mail. */
export interface Attachment {
  name: string;
  /** Default by the name's extension. `message/rfc822` goes out as it is, everything else in base64. */
  type?: string;
  content: string | Uint8Array;
}

interface Body {
  text: string;
  html: string | undefined;
  attachments: readonly Attachment[];
  encoding: 'quoted-printable' | 'base64';
}

/** The Content headers, blank line and body of a mail (RFC 2045 and 2046): only as many multiparts as it needs. */
export function mimeEntity({ text, html, attachments, encoding }: Body): Buffer {
  const plain = textPart('plain', text, encoding);
  const body = html === undefined ? plain : multipart('alternative', [plain, textPart('html', html, encoding)]);
  return attachments.length === 0 ? body : multipart('mixed', [body, ...attachments.map(attachmentPart)]);
}

function textPart(subtype: 'plain' | 'html', text: string, encoding: Body['encoding']): Buffer {
  const bytes = Buffer.from(text.replace(/\r?\n/g, '\r\n'));
  const { encode, wrap } = encoding === 'base64' ? base64 : quotedPrintable;
  const type = `text/${subtype}; charset=utf-8`;
  return entity([`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`], wrap(encode(bytes)));
}

function attachmentPart({ name, type = detectMimeType(extname(name).slice(1)), content }: Attachment): Buffer {
  const header = [
    `Content-Type: ${buildHeaderValue({ value: type, params: { name } })}`,
    `Content-Disposition: ${buildHeaderValue({ value: 'attachment', params: { filename: name } })}`,
  ].map(line => foldLines(line));
  // RFC 2046 section 5.2.1: a message may not be encoded
  if (type === 'message/rfc822') return entity([...header, 'Content-Transfer-Encoding: 8bit'], content);
  return entity([...header, 'Content-Transfer-Encoding: base64'], base64.wrap(base64.encode(Buffer.from(content))));
}

function multipart(subtype: 'alternative' | 'mixed', parts: readonly Buffer[]): Buffer {
  // neither base64 nor quoted-printable can hold "=_"; the digest tells it from the boundary of a mail nested in it
  const boundary = `=_${subtype}_${createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 12)}`;
  const delimited = parts.flatMap(part => [Buffer.from(`--${boundary}\r\n`), part]);
  const body = Buffer.concat([...delimited, Buffer.from(`--${boundary}--`)]);
  return entity([`Content-Type: multipart/${subtype}; boundary="${boundary}"`], body);
}

function entity(header: readonly string[], body: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${header.join('\r\n')}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')]);
}
