import { charge, earlier, facts, failed, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

test.each([
  [
    '3 × 0.05 = 0.15, billed 0.51: the difference of 0.36',
    { images: 3, unitPrice: '0.05', amount: '0.51', generations: failed(0, 3) },
    ['partially_approved 0.36 USD', 'a pay incorrect_amount 0.36 [3.1 11]'],
  ],
  [
    'it adds to a failure: 0.24 − 4 × 0.04 = 0.08, and 1 × 0.04',
    { amount: '0.24', generations: failed(1) },
    ['partially_approved 0.12 USD', 'a pay incorrect_amount 0.08 [3.1 11]', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
  [
    'all failed too: 0.08 above the list price, and the other 0.16 of 0.24',
    { amount: '0.24', generations: failed(4) },
    ['approved 0.24 USD', 'a pay incorrect_amount 0.08 [3.1 11]', 'a pay technical_failure 0.16 [3.1 8]'],
  ],
  ['at the list price nothing', {}, ['denied 0 USD', 'a deny all_delivered 0 [3.2]']],
  [
    'below the list price nothing, and nothing is claimed back of a failed image (1 × 0.04)',
    { amount: '0.12', generations: failed(1) },
    ['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
  [
    'a price below a cent: 4 × 0.001234 = 0.004936, billed 0.02: 0.015064 is 0.02',
    { unitPrice: '0.001234', amount: '0.02' },
    ['partially_approved 0.02 USD', 'a pay incorrect_amount 0.015064 [3.1 11]'],
  ],
  [
    'a test key pays no wrong price either (11)',
    { environment: 'test' as const, amount: '0.24' },
    ['partially_approved 0.08 USD', 'a pay incorrect_amount 0.08 [3.1 11]'],
  ],
  [
    'of 0.08 too much 0.05 were given back as such: 0.03',
    { amount: '0.24', leftToRefund: '0.19', refunds: [earlier('0.05', 'incorrect_amount')] },
    ['partially_approved 0.03 USD', 'a pay incorrect_amount 0.03 [3.1 11]'],
  ],
  [
    'of 0.08 too much 0.05 are left',
    { amount: '0.24', leftToRefund: '0.05', refunds: [earlier('0.19')] },
    ['approved 0.05 USD', 'a pay incorrect_amount 0.05 [3.1 11]'],
  ],
  [
    'no price in force for the tier: an unknown fact is never read as "no"',
    { unitPrice: null },
    ['review unknown_list_price: denied 0 USD', 'a deny all_delivered 0 [3.2]'],
  ],
  [
    'no price in force, and all failed: whatever the price was, all of it is due',
    { unitPrice: null, generations: failed(4) },
    ['approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'],
  ],
  [
    'no price in force, and nothing left that it could change',
    { unitPrice: null, leftToRefund: '0', refunds: [earlier('0.16')] },
    ['denied 0 USD', 'a deny already_refunded 0 [3.1]'],
  ],
])('%s', (_, changes, expected) => {
  expect(told(facts([charge(changes)]))).toEqual(expected);
});

test('what the customer says of the price changes nothing', () => {
  const over = charge({ amount: '0.24' });
  expect(told(facts([over], saying('dissatisfaction')))).toEqual(told(facts([over], saying('wrong_amount'))));
});

test('the finding has the figures to redo it', () => {
  expect(basesOf(facts([charge({ amount: '0.24' })]))).toEqual([
    { kind: 'above_list_price', images: 4, unitPrice: '0.04', listed: '0.16' },
  ]);
});
