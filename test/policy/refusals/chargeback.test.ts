import type { ChargeFacts } from '../../../src/policy/facts.js';
import { charge, documenting, facts, failed } from '../sample.js';
import { told } from '../told.js';

const broken = charge({ generations: failed(4) });
const PAID = ['approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'];
const OPEN = ['review chargeback_open: denied 0 USD', 'a review chargeback_open 0 [7]'];
const LOST = ['denied 0 USD', 'a deny chargeback_lost 0 [7]'];

test.each<[ChargeFacts['chargebacks'], string[]]>([
  [['open'], OPEN],
  [['lost'], LOST],
  [['won'], PAID],
  [['withdrawn'], PAID],
  [['won', 'withdrawn'], PAID],
  [['withdrawn', 'lost'], LOST],
  [['lost', 'open'], OPEN],
])('%j', (chargebacks, expected) => {
  expect(told(facts([{ ...broken, chargebacks }]))).toEqual(expected);
});

test('one that is open keeps the whole case waiting, with the other charge in the proposal', () => {
  const disputed = charge({ transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2', chargebacks: ['open'] });
  expect(told(facts([broken, disputed]))).toEqual([
    'review chargeback_open: partially_approved 0.16 USD',
    'a pay technical_failure 0.16 [3.1 8]',
    'b review chargeback_open 0 [7]',
  ]);
});

test('what the bank returned is never contested', () => {
  const returned = charge({ chargebacks: ['lost'] });
  expect(told(facts([returned], documenting('failure')))).toEqual(LOST);
});
