import { LANGUAGES } from '../claims/languages.js';

/** Lines as what their writer says and as what stands below it. */
export interface Signed {
  readonly said: string[];
  readonly signature: string[];
}

/** A longer line is no closing. */
const MAX_CLOSING_CHARS = 120;
/** A line below a closing with so many words in small letters is no name, title or address. */
const WORDS_OF_A_CLAUSE = 3;
const MAX_UNSPACED_NAME_CHARS = 12;

const MARK = /^(-- ?|_{5,}|-{5,})\s*$/;
const CLOSING = anyOf(LANGUAGES.flatMap(({ courtesy }) => courtesy.closings));

/**
 * Takes the lines of a text without its quotations and tells the signature: all below a signature mark (RFC 3676 §4.3),
 * and what stands below a closing such as "Kind regards", but for an afterthought. An empty line takes the closing's
 * place.
 */
export function splitSignature(lines: readonly string[]): Signed {
  const mark = lines.findIndex(line => MARK.test(line));
  const above = mark < 0 ? lines : lines.slice(0, mark);
  const below = mark < 0 ? [] : lines.slice(mark + 1);
  const closing = above.findIndex(isClosing);
  if (closing < 0) return { said: [...above], signature: below };
  const rest = above.slice(closing + 1);
  return {
    said: [...above.slice(0, closing), '', ...rest.filter(isAfterthought)],
    signature: [above[closing] ?? '', ...rest.filter(line => !isAfterthought(line)), ...below],
  };
}

/** "Kind regards", "Thanks, Ada": a closing and nothing but names. */
function isClosing(line: string): boolean {
  if (line.length > MAX_CLOSING_CHARS) return false;
  const text = line.trim().replace(/[\u2018\u2019`\u00b4]/g, "'");
  const closing = CLOSING.exec(text.toLowerCase());
  return closing !== null && areNames(text.slice(closing[0].length));
}

function areNames(text: string): boolean {
  const words = text.split(/[\s,.!&-]+/).filter(word => word !== '');
  return words.length <= 4 && words.every(isName);
}

/** Where no blanks stand between words, a longer run is a sentence. */
const isName = (word: string) =>
  /^\P{Ll}/u.test(word) &&
  (word.length <= MAX_UNSPACED_NAME_CHARS || !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(word));

/** What is said below a closing: "Thank you." may also stand above it all. */
function isAfterthought(line: string): boolean {
  const text = line.trim();
  return (
    /[.!?。！？]$/.test(text) || text.split(/\s+/).filter(word => /^\p{Ll}/u.test(word)).length >= WORDS_OF_A_CLAUSE
  );
}

/** What a text begins with, the longest of them first. */
function anyOf(beginnings: readonly string[]): RegExp {
  const longestFirst = [...beginnings].sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.map(text => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`);
}
