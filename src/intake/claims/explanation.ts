import type { Reader } from './reader.js';

/** As few words as can tell what happened: "My cat walked over the keyboard." */
const WORDS_THAT_TELL = 3;

/** Takes sentences with the languages they may be in, and tells whether a handful of words with matter is left in them. */
export const hasMatter = (sentences: readonly string[], readers: readonly Reader[]): boolean =>
  matterIn(sentences, readers).length >= WORDS_THAT_TELL;

/** The words with a meaning of their own: without greetings, thanks, names, and the request for money. */
export function matterIn(sentences: readonly string[], readers: readonly Reader[]): string[] {
  const left = sentences.map(sentence => readers.reduce((text, { idle }) => text.replace(idle, ' '), sentence));
  const isEmpty = (word: string) => readers.some(({ emptyWords }) => emptyWords.has(word.toLowerCase()));
  return left.flatMap(meaningfulWords).filter(word => !isEmpty(word));
}

function meaningfulWords(sentence: string): string[] {
  const words = sentence.match(/[\p{L}\p{M}']+/gu) ?? [];
  return words
    .filter((_, at) => !isPartOfName(words, at))
    .flatMap(splitUnspaced)
    .filter(word => word.length >= 2);
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
