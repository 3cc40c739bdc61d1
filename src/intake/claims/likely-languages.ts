import { eld } from 'eld/small';
import { LANGUAGE_OF } from './languages.js';

/*
 * To look for the phrases of ten languages in every mail would take ten times as long. Those of the mail's own language, of its
 * kin that are taken for it, and of English, which stands in mails of every language, are enough where it is told for sure.
 */

const KIN: readonly (readonly string[])[] = [
  ['es', 'pt', 'it'],
  ['de', 'nl'],
  ['ja', 'zh'],
];

/** So many letters tell a language; a mail with fewer is looked at in all of them. */
const LETTERS_THAT_TELL = 40;

/** Takes sentences and gives the languages (ISO 639-1) to read them in: all, where theirs cannot be told. */
export function likelyLanguages(sentences: readonly string[]): string[] {
  const text = sentences.join(' . ').replaceAll('…', ' ');
  const all = Object.keys(LANGUAGE_OF);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS_THAT_TELL && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(text)) return all;
  const detected = eld.detect(text);
  if (!detected.isReliable() || !all.includes(detected.language)) return all;
  const kin = KIN.find(group => group.includes(detected.language)) ?? [detected.language];
  return all.filter(code => code === 'en' || kin.includes(code));
}
