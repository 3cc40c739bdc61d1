import { CLAIMS, type Claim, isWish } from '../../policy/claims.js';
import { oneLine } from '../parse/one-line.js';
import { type Confirmation, confirmationIn, isSaid } from './confirmation.js';
import { hasMatter, matterIn } from './explanation.js';
import { likelyLanguages } from './likely-languages.js';
import { ownSentences, sentencesOf } from './own-words.js';
import { prepareReaders, type Reader, readerOf } from './reader.js';

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
  /** Whether it asks for money back or speaks of charges (`money`), or only complains of the service. */
  readonly about: 'money' | 'service' | 'nothing';
  /** What it answers to "was it you?" */
  readonly confirms: Confirmation;
  /** Whether nothing is left of it but courtesy and names. */
  readonly isEmpty: boolean;
}

const WORDS_CHARS = 80;

/** Makes what `readClaims` needs for this text ready without holding up the process. It may also be read without. */
export function prepareFor(text: string): Promise<void> {
  return prepareReaders(likelyLanguages(ownSentences(text)));
}

/**
 * Takes the text of a mail and gives what its writer claims, sentence by sentence, by the phrases of the languages that it
 * may be in. It judges nothing: a claim is what somebody says, and the ledger decides. Linear time; at most the first
 * 10,000 characters are read.
 */
export function readClaims(text: string): Said {
  const whole = sentencesOf(text);
  const sentences = whole.map(({ words }) => words);
  const readers = likelyLanguages(sentences).flatMap(readerOf);
  const read = whole.map(sentence => ({ ...sentence, claims: claimsOf(sentence.words, readers) }));
  const all = read.flatMap(({ claims }) => claims);
  const first = CLAIMS.flatMap(claim => all.find(said => said.claim === claim) ?? []);
  const wantsMoney = isSaid(({ refund }) => refund, sentences, readers);
  const wantsNothingElse = wantsMoney || first.some(({ claim }) => claim !== 'wants_other');
  const claims = wantsNothingElse ? first.filter(({ claim }) => claim !== 'wants_other') : first;
  const plain = read.filter(one => !one.claims.some(said => isWish(said.claim))).map(one => one.words);
  return {
    claims,
    explained: claims.some(said => !isWish(said.claim)) || hasMatter(plain, readers),
    about: aboutOf(claims, wantsMoney || isSaid(({ billing }) => billing, sentences, readers)),
    confirms: confirmationIn(
      read.map(one => ({ ...one, claims: one.claims.map(({ claim }) => claim) })),
      readers,
    ),
    isEmpty: matterIn(sentences, readers).length === 0,
  };
}

/** Claims that may stand in an advertisement as well: they say nothing of money that was taken. */
const OF_THE_SERVICE: readonly Claim[] = [
  'outage',
  'failure',
  'dissatisfaction',
  'own_mistake',
  'own_network',
  'price_change',
  'account_ended',
  'legal_threat',
  'takes_back',
];

function aboutOf(claims: readonly SaidClaim[], isAboutMoney: boolean): Said['about'] {
  if (claims.some(({ claim }) => claim === 'wants_other')) return 'nothing';
  if (isAboutMoney || claims.some(({ claim }) => !OF_THE_SERVICE.includes(claim))) return 'money';
  return claims.length > 0 ? 'service' : 'nothing';
}

function claimsOf(sentence: string, readers: readonly Reader[]): SaidClaim[] {
  const found = readers
    .flatMap(reader => reader.claims)
    .flatMap(({ claim, find, hides }) => {
      const words = find(sentence);
      return words === null ? [] : [{ claim, hides, words: oneLine(words, WORDS_CHARS) }];
    });
  const hidden = new Set(found.flatMap(({ hides }) => hides));
  return found.filter(({ claim }) => !hidden.has(claim)).map(({ claim, words }) => ({ claim, words }));
}
