import { CHINESE } from './chinese/chinese.js';
import { DUTCH } from './dutch/dutch.js';
import { ENGLISH } from './english/english.js';
import { FRENCH } from './french/french.js';
import { GERMAN } from './german/german.js';
import { ITALIAN } from './italian/italian.js';
import { JAPANESE } from './japanese/japanese.js';
import { POLISH } from './polish/polish.js';
import { PORTUGUESE } from './portuguese/portuguese.js';
import { SPANISH } from './spanish/spanish.js';
import type { Language } from './wording.js';

/** The languages in which claims are read, by ISO 639-1. */
export const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  ja: JAPANESE,
  zh: CHINESE,
};

export const LANGUAGES: readonly Language[] = Object.values(LANGUAGE_OF);
