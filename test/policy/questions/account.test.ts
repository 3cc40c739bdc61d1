import { charge, facts, failed, saying } from '../sample.js';
import { decided, told } from '../told.js';

const unknown = { account: null, charges: [] };

test.each([
  ['nothing cited', facts([], unknown)],
  ['an ID cited, of which nothing is confirmed', facts([charge({ generations: failed(4) })], unknown)],
  ['asked once before', facts([], { ...unknown, questionsAsked: 1 })],
])('no account with the address: %s', (_, request) => {
  expect(decided(request)).toEqual({ kind: 'ask', question: { kind: 'which_account' }, findings: [] });
});

test.each([2, 3])('asked %i times without an answer that helped: a person', questionsAsked => {
  expect(decided(facts([], { ...unknown, questionsAsked }))).toEqual({
    kind: 'review',
    reasons: ['asked_twice'],
    proposal: null,
  });
});

test('who takes the request back is asked nothing', () => {
  expect(told(facts([], { ...unknown, ...saying('takes_back') }))).toEqual(['withdrawn']);
});
