import { charge, documenting, facts, failed, saying } from '../sample.js';
import { told } from '../told.js';

const DENIED = ['denied 0 USD', 'a deny own_mistake 0 [3.2]'];

test.each([
  ['delivered', charge()],
  ['no rows', charge({ generations: { succeeded: 0, failed: {} } })],
])('the customer speaks of a mistake of their own: %s', (_, one) => {
  expect(told(facts([one], saying('own_mistake')))).toEqual(DENIED);
});

test('a document of it changes nothing', () => {
  expect(told(facts([charge()], documenting('own_mistake')))).toEqual(DENIED);
});

test('nobody is refused for bad wording: what failed on our side is paid', () => {
  expect(told(facts([charge({ generations: failed(4) })], saying('own_mistake')))[0]).toBe('approved 0.16 USD');
});

test('facts come before words', () => {
  expect(told(facts([charge({ environment: 'test' })], saying('own_mistake')))).toEqual([
    'denied 0 USD',
    'a deny test_key 0 [9]',
  ]);
});
