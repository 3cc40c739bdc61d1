import { setImmediate } from 'node:timers/promises';
import { CLAIMS, type Claim } from '../../policy/claims.js';
import { LANGUAGE_OF } from './languages.js';
import { anyPhrase, type Language, type Wording } from './wording.js';

/** Finds one kind of wording in a sentence and gives the words; null where it does not stand there. */
export type Finder = (sentence: string) => string | null;

/** A language as it is looked for in sentences. */
export interface Reader {
  readonly claims: readonly ClaimFinder[];
  readonly refund: Finder;
  readonly billing: Finder;
  readonly yes: Finder;
  readonly no: Finder;
  /** The phrases of a yes, wherever they stand. */
  readonly yesPhrases: RegExp;
  /** Whole phrases without matter. */
  readonly idle: RegExp;
  /** Words without matter, in lower case. */
  readonly emptyWords: ReadonlySet<string>;
}

export interface ClaimFinder {
  readonly claim: Claim;
  readonly find: Finder;
  readonly hides: readonly Claim[];
}

const compiled = new Map<string, Reader>();

/** The reader of a language (ISO 639-1), compiled when it is needed first: that takes a fifth of a second. */
export function readerOf(code: string): Reader[] {
  const language = LANGUAGE_OF[code];
  if (language === undefined) return [];
  const reader = compiled.get(code) ?? compile(language);
  compiled.set(code, reader);
  return [reader];
}

/** What every pattern is tried on twice, since V8 compiles one at its first use and once more at its second. */
const SAMPLE = 'a b';

/** Compiles languages before they are needed, a pattern at a time, so that nothing else in the process waits for long. */
export async function prepareReaders(codes: readonly string[]): Promise<void> {
  for (const code of codes.filter(one => !compiled.has(one)))
    for (const { claims, refund, billing, yes, no } of readerOf(code))
      for (const find of [...claims.map(claim => claim.find), refund, billing, yes, no]) {
        find(SAMPLE);
        find(SAMPLE);
        await setImmediate();
      }
}

function compile(language: Language): Reader {
  const { claims, refund, billing, confirmation, courtesy, spaced } = language;
  const finder = (wording: Wording) => finderOf(wording, language);
  return {
    claims: CLAIMS.map(claim => ({ claim, find: finder(claims[claim]), hides: claims[claim].hides ?? [] })),
    refund: finder(refund),
    billing: finder(billing),
    yes: finder(confirmation.yes),
    no: finder(confirmation.no),
    yesPhrases: anyPhrase(confirmation.yes.said, spaced),
    idle: anyPhrase(courtesy.idle, spaced),
    emptyWords: new Set(courtesy.emptyWords.split(/\s+/)),
  };
}

/** What only sounds like it is taken away first; where nothing is said, that needs no look. */
function finderOf({ said, not = [] }: Wording, { hearsay, spaced }: Language): Finder {
  const [sought, sounds] = [anyPhrase(said, spaced), anyPhrase([...hearsay, ...not], spaced)];
  return sentence =>
    sentence.search(sought) < 0 ? null : (sentence.replace(sounds, ' … ').match(sought)?.[0] ?? null);
}
