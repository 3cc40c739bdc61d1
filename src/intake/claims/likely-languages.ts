import { detectLanguage } from './detect.js';
import { LANGUAGE_OF } from './languages.js';

/*
 * To look for the phrases of ten languages in every mail would take ten times as long, and to compile them all some seconds.
 * Those of the mail's own language, of its kin that are taken for it, and of English, from which all borrow, are enough.
 */

const UNSPACED = ['ja', 'zh'];
const KIN: readonly (readonly string[])[] = [['es', 'pt', 'it'], ['de', 'nl'], UNSPACED];
const MAX_GUESSES = 3;

/** Takes sentences and gives the languages (ISO 639-1) to read them in: the likeliest few, where theirs is not told for sure. */
export function likelyLanguages(sentences: readonly string[]): string[] {
  const text = sentences.join(' . ').replaceAll('…', ' ');
  const all = Object.keys(LANGUAGE_OF);
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(text)) return [...UNSPACED, 'en'];
  const { isReliable, guesses } = detectLanguage(text);
  const likely = guesses
    .slice(0, isReliable ? 1 : MAX_GUESSES)
    .flatMap(code => KIN.find(group => group.includes(code)) ?? [code]);
  return all.filter(code => code === 'en' || likely.includes(code));
}
