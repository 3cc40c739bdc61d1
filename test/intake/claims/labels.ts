import { readClaims, type Said } from '../../../src/intake/claims/read-claims.js';
import { CLAIMS, type Claim } from '../../../src/policy/claims.js';
import { type LabelledMail, labelledMails, type Score, score } from './labelled-mails.js';
import { CHINESE_CONFIRMATIONS, CHINESE_MAILS, CHINESE_REQUESTS } from './mails/chinese.js';
import { DUTCH_CONFIRMATIONS, DUTCH_MAILS, DUTCH_REQUESTS } from './mails/dutch.js';
import { ENGLISH_CONFIRMATIONS, ENGLISH_MAILS, ENGLISH_REQUESTS } from './mails/english.js';
import { FRENCH_CONFIRMATIONS, FRENCH_MAILS, FRENCH_REQUESTS } from './mails/french.js';
import { GERMAN_CONFIRMATIONS, GERMAN_MAILS, GERMAN_REQUESTS } from './mails/german.js';
import { ITALIAN_CONFIRMATIONS, ITALIAN_MAILS, ITALIAN_REQUESTS } from './mails/italian.js';
import { JAPANESE_CONFIRMATIONS, JAPANESE_MAILS, JAPANESE_REQUESTS } from './mails/japanese.js';
import * as chinese from './mails/more/chinese.js';
import * as dutch from './mails/more/dutch.js';
import * as english from './mails/more/english.js';
import * as french from './mails/more/french.js';
import * as german from './mails/more/german.js';
import * as italian from './mails/more/italian.js';
import * as japanese from './mails/more/japanese.js';
import * as polish from './mails/more/polish.js';
import * as portuguese from './mails/more/portuguese.js';
import * as spanish from './mails/more/spanish.js';
import { POLISH_CONFIRMATIONS, POLISH_MAILS, POLISH_REQUESTS } from './mails/polish.js';
import { PORTUGUESE_CONFIRMATIONS, PORTUGUESE_MAILS, PORTUGUESE_REQUESTS } from './mails/portuguese.js';
import { SPANISH_CONFIRMATIONS, SPANISH_MAILS, SPANISH_REQUESTS } from './mails/spanish.js';

/* The labelled mails of all languages, and how well they are read. */

/** A mail with one label of another kind than claims: `request` or `other`, `yes`, `no` or `unclear`. */
export interface Labelled {
  readonly label: string;
  readonly mail: string;
}

/** The labelled mails of one language: those that the patterns were tuned on, or those kept out of it. */
export interface Sample {
  readonly claims: readonly LabelledMail[];
  readonly confirmations: readonly Labelled[];
  readonly requests: readonly Labelled[];
}

const labelled = (text: string): Labelled[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const colon = line.indexOf(': ');
      return { label: line.slice(0, colon), mail: line.slice(colon + 2).replaceAll('⏎', '\n') };
    });

const sample = (claims: string, confirmations: string, requests: string): Sample => ({
  claims: labelledMails(claims),
  confirmations: labelled(confirmations),
  requests: labelled(requests),
});

/** What the patterns were tuned on. English has further ones, in `english-mails/`. */
export const TUNED: Readonly<Record<string, Sample>> = {
  chinese: sample(CHINESE_MAILS, CHINESE_CONFIRMATIONS, CHINESE_REQUESTS),
  dutch: sample(DUTCH_MAILS, DUTCH_CONFIRMATIONS, DUTCH_REQUESTS),
  english: sample(ENGLISH_MAILS, ENGLISH_CONFIRMATIONS, ENGLISH_REQUESTS),
  french: sample(FRENCH_MAILS, FRENCH_CONFIRMATIONS, FRENCH_REQUESTS),
  german: sample(GERMAN_MAILS, GERMAN_CONFIRMATIONS, GERMAN_REQUESTS),
  italian: sample(ITALIAN_MAILS, ITALIAN_CONFIRMATIONS, ITALIAN_REQUESTS),
  japanese: sample(JAPANESE_MAILS, JAPANESE_CONFIRMATIONS, JAPANESE_REQUESTS),
  polish: sample(POLISH_MAILS, POLISH_CONFIRMATIONS, POLISH_REQUESTS),
  portuguese: sample(PORTUGUESE_MAILS, PORTUGUESE_CONFIRMATIONS, PORTUGUESE_REQUESTS),
  spanish: sample(SPANISH_MAILS, SPANISH_CONFIRMATIONS, SPANISH_REQUESTS),
};

/** What was written apart from the patterns, and never used to tune them. */
export const HELD_OUT: Readonly<Record<string, Sample>> = {
  chinese: sample(chinese.CHINESE_MORE, chinese.CHINESE_MORE_CONFIRMATIONS, chinese.CHINESE_MORE_REQUESTS),
  dutch: sample(dutch.DUTCH_MORE, dutch.DUTCH_MORE_CONFIRMATIONS, dutch.DUTCH_MORE_REQUESTS),
  english: sample(english.ENGLISH_MORE, english.ENGLISH_MORE_CONFIRMATIONS, english.ENGLISH_MORE_REQUESTS),
  french: sample(french.FRENCH_MORE, french.FRENCH_MORE_CONFIRMATIONS, french.FRENCH_MORE_REQUESTS),
  german: sample(german.GERMAN_MORE, german.GERMAN_MORE_CONFIRMATIONS, german.GERMAN_MORE_REQUESTS),
  italian: sample(italian.ITALIAN_MORE, italian.ITALIAN_MORE_CONFIRMATIONS, italian.ITALIAN_MORE_REQUESTS),
  japanese: sample(japanese.JAPANESE_MORE, japanese.JAPANESE_MORE_CONFIRMATIONS, japanese.JAPANESE_MORE_REQUESTS),
  polish: sample(polish.POLISH_MORE, polish.POLISH_MORE_CONFIRMATIONS, polish.POLISH_MORE_REQUESTS),
  portuguese: sample(
    portuguese.PORTUGUESE_MORE,
    portuguese.PORTUGUESE_MORE_CONFIRMATIONS,
    portuguese.PORTUGUESE_MORE_REQUESTS,
  ),
  spanish: sample(spanish.SPANISH_MORE, spanish.SPANISH_MORE_CONFIRMATIONS, spanish.SPANISH_MORE_REQUESTS),
};

const read = new Map<string, Said>();

/** What is read in a mail; each is read once. */
function readOf(mail: string): Said {
  const said = read.get(mail) ?? readClaims(mail);
  read.set(mail, said);
  return said;
}

const says = (mail: string, claim: Claim) => readOf(mail).claims.some(said => said.claim === claim);

/** How well these claims are read in these mails, all together. */
export const claimsScore = (mails: readonly LabelledMail[], claims: readonly Claim[] = CLAIMS): Score =>
  score(
    mails.flatMap(({ mail, claims: is }) =>
      claims.map(claim => ({ is: is.includes(claim), found: says(mail, claim) })),
    ),
  );

/** How well it is read whether a mail explains anything. */
export const explainedScore = (mails: readonly LabelledMail[]): Score =>
  score(mails.map(({ mail, explained }) => ({ is: explained, found: readOf(mail).explained })));

/** How well it is read whether a mail without an ID is about money at all. */
export const requestScore = (mails: readonly Labelled[]): Score =>
  score(mails.map(({ label, mail }) => ({ is: label === 'request', found: readOf(mail).about !== 'nothing' })));

/** How well this answer to "was it you?" is read. */
export const confirmationScore = (mails: readonly Labelled[], answer: 'yes' | 'no'): Score =>
  score(mails.map(({ label, mail }) => ({ is: label === answer, found: readOf(mail).confirms === answer })));
