import { readClaims, type Said } from '../../../src/intake/claims/read-claims.js';
import { CLAIMS, type Claim } from '../../../src/policy/claims.js';
import { type LabelledMail, labelledMails, type Score, score } from './labelled-mails.js';
import * as chinese from './mails/chinese.js';
import * as dutch from './mails/dutch.js';
import * as english from './mails/english.js';
import * as french from './mails/french.js';
import * as german from './mails/german.js';
import * as chineseHeldOut from './mails/held-out/chinese.js';
import * as dutchHeldOut from './mails/held-out/dutch.js';
import * as englishHeldOut from './mails/held-out/english.js';
import * as frenchHeldOut from './mails/held-out/french.js';
import * as germanHeldOut from './mails/held-out/german.js';
import * as italianHeldOut from './mails/held-out/italian.js';
import * as japaneseHeldOut from './mails/held-out/japanese.js';
import * as polishHeldOut from './mails/held-out/polish.js';
import * as portugueseHeldOut from './mails/held-out/portuguese.js';
import * as spanishHeldOut from './mails/held-out/spanish.js';
import * as italian from './mails/italian.js';
import * as japanese from './mails/japanese.js';
import * as chineseMore from './mails/more/chinese.js';
import * as dutchMore from './mails/more/dutch.js';
import * as englishMore from './mails/more/english.js';
import * as frenchMore from './mails/more/french.js';
import * as germanMore from './mails/more/german.js';
import * as italianMore from './mails/more/italian.js';
import * as japaneseMore from './mails/more/japanese.js';
import * as polishMore from './mails/more/polish.js';
import * as portugueseMore from './mails/more/portuguese.js';
import * as spanishMore from './mails/more/spanish.js';
import * as polish from './mails/polish.js';
import * as portuguese from './mails/portuguese.js';
import * as spanish from './mails/spanish.js';

/* The labelled mails of all languages, and how well they are read. */

/** A mail with one label of another kind than claims: `request` or `other`, `yes`, `no` or `unclear`. */
export interface Labelled {
  readonly label: string;
  readonly mail: string;
}

/** The labelled mails of one language. */
export interface Sample {
  readonly claims: readonly LabelledMail[];
  readonly confirmations: readonly Labelled[];
  readonly requests: readonly Labelled[];
}

/** The mails of one file, one a line. */
interface Texts {
  readonly MAILS: string;
  readonly CONFIRMATIONS: string;
  readonly REQUESTS: string;
}

const sample = (...texts: readonly Texts[]): Sample => ({
  claims: texts.flatMap(({ MAILS }) => labelledMails(MAILS)),
  confirmations: texts.flatMap(({ CONFIRMATIONS }) => labelled(CONFIRMATIONS)),
  requests: texts.flatMap(({ REQUESTS }) => labelled(REQUESTS)),
});

const labelled = (text: string): Labelled[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const colon = line.indexOf(': ');
      return { label: line.slice(0, colon), mail: line.slice(colon + 2).replaceAll('⏎', '\n') };
    });

/** What the patterns were tuned on. English has further ones, in `english-mails/`. */
export const TUNED: Readonly<Record<string, Sample>> = {
  chinese: sample(chinese, chineseMore),
  dutch: sample(dutch, dutchMore),
  english: sample(english, englishMore),
  french: sample(french, frenchMore),
  german: sample(german, germanMore),
  italian: sample(italian, italianMore),
  japanese: sample(japanese, japaneseMore),
  polish: sample(polish, polishMore),
  portuguese: sample(portuguese, portugueseMore),
  spanish: sample(spanish, spanishMore),
};

/** What was written apart from the patterns, by somebody who had not seen them, and was never used to tune them. */
export const HELD_OUT: Readonly<Record<string, Sample>> = {
  chinese: sample(chineseHeldOut),
  dutch: sample(dutchHeldOut),
  english: sample(englishHeldOut),
  french: sample(frenchHeldOut),
  german: sample(germanHeldOut),
  italian: sample(italianHeldOut),
  japanese: sample(japaneseHeldOut),
  polish: sample(polishHeldOut),
  portuguese: sample(portugueseHeldOut),
  spanish: sample(spanishHeldOut),
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
