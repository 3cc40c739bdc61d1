import { charge, documenting, earlier, facts, failed, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const AT_LIST_PRICE = ['denied 0 USD', 'a deny at_list_price 0 [3.2 11]'];

test.each([
  ['4 × 0.04 = 0.16, as billed', charge(), AT_LIST_PRICE],
  ['4 × 0.05 = 0.20, billed 0.16', charge({ unitPrice: '0.05' }), AT_LIST_PRICE],
  [
    '4 × 0.03 = 0.12, billed 0.16: the price was wrong, and pays',
    charge({ unitPrice: '0.03' }),
    ['partially_approved 0.04 USD', 'a pay incorrect_amount 0.04 [3.1 11]'],
  ],
  [
    'no price in force to say so',
    charge({ unitPrice: null }),
    ['review unknown_list_price: denied 0 USD', 'a deny all_delivered 0 [3.2]'],
  ],
  [
    'what was too much has been given back',
    charge({ unitPrice: '0.03', leftToRefund: '0.12', refunds: [earlier('0.04', 'incorrect_amount')] }),
    ['denied 0 USD', 'a deny already_refunded 0 [3.1]'],
  ],
  [
    'a failure pays, whatever is said of the price',
    charge({ generations: failed(1) }),
    ['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
])('%s', (_, one, expected) => {
  expect(told(facts([one], saying('price_change')))).toEqual(expected);
});

test('the denial has the figures to redo it', () => {
  expect(basesOf(facts([charge({ unitPrice: '0.05' })], saying('wrong_amount')))).toEqual([
    { kind: 'at_list_price', images: 4, unitPrice: '0.05', listed: '0.2' },
  ]);
});

test('a price changed afterwards is nothing that a document could show', () => {
  expect(told(facts([charge()], documenting('price_change')))).toEqual(AT_LIST_PRICE);
});
