import { LANGUAGES } from '../../../src/intake/claims/languages.js';
import { FOR_A_PERSON } from '../../../src/policy/claims.js';
import { claimsScore, confirmationScore, explainedScore, HELD_OUT, requestScore, TUNED } from './labels.js';

/* How well the mails of all languages are read: those that the patterns were tuned on, and those kept out of it. */

const mailsOf = (samples: typeof TUNED) => Object.values(samples).flatMap(({ claims }) => claims);
const answersOf = (samples: typeof TUNED) => Object.values(samples).flatMap(({ confirmations }) => confirmations);
const requestsOf = (samples: typeof TUNED) => Object.values(samples).flatMap(({ requests }) => requests);

test('there are mails of every language, enough to mean something, and none is in both parts', () => {
  expect(Object.keys(TUNED)).toHaveLength(LANGUAGES.length);
  expect(Object.keys(HELD_OUT)).toEqual(Object.keys(TUNED));
  expect(mailsOf(TUNED).length).toBeGreaterThanOrEqual(1_300);
  expect(mailsOf(HELD_OUT).length).toBeGreaterThanOrEqual(500);
  const tuned = new Set(mailsOf(TUNED).map(({ mail }) => mail));
  expect(mailsOf(HELD_OUT).filter(({ mail }) => tuned.has(mail))).toEqual([]);
});

test.each(Object.entries(TUNED))('%s is read as it was tuned', (_, { claims, confirmations, requests }) => {
  for (const score of [claimsScore(claims), explainedScore(claims), requestScore(requests)]) {
    expect(score.precision).toBeGreaterThanOrEqual(0.95);
    expect(score.recall).toBeGreaterThanOrEqual(0.95);
  }
  expect(confirmationScore(confirmations, 'yes').precision).toBe(1);
  expect(confirmationScore(confirmations, 'no').precision).toBe(1);
});

test.each(Object.entries(HELD_OUT))('%s is read in mails that nobody tuned on', (_, { claims }) => {
  const { precision, recall } = claimsScore(claims);
  expect(precision).toBeGreaterThanOrEqual(0.8);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(explainedScore(claims).precision).toBeGreaterThanOrEqual(0.9);
});

describe('in the mails of all languages that nobody tuned on', () => {
  test('claims are read', () => {
    const { precision, recall } = claimsScore(mailsOf(HELD_OUT));
    expect(precision).toBeGreaterThanOrEqual(0.87);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test.each(FOR_A_PERSON)('%s is read almost always, since a person must look', claim => {
    const { precision, recall } = claimsScore(mailsOf(HELD_OUT), [claim]);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('what is about money is told from what is not', () => {
    const { precision, recall } = requestScore(requestsOf(HELD_OUT));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test('a yes is never read where there is none, for a yes pays', () => {
    const { precision, recall } = confirmationScore(answersOf(HELD_OUT), 'yes');
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test('"that was not me" is understood', () => {
    const { precision, recall } = confirmationScore(answersOf(HELD_OUT), 'no');
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
