import { setImmediate as otherWork } from 'node:timers/promises';
import type { RawHeader } from '../raw-header.js';
import type { AlignedSignature } from './alignment.js';

/** Real ones have less than 10,000 bytes. mailauth's time grows with the square of the lines of a field. */
const MAX_HEADER_BYTES = 65_536;
const MAX_HEADER_LINES = 2_000;

/** Some milliseconds of work. No line may be longer. */
const PIECE_BYTES = 262_144;

/** Nobody's signature covers these; mailauth would verify them beside the one that is asked about. */
const NEVER_GIVEN = /^(?:dkim-signature|arc-.*|return-path)$/;

/**
 * Takes a mail, its header and one of its signatures, and gives what that signature covers and nothing else, in pieces
 * that mailauth digests quickly whatever a sender put into the mail: bare line feeds, runs of blanks and lines without
 * an end cost it minutes and gigabytes otherwise. Other work gets its turn between two pieces; `signal` ends it.
 *
 * Throws where the signed header is larger, or a line of the body longer, than any that people send.
 */
export async function* signedBytes(
  mail: Buffer,
  header: RawHeader,
  signature: AlignedSignature,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  yield Buffer.from(signedHeader(header, signature), 'latin1');
  for (let at = bodyStart(mail); at < mail.length; ) {
    const end = pieceEnd(mail, at);
    const text = crlf(mail.toString('latin1', at, end));
    yield Buffer.from(signature.bodyCanonicalization === 'relaxed' ? relaxed(text) : text, 'latin1');
    at = end;
    await otherWork();
    signal.throwIfAborted();
  }
}

function signedHeader(header: RawHeader, { field: own, signedNames }: AlignedSignature): string {
  const names = new Set(signedNames.filter(name => !NEVER_GIVEN.test(name)));
  const fields = header.fields.filter(field => field === own || names.has(field.name));
  const text = crlf(fields.map(field => `${field.raw}\n`).join(''));
  if (text.length > MAX_HEADER_BYTES || text.split('\n').length > MAX_HEADER_LINES)
    throw new Error('The signed header is too large.');
  return `${text}\r\n`;
}

/** The byte behind the first empty line, as `readRawHeader` finds it. */
function bodyStart(mail: Buffer): number {
  const empty = /^\r?\n/.exec(mail.toString('latin1', 0, 2));
  if (empty !== null) return empty[0].length;
  const ends = ['\n\n', '\n\r\n']
    .map(end => ({ at: mail.indexOf(end), bytes: end.length }))
    .filter(({ at }) => at >= 0);
  return Math.min(mail.length, ...ends.map(({ at, bytes }) => at + bytes));
}

/** Pieces end with a line, so that no line end and no run of blanks is cut in two. */
function pieceEnd(mail: Buffer, start: number): number {
  if (mail.length - start <= PIECE_BYTES) return mail.length;
  const feed = mail.lastIndexOf('\n', start + PIECE_BYTES - 1);
  if (feed < start) throw new Error('A line of the body is too long.');
  return feed + 1;
}

/** Signed were CRLFs (RFC 6376 §5.3). mailauth would make one of each bare line feed too, and a buffer for each. */
function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** RFC 6376 §3.4.4: what is relaxed already, mailauth leaves as it is. */
function relaxed(text: string): string {
  return text.replace(/[ \t]+/g, ' ').replace(/ (?=\r\n|$)/g, '');
}
