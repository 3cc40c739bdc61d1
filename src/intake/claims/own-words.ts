import { spansOf } from '../extract/spans.js';

/**
 * What people have to say stands at the beginning; what is longer is a pasted log or a whole thread. The bound keeps
 * the time for one mail to some milliseconds whatever somebody sends.
 */
const CHARS_READ = 10_000;

/** Stands for what is no word: IDs, addresses. */
const LEFT_OUT = '…';

/**
 * Takes the text of a mail and gives the sentences that its writer wrote: without quotations, what stands below a
 * signature mark, names below a closing, IDs and addresses. Each is one line; together at most 10,000 characters.
 */
export function ownSentences(text: string): string[] {
  return sentencesOf(text).map(({ words }) => words);
}

/** The same, each with what it ends with. */
export function sentencesOf(text: string): Sentence[] {
  const plain = spansOf(text)
    .own.slice(0, CHARS_READ)
    .normalize('NFC') // some programs write an accent apart from its letter
    .replaceAll(LEFT_OUT, '.')
    .replace(/[\u2018\u2019`\u00b4]/g, "'");
  return split(withoutIds(joinWrapped(plain)));
}

const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]';
/** A program wraps no shorter line of them. */
const WRAPPED_UNSPACED = new RegExp(`(?<=${UNSPACED}{15})\\n(?=${UNSPACED})`, 'gu');
const ENDED_UNSPACED = new RegExp(`(?<=${UNSPACED})\\n(?=${UNSPACED})`, 'gu');

/** Lines that a program wrapped become one again; an empty line stays a border. */
function joinWrapped(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(WRAPPED_UNSPACED, '')
    .replace(ENDED_UNSPACED, '\n\n')
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

/** A sentence of the writer's own. */
export interface Sentence {
  readonly words: string;
  /** What it ends with: marks or a line end. */
  readonly end: string;
}

/** A dot behind one or two digits is a date's ("am 9. und 10. November"). */
const ENDS = /((?:(?<!(?<!\d)\d{1,2})\.|[!?])[.!?]*(?=[\s\p{Lu}\p{Lo}"')\]…]|$)|[;。！？]+|\n+)/u;

function split(text: string): Sentence[] {
  const pieces = text.split(ENDS);
  return pieces.flatMap((piece, at) => {
    const words = piece.trim();
    return at % 2 === 1 || words === '' ? [] : [{ words, end: pieces[at + 1] ?? '' }];
  });
}
