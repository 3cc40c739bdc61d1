import { splitQuotations } from '../extract/quotations.js';
import { LANGUAGES } from './languages.js';

/**
 * What people have to say stands at the beginning; what is longer is a pasted log or a whole thread. The bound keeps
 * the time for one mail to some milliseconds whatever somebody sends.
 */
const CHARS_READ = 20_000;

/** Stands for what is no word: IDs, addresses. */
const LEFT_OUT = '…';

/** A line below a closing with so many words in small letters is no name, title or address. */
const WORDS_OF_A_CLAUSE = 3;

const CLOSINGS = LANGUAGES.flatMap(({ courtesy }) => courtesy.closings);

/**
 * Takes the text of a mail and gives the sentences that its writer wrote: without quotations, what stands below a
 * signature mark, names below a closing, IDs and addresses. Each is one line; together at most 20,000 characters.
 */
export function ownSentences(text: string): string[] {
  const plain = splitQuotations(text)
    .own.slice(0, CHARS_READ)
    .replaceAll(LEFT_OUT, '.')
    .replace(/[\u2018\u2019`\u00b4]/g, "'");
  const lines = withoutSignature(plain.split('\n'));
  return sentences(withoutIds(joinWrapped(lines.join('\n'))));
}

function withoutSignature(lines: readonly string[]): string[] {
  const mark = lines.findIndex(line => /^(-- ?|_{5,}|-{5,})\s*$/.test(line));
  const above = mark < 0 ? lines : lines.slice(0, mark);
  const closing = above.findIndex(isClosing);
  if (closing < 0) return [...above];
  return [...above.slice(0, closing), '', ...above.slice(closing + 1).filter(isAfterthought)];
}

/** "Kind regards", "Thanks, Ada": a closing and nothing but names. */
function isClosing(line: string): boolean {
  const text = line.trim();
  return CLOSINGS.some(closing => text.toLowerCase().startsWith(closing) && areNames(text.slice(closing.length)));
}

function areNames(text: string): boolean {
  const words = text.split(/[\s,.!&-]+/).filter(word => word !== '');
  return words.length <= 4 && words.every(word => /^\P{Ll}/u.test(word));
}

/** What is said below a closing: "Thank you." may also stand above it all. */
function isAfterthought(line: string): boolean {
  const text = line.trim();
  return /[.!?]$/.test(text) || text.split(/\s+/).filter(word => /^\p{Ll}/u.test(word)).length >= WORDS_OF_A_CLAUSE;
}

/** Lines that a program wrapped become one again; an empty line stays a border. */
function joinWrapped(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\n(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])/gu, '')
    .replace(/(?<!\n ?)\n(?! ?\n)/g, ' ');
}

/** Addresses, and words of letters and digits or with an underscore: IDs, whole or damaged. */
function withoutIds(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)[^\s<>]+/gi, LEFT_OUT)
    .replace(/[^\s<>@]{1,64}@[^\s<>@]{1,255}/g, LEFT_OUT)
    .replace(/[A-Za-z0-9_-]+/g, word => (isId(word) ? LEFT_OUT : word));
}

function isId(word: string): boolean {
  return word.includes('_') || (word.length >= 10 && /\d/.test(word) && /[a-z]/i.test(word));
}

function sentences(text: string): string[] {
  const ends = /[.!?]+(?=[\s\p{Lu}"')\]…]|$)|[;。]|\n+/u;
  return text
    .split(ends)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');
}
