import { fileTypeFromBuffer, supportedMimeTypes } from 'file-type';
import { charsetOfMark } from './decode-text.js';

/** What is known of a file before it is looked into. */
export interface FileFacts {
  readonly name: string;
  /** In lower case. */
  readonly declaredType: string;
  readonly charset: string | null;
  readonly content: Uint8Array;
}

const UNKNOWN = 'application/octet-stream';
const TEXT =
  /^(?:text\/.+|application\/(?:json|x-ndjson|jsonl|csv|xml|yaml|x-yaml|javascript|sql|x-log)|.+\+(?:json|xml))$/;
/** Types whose bytes say nothing of them: mails in transit, Outlook's container, keys and signatures. */
const TAKEN_AT_ITS_WORD = /^(?:message\/|multipart\/|application\/(?:(?:vnd\.)?ms-tnef$|pgp-|(?:x-)?pkcs7-))/;

/** Formats that are kept in a container, which is all that their first bytes show. */
const IN_ZIP =
  /openxmlformats|opendocument|ms-(?:word|excel|powerpoint)\.|epub|iwork|visio|java-archive|android|kmz|xps/;
const IN_COMPOUND_FILE = /^application\/(?:msword|vnd\.ms-|vnd\.visio|x-msi|x-ole)/;

const TEXT_NAMES: Readonly<Record<string, string>> = {
  log: 'text/plain',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  md: 'text/markdown',
  xml: 'application/xml',
  html: 'text/html',
  htm: 'text/html',
  eml: 'message/rfc822',
};
/** Formats that are themselves text. */
const SNIFFED_TEXT = /^(?:text\/|application\/(?:xml|rtf|postscript|pgp-encrypted)$)/;

/** All that a format's own mark needs; the rest of a hostile file is never looked at. */
const SNIFFED_BYTES = 4_100;
/** A PDF may begin behind some junk. */
const PDF_MARK_BYTES = 1_024;

/**
 * Takes a file and gives its media type: what its first bytes show, else what the mail declares, or its name says, where
 * that fits them, else `application/octet-stream`. Nothing is unpacked.
 */
export async function mediaTypeOf(file: FileFacts): Promise<string> {
  const { declaredType, content } = file;
  if (TAKEN_AT_ITS_WORD.test(declaredType)) return declaredType;
  if (Buffer.from(content.subarray(0, PDF_MARK_BYTES)).includes('%PDF-')) return 'application/pdf';
  const shown = await shownBy(content.subarray(0, SNIFFED_BYTES));
  return isText(file) ? typeOfText(file, shown) : typeOfBytes(declaredType, shown);
}

/** Whether a type is one of text that can be read as it stands. */
export function isTextType(type: string): boolean {
  return TEXT.test(type) && type !== 'image/svg+xml';
}

/** Text has no NUL, but for UTF-16 and UTF-32, which say by mark or charset that they are. */
function isText({ content, charset }: FileFacts): boolean {
  return content.indexOf(0) < 0 || /^utf-?(?:16|32)/i.test(charsetOfMark(content) ?? charset ?? '');
}

function typeOfText({ name, declaredType }: FileFacts, shown: string | null): string {
  const named = TEXT_NAMES[/\.([a-z]{2,6})$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (named === 'message/rfc822') return named;
  if (isTextType(declaredType)) return declaredType;
  if (named !== undefined) return named;
  if (shown !== null && SNIFFED_TEXT.test(shown)) return shown;
  return typeOfBytes(declaredType, shown);
}

function typeOfBytes(declared: string, shown: string | null): string {
  if (shown === null) return isTextType(declared) || supportedMimeTypes.has(declared) ? UNKNOWN : declared;
  if (shown === 'application/zip' && IN_ZIP.test(declared)) return declared;
  if (shown === 'application/x-cfb' && IN_COMPOUND_FILE.test(declared)) return declared;
  return shown;
}

/** Archives are known here by their mark alone, since the library would look into them. */
async function shownBy(prefix: Uint8Array): Promise<string | null> {
  const mark = Buffer.from(prefix.subarray(0, 4)).toString('hex');
  if (/^504b(?:0304|0506|0708)/.test(mark)) return 'application/zip';
  if (mark.startsWith('1f8b')) return 'application/gzip';
  try {
    return (await fileTypeFromBuffer(prefix))?.mime ?? null;
  } catch {
    return null;
  }
}
