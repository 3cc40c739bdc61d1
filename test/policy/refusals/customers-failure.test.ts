import { charge, documenting, facts, failed, onInvoice, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const rejected = charge({ generations: failed(3, 4, 'invalid_request') });
const DENIED = ['denied 0 USD', 'a deny customers_failure 0 [3.2]'];

test.each([
  ['nothing said', facts([rejected])],
  ['nothing explained', facts([rejected], { claims: { said: [], explained: false, documented: false } })],
  ['a failure claimed', facts([rejected], saying('failure'))],
  [
    'a failure documented: the ledger shows it, with a reason that does not pay',
    facts([rejected], documenting('failure')),
  ],
  ['an outage documented of a transaction: it shows in its failed images', facts([rejected], documenting('outage'))],
  ['on an invoice', onInvoice([rejected], saying('failure'))],
])('%s', (_, request) => {
  expect(told(request)).toEqual(DENIED);
});

test('the denial counts them, of every kind', () => {
  const failures = { invalid_request: 1, content_policy: 1, client_disconnected: 1 };
  expect(basesOf(facts([charge({ generations: { succeeded: 1, failed: failures } })]))).toEqual([
    { kind: 'customers_failure', failed: 3, images: 4 },
  ]);
});

test('an image of ours pays beside them: 1 × 0.04', () => {
  const mixed = charge({ generations: { succeeded: 2, failed: { invalid_request: 1, timeout: 1 } } });
  expect(told(facts([mixed]))).toEqual(['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]']);
});
