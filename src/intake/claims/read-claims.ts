import { CLAIMS, type Claim, isWish } from '../../policy/claims.js';
import { oneLine } from '../parse/one-line.js';
import { hasMatter } from './explanation.js';
import { LANGUAGES } from './languages.js';
import { ownSentences } from './own-words.js';
import { anyPhrase, type Language } from './wording.js';

/** One claim and the words that make it, in one line. */
export interface SaidClaim {
  readonly claim: Claim;
  readonly words: string;
}

/** What a mail says. */
export interface Said {
  /** Each claim once, in the order of `CLAIMS`, with the words that made it first. */
  readonly claims: SaidClaim[];
  /** Whether the mail says what happened (4.2), more than an ID and the wish for money. */
  readonly explained: boolean;
}

const WORDS_CHARS = 80;

/** A claim as it is looked for in a sentence of one language. */
interface Reader {
  readonly claim: Claim;
  readonly said: RegExp;
  readonly not: RegExp;
  readonly hides: readonly Claim[];
}

const READERS = LANGUAGES.flatMap(readersOf);

/**
 * Takes the text of a mail and gives what its writer claims, sentence by sentence, by the phrases of the languages
 * known. It judges nothing: a claim is what somebody says, and the ledger decides. Linear time; at most the first
 * 20,000 characters are read.
 */
export function readClaims(text: string): Said {
  const sentences = ownSentences(text).map(sentence => ({ sentence, claims: claimsOf(sentence) }));
  const all = sentences.flatMap(({ claims }) => claims);
  const claims = CLAIMS.flatMap(claim => all.find(said => said.claim === claim) ?? []);
  const plain = sentences.filter(one => !one.claims.some(said => isWish(said.claim))).map(one => one.sentence);
  return { claims, explained: claims.some(said => !isWish(said.claim)) || hasMatter(plain) };
}

function claimsOf(sentence: string): SaidClaim[] {
  const found = READERS.flatMap(reader => {
    const words = sentence.replace(reader.not, ' … ').match(reader.said)?.[0];
    return words === undefined ? [] : [{ reader, words: oneLine(words, WORDS_CHARS) }];
  });
  const hidden = new Set(found.flatMap(({ reader }) => reader.hides));
  return found
    .filter(({ reader }) => !hidden.has(reader.claim))
    .map(({ reader, words }) => ({ claim: reader.claim, words }));
}

function readersOf({ claims, hearsay, spaced }: Language): Reader[] {
  return CLAIMS.map(claim => {
    const { said, not = [], hides = [] } = claims[claim];
    return { claim, said: anyPhrase(said, spaced), not: anyPhrase([...hearsay, ...not], spaced), hides };
  });
}
