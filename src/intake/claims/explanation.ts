import { LANGUAGES } from './languages.js';
import { anyPhrase } from './wording.js';

/** As few words as can tell what happened: "My cat walked over the keyboard." */
const WORDS_THAT_TELL = 3;

const IDLE = LANGUAGES.map(({ courtesy, spaced }) => anyPhrase(courtesy.idle, spaced));
const EMPTY = new Set(LANGUAGES.flatMap(({ courtesy }) => courtesy.emptyWords.split(/\s+/)));

/**
 * Takes sentences and tells whether they say anything besides greetings, thanks, names, and the request for money:
 * whether a handful of words with a meaning of their own is left.
 */
export function hasMatter(sentences: readonly string[]): boolean {
  const left = sentences.map(sentence => IDLE.reduce((text, idle) => text.replace(idle, ' '), sentence));
  return left.flatMap(meaningfulWords).length >= WORDS_THAT_TELL;
}

function meaningfulWords(sentence: string): string[] {
  const words = sentence.match(/[\p{L}\p{M}']+/gu) ?? [];
  return words
    .filter((_, at) => !isPartOfName(words, at))
    .flatMap(splitUnspaced)
    .filter(word => word.length >= 2 && !EMPTY.has(word.toLowerCase()));
}

/** "Ada Lovelace", "Acme Pictures": two or more capitalized words together; the first of a sentence always is one. */
function isPartOfName(words: readonly string[], at: number): boolean {
  const isCapitalized = (index: number) => /^\p{Lu}\p{Ll}/u.test(words[index] ?? '');
  return isCapitalized(at) && ((at > 1 && isCapitalized(at - 1)) || (at > 0 && isCapitalized(at + 1)));
}

/** Where no blanks stand between words, two characters count as one. */
function splitUnspaced(word: string): string[] {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(word) ? (word.match(/..?/gu) ?? []) : [word];
}
