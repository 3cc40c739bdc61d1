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
  /** Asks for money back. Thanks for a refund that came asks for nothing. */
  readonly refund: Wording;
  /** Speaks of what was charged or billed, without a wish for money: a question about it, a complaint. */
  readonly billing: Wording;
  /** Answers to "was it you who wrote this?" */
  readonly confirmation: { readonly yes: Wording; readonly no: Wording };
  readonly courtesy: Courtesy;
}

/**
 * Letters and digits as ranges of the Basic Multilingual Plane. Unicode's own classes are hundreds of ranges each, and a
 * pattern that has them at every word takes V8 ten times as long to compile.
 */
const LETTERS =
  'a-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0300-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3041-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
const DIGITS = '0-9\\uff10-\\uff19';
const MARKS = '\\u0300-\\u036f';
const PUNCTUATION = '!-\\/:-@\\[-`{-~\\u2010-\\u2027\\u3001-\\u3003\\u3008-\\u3011\\uff01-\\uff0f\\uff1a-\\uff20';
const CLASSES: Readonly<Record<string, string>> = { L: LETTERS, N: DIGITS, M: MARKS, P: PUNCTUATION };

const LETTER = `[${LETTERS}${DIGITS}]`;
/** Up to forty characters between two words of one phrase: few enough to stay in one thought, and linear time. */
const GAP = `(?!${LETTER}).{1,40}?(?<!${LETTER})`;
const UNSPACED_GAP = '.{0,20}?';

/** What no text matches. */
const NOTHING = /(?!)/g;

/**
 * Compiles phrases to one pattern that finds any of them, whatever the case, anywhere in a sentence. A phrase is a
 * regular expression, in which `\\p{L}`, `\\p{N}`, `\\p{M}` and `\\p{P}` stand for letters, digits, marks and punctuation; ` .. ` in it
 * stands for at most a few words. That a mail takes linear time rests on the phrases: they repeat no group, and nothing
 * without bound but a word, or whatever follows at their end.
 */
export function anyPhrase(phrases: readonly string[], spaced: boolean): RegExp {
  if (phrases.length === 0) return NOTHING;
  const any = phrases.map(phrase => plainClasses(phrase).replaceAll(' .. ', spaced ? GAP : UNSPACED_GAP)).join('|');
  return new RegExp(spaced ? `(?<!${LETTER})(?:${any})(?!${LETTER})` : any, 'gi');
}

/** Writes Unicode's classes as ranges: bare inside of brackets, in brackets of their own outside. */
function plainClasses(phrase: string): string {
  let inside = false;
  return phrase.replace(/\\p\{(\p{Lu})\}|\\.|[[\]]/gu, (found, name?: string) => {
    if (found === '[' || found === ']') inside = found === '[';
    const ranges = name === undefined ? undefined : CLASSES[name];
    if (ranges === undefined) return found;
    return inside ? ranges : `[${ranges}]`;
  });
}
