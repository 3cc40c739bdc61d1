import { ENGLISH } from './english/english.js';
import type { Language } from './wording.js';

/** The languages in which claims are read. All are tried on every mail: people mix them, and many mails are short. */
export const LANGUAGES: readonly Language[] = [ENGLISH];
