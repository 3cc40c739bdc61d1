import { charge, documenting, facts, failed, saying } from '../sample.js';
import { told } from '../told.js';

const DENIED = ['denied 0 USD', 'a deny never_charged 0 [8]'];

test.each([
  ['delivered', charge()],
  ['no rows', charge({ generations: { succeeded: 0, failed: {} } })],
])('the customer speaks of requests that were never charged: %s', (_, one) => {
  expect(told(facts([one], saying('never_charged')))).toEqual(DENIED);
});

test('a document of it changes nothing', () => {
  expect(told(facts([charge()], documenting('never_charged')))).toEqual(DENIED);
});

test('nobody is refused for bad wording: what failed on our side is paid', () => {
  expect(told(facts([charge({ generations: failed(4) })], saying('never_charged')))[0]).toBe('approved 0.16 USD');
});

test('facts come before words', () => {
  expect(told(facts([charge({ environment: 'test' })], saying('never_charged')))).toEqual([
    'denied 0 USD',
    'a deny test_key 0 [9]',
  ]);
});

test('who complains of more than that is answered by it', () => {
  const delivered = ['denied 0 USD', 'a deny all_delivered 0 [3.2]'];
  expect(told(facts([charge()], saying('dissatisfaction', 'never_charged')))).toEqual(delivered);
  expect(told(facts([charge()], saying('failure', 'never_charged')))).toEqual(DENIED);
});
