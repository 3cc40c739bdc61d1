import { detectLanguage } from '../claims/detect.js';
import { ownSentences } from '../claims/own-words.js';

/** So many words are a sentence, even if all are capitalized. */
const WORDS_OF_A_SENTENCE = 4;

/**
 * Takes the text of a mail and gives the language (ISO 639-1) in which its writer's own words are, without quotations,
 * signatures, IDs and addresses. Null where it cannot be told: too few words, nothing but names, or another language.
 */
export function languageOf(text: string): string | null {
  const words = ownSentences(text).join(' . ').replaceAll('…', ' ');
  if (!isSentence(words)) return null;
  const { language, isReliable } = detectLanguage(words);
  return isReliable ? language : languageOfScript(words);
}

/** Few characters are enough where the script tells: kana is Japanese, Han alone is Chinese. */
function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const han = letters.filter(letter => /\p{scx=Han}/u.test(letter)).length;
  const kana = letters.filter(letter => /[\p{sc=Hira}\p{sc=Kana}]/u.test(letter)).length;
  if ((han + kana) * 2 <= letters.length) return null;
  return kana > 0 ? 'ja' : 'zh';
}

/** Two words, not all of them capitalized as names are; or a few characters of a script without blanks and capitals. */
function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  if (words.some(word => /^\p{Lo}{4,}/u.test(word))) return true;
  return words.length >= WORDS_OF_A_SENTENCE || (words.length >= 2 && words.some(word => /^\p{Ll}/u.test(word)));
}
