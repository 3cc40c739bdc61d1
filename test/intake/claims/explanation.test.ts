import { hasMatter } from '../../../src/intake/claims/explanation.js';
import { readerOf } from '../../../src/intake/claims/reader.js';

const ENGLISH = readerOf('en');

test.each([
  'My cat walked over the keyboard',
  'the event was called off by our mayor',
  'OUR CLIENT STOPPED THE CAMPAIGN',
  'Sent from my iPhone while the client cancelled our campaign',
])('tells something: %s', sentence => {
  expect(hasMatter([sentence], ENGLISH)).toBe(true);
});

test.each([
  'I would like a refund',
  'Dear Sir or Madam',
  'Ada Lovelace, Acme Pictures Limited',
  'Thank you very much for your help and understanding',
  'Please return the full amount of 0.16 USD to my credit card within 14 days',
  'Sent from my Samsung Galaxy',
])('tells nothing: %s', sentence => {
  expect(hasMatter([sentence], ENGLISH)).toBe(false);
});

test('the words of all sentences count together', () => {
  expect(hasMatter(['Client gone', 'Campaign cancelled'], ENGLISH)).toBe(true);
  expect(hasMatter([], ENGLISH)).toBe(false);
});

test('where no blanks stand between words, characters count', () => {
  expect(hasMatter(['猫がキーボードの上を歩きました'], readerOf('ja'))).toBe(true);
});
