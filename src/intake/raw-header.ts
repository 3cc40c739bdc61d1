import { isUtf8 } from 'node:buffer';

/**
 * One header field as it stands in the mail (RFC 5322 §2.2). `name` is lower case, `value` unfolded and without blanks
 * around it, `raw` the field's bytes as latin1 without the last line end. A line that is no field (it has no colon) is
 * kept in its place with an empty name.
 */
export type HeaderField = { readonly name: string; readonly value: string; readonly raw: string };

/**
 * A mail's fields from top to bottom, and the names that a looser parser could read where RFC 5322 sees no such field:
 * behind a lone CR or another control character, or under a name with bytes in it that others strip.
 */
export type RawHeader = { readonly fields: readonly HeaderField[]; readonly doubtfulNames: ReadonlySet<string> };

/** What a header says under a name that must be unique. */
export type OnlyField = { kind: 'one'; field: HeaderField } | { kind: 'none' } | { kind: 'several' };

/** ASCII's control characters but TAB. Those above 0x7f are left out: in UTF-8 they are parts of letters. */
const CONTROL = /[^\t\x20-\xff]/;

/**
 * Takes a whole mail and gives its header: all up to the first empty line (CRLF or bare LF), or to the end of the
 * bytes. A leading mbox "From " line is passed over. Never throws; the time is linear in the header's length.
 *
 * A line without a colon does not end the header. Some parsers take it for the start of the body, others drop it and
 * read on: whoever stops there would not see a second From below it that another parser takes for the sender. Seeing
 * every From that anybody sees is the safe side, and the empty name lets the reader of the sender tell that the header
 * is damaged.
 */
export function readRawHeader(mail: Uint8Array): RawHeader {
  const texts = fieldTexts(headerLines(Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)));
  const own = texts[0] !== undefined && isMboxLine(texts[0]) ? texts.slice(1) : texts;
  return { fields: own.map(readField), doubtfulNames: new Set(texts.flatMap(doubtfulNamesIn)) };
}

/** All fields of the header with that lower-case name, from top to bottom. */
export function fieldsNamed(header: RawHeader, name: string): HeaderField[] {
  return header.fields.filter(field => field.name === name);
}

/**
 * The field with that lower-case name where it is the only one in every parser's eyes; a doubtful one counts as
 * several.
 */
export function onlyField(header: RawHeader, name: string): OnlyField {
  const [field, second] = fieldsNamed(header, name);
  if (second !== undefined || header.doubtfulNames.has(name)) return { kind: 'several' };
  return field === undefined ? { kind: 'none' } : { kind: 'one', field };
}

/** The header's lines with their line ends, one latin1 character a byte. */
function headerLines(mail: Buffer): string[] {
  const lines: string[] = [];
  for (let at = 0; at < mail.length; ) {
    const feed = mail.indexOf(0x0a, at);
    const end = feed < 0 ? mail.length : feed + 1;
    const line = mail.toString('latin1', at, end);
    if (line === '\n' || line === '\r\n') break;
    lines.push(line);
    at = end;
  }
  return lines;
}

/**
 * Folded lines put together. A line of blanks alone is folding too (obs-FWS): to read on shows more fields than to
 * stop.
 */
function fieldTexts(lines: string[]): string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const folded = line.startsWith(' ') || line.startsWith('\t');
    texts.push(folded ? `${texts.pop() ?? ''}${line}` : line);
  }
  return texts.map(text => text.replace(/\r?\n$/, ''));
}

/** "From ann@a.test Thu Jan 1 …" is the envelope line of an mbox; "From :" is the field in its obsolete spelling. */
function isMboxLine(text: string): boolean {
  return /^From (?![ \t]*:)/.test(text);
}

function readField(raw: string): HeaderField {
  const colon = raw.indexOf(':');
  const name = raw.slice(0, Math.max(colon, 0));
  // A colon that only a folded line brings belongs to no name: names cannot be folded.
  if (colon < 0 || name.includes('\n')) return { name: '', value: decode(trimBlanks(unfold(raw))), raw };
  return { name: trimBlanks(name).toLowerCase(), value: decode(trimBlanks(unfold(raw.slice(colon + 1)))), raw };
}

function doubtfulNamesIn(raw: string): string[] {
  const plain = trimBlanks(nameOf(raw)).toLowerCase();
  const behindControls = unfold(raw).split(CONTROL).slice(1).map(nameOf);
  return [plain, ...behindControls]
    .map(name => visible(name).toLowerCase())
    .filter(name => name !== '' && name !== plain);
}

function nameOf(text: string): string {
  return text.slice(0, Math.max(text.indexOf(':'), 0));
}

function visible(name: string): string {
  return name.replace(/[^\x21-\x7e]/g, '');
}

function unfold(text: string): string {
  return text.replace(/\r?\n/g, '');
}

/** Mail clients send both: UTF-8 (RFC 6532) and, older ones, latin1. */
function decode(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}

/**
 * Blanks only: `trim()` would take CR, NBSP and others away that make a value doubtful; a regex would take quadratic
 * time.
 */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === ' ' || text[start] === '\t')) start += 1;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text.slice(start, end);
}
