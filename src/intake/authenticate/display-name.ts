/**
 * The display name in front of an angle address: as written, and where it ends (at the `<`, or at the end of the
 * value).
 */
export type DisplayName = { readonly text: string; readonly end: number; readonly namesAnAddress: boolean };

const QUOTED = /"(?:[^"\\]|\\.)*"/y;
/** Atoms with the dots of "Ann B. Lee", blanks, and raw 8-bit names; `@` is judged by the caller. */
const UNQUOTED = /[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.@ \t\u{a0}-\u{10ffff}]+/uy;
const ENCODED_WORD = /=\?[^?\s]*\?([bq])\?([^?\s]*)\?=/gi;

/**
 * Takes the value of a From field without control characters and gives the display name at its start, or null where
 * parsers could find another end of it: a comment, a comma, a bracket or colon outside quotes, a quote that does not
 * close, or an encoded-word that decodes to a line break. `namesAnAddress` tells of an `@` outside quotes.
 */
export function readDisplayName(value: string): DisplayName | null {
  let end = 0;
  let namesAnAddress = false;
  while (end < value.length && value[end] !== '<') {
    const piece = match(QUOTED, value, end) ?? match(UNQUOTED, value, end);
    if (piece === null || hidesAnAddress(piece)) return null;
    namesAnAddress ||= !piece.startsWith('"') && piece.includes('@');
    end += piece.length;
  }
  const text = value.slice(0, end);
  return hidesLineBreak(text) ? null : { text: text.trim(), end, namesAnAddress };
}

function match(pattern: RegExp, value: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(value)?.[0] ?? null;
}

/** `"Ann\" <x@a.test>, "`: a parser that overlooks the backslash ends the name early and finds the address inside. */
function hidesAnAddress(piece: string): boolean {
  return piece.includes('\\') && /[<>@]/.test(piece);
}

/** An encoded CR, LF or NUL becomes a real one in parsers that decode first and split later. */
function hidesLineBreak(text: string): boolean {
  return [...text.matchAll(ENCODED_WORD)].some(([, encoding = '', coded = '']) =>
    encoding.toLowerCase() === 'q'
      ? /=0[0ad]/i.test(coded)
      : Buffer.from(coded, 'base64').some(byte => byte === 0 || byte === 0x0a || byte === 0x0d),
  );
}
