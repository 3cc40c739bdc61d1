/**
 * What strangers' text must not do to a page: C0 and C1 controls but TAB and line feed, the marks that turn the reading
 * direction about (UAX #9: embeddings, overrides, isolates), line and paragraph separators, and halves of surrogate pairs.
 */
const HARMFUL = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** A token of ours where an address or a Message-ID carries it: who reads it could answer in the owner's place. */
const TOKEN = /(?<=[+.]|%2b)[0-9a-f]{32}(?=@|%40)/gi;

const KEPT = new Set(['\t', '\n']);
const MARK = '\ufffd';

/**
 * Takes text of a mail (a name, a subject, a body) and gives it with every character that could disguise it as the mark �:
 * `invoice<U+202E>fdp.exe` would look like a PDF. Line ends become line feeds, and the tokens of our questions `…`. It does
 * not escape HTML; `html` does.
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(HARMFUL, character => (KEPT.has(character) ? character : MARK))
    .replace(TOKEN, '…');
}

/** The same for what stands in one line, such as a subject: line ends and tabs become blanks. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/[\n\t]+/g, ' ');
}
