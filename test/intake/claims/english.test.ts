import { readClaims } from '../../../src/intake/claims/read-claims.js';
import { CLAIMS, type Claim } from '../../../src/policy/claims.js';
import { BILLING_MAILS } from './english-mails/billing.js';
import { HELD_OUT_MAILS } from './english-mails/held-out.js';
import { OTHER_MAILS } from './english-mails/other.js';
import { PERSON_MAILS } from './english-mails/person.js';
import { SERVICE_MAILS } from './english-mails/service.js';
import { USE_MAILS } from './english-mails/use.js';
import { WISHES_MAILS } from './english-mails/wishes.js';
import { type LabelledMail, labelledMails, score } from './labelled-mails.js';

const TUNED = labelledMails(
  [SERVICE_MAILS, BILLING_MAILS, PERSON_MAILS, USE_MAILS, WISHES_MAILS, OTHER_MAILS]
    .map(part => part.trim())
    .join('\n'),
);
const HELD_OUT = labelledMails(HELD_OUT_MAILS);

const scoreOf = (mails: readonly LabelledMail[], claim: Claim) =>
  score(
    mails.map(({ mail, claims }) => ({
      is: claims.includes(claim),
      found: readClaims(mail).claims.some(said => said.claim === claim),
    })),
  );

const explanations = (mails: readonly LabelledMail[]) =>
  score(mails.map(({ mail, explained }) => ({ is: explained, found: readClaims(mail).explained })));

test('both parts are large enough to mean something, and no mail is in both', () => {
  expect(TUNED.length).toBeGreaterThanOrEqual(600);
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(120);
  const tuned = new Set(TUNED.map(({ mail }) => mail));
  expect(HELD_OUT.filter(({ mail }) => tuned.has(mail))).toEqual([]);
});

// That somebody wants something else is looked for in the mails of all languages (`languages.test.ts`).
describe.each(CLAIMS.filter(claim => claim !== 'wants_other'))('%s', claim => {
  test('is read as it was in the mails that the patterns were tuned on', () => {
    const { precision, recall } = scoreOf(TUNED, claim);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('is read in mails that were kept out of the tuning', () => {
    const { precision, recall } = scoreOf(HELD_OUT, claim);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(claim === 'never_charged' ? 0.5 : 0.75);
  });
});

test('all claims together, in mails that were kept out of the tuning', () => {
  const pairs = CLAIMS.flatMap(claim =>
    HELD_OUT.map(({ mail, claims }) => ({
      is: claims.includes(claim),
      found: readClaims(mail).claims.some(said => said.claim === claim),
    })),
  );
  const { precision, recall } = score(pairs);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test('whether a mail explains anything is known', () => {
  for (const mails of [TUNED, HELD_OUT]) {
    const { precision, recall } = explanations(mails);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  }
});
