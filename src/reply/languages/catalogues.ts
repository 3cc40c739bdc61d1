import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Catalogue } from './messages.js';

/** The languages in which the desk answers, by ISO 639-1 code. To add one: its file, and its line here. */
export const CATALOGUES = { en, de, fr } as const satisfies Readonly<Record<string, Catalogue>>;
