import type { Claim } from '../../policy/claims.js';

/** How one claim is put into words. The phrases are in the notation of `anyPhrase`. */
export interface Wording {
  readonly said: readonly string[];
  /** What sounds like it but is not (denied, asked for, somebody else's): taken away before `said` is looked for. */
  readonly not?: readonly string[];
  /** Claims that a sentence which says this one does not make, though it uses their words. */
  readonly hides?: readonly Claim[];
}

/** What a mail says besides its matter. */
export interface Courtesy {
  /** What a line begins with that ends the mail; names and addresses stand below it. */
  readonly closings: readonly string[];
  /** Whole phrases without matter: they ask for money, thank, or come from a telephone. */
  readonly idle: readonly string[];
  /** Words without matter, separated by blanks: a mail of nothing else explains nothing. */
  readonly emptyWords: string;
}

/** One language: a further one is a further file like `english.ts`, listed in `languages.ts`. */
export interface Language {
  /** Whether blanks stand between words. Where they do not, a phrase may begin and end inside a run of letters. */
  readonly spaced: boolean;
  /** What others say in the customer's mail: the policy, a notice of confidentiality. It is nobody's claim. */
  readonly hearsay: readonly string[];
  readonly claims: Readonly<Record<Claim, Wording>>;
  readonly courtesy: Courtesy;
}

const LETTER = '[\\p{L}\\p{N}]';
/** Up to forty characters between two words of one phrase: few enough to stay in one thought, and linear time. */
const GAP = `(?!${LETTER}).{1,40}?(?<!${LETTER})`;
const UNSPACED_GAP = '.{0,20}?';

/** What no text matches. */
const NOTHING = /(?!)/gu;

/**
 * Compiles phrases to one pattern that finds any of them, whatever the case, anywhere in a sentence. A phrase is a
 * regular expression; ` .. ` in it stands for at most a few words. That a mail takes linear time rests on the phrases:
 * they repeat no group, and nothing without bound but a word, or whatever follows at their end.
 */
export function anyPhrase(phrases: readonly string[], spaced: boolean): RegExp {
  if (phrases.length === 0) return NOTHING;
  const any = phrases.map(phrase => phrase.replaceAll(' .. ', spaced ? GAP : UNSPACED_GAP)).join('|');
  return new RegExp(spaced ? `(?<!${LETTER})(?:${any})(?!${LETTER})` : any, 'giu');
}
