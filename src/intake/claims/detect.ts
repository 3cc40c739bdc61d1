import { eld } from 'eld/small';

/**
 * The languages that are told apart (ISO 639-1): more than the desk answers in, or a Dutch mail would pass for a German one.
 */
export const TOLD_APART = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'zh'];
eld.setLanguageSubset(TOLD_APART);

/** What the language of a text seems to be. */
export interface Detected {
  /** The likeliest; empty where there is none. */
  readonly language: string;
  readonly isReliable: boolean;
  /** All that it may be, the likeliest first. */
  readonly guesses: readonly string[];
}

/** Detects the language of a text. */
export function detectLanguage(text: string): Detected {
  const detected = eld.detect(text);
  const scored = Object.entries(detected.getScores()).sort(([, one], [, other]) => other - one);
  return {
    language: detected.language,
    isReliable: detected.isReliable() && TOLD_APART.includes(detected.language),
    guesses: scored.map(([code]) => code),
  };
}
