import { charge, documenting, facts, failed } from '../sample.js';
import { told } from '../told.js';

const free = charge({ amount: '0.00', generations: failed(4) });
const DENIED = ['denied 0 USD', 'a deny nothing_charged 0 [8]'];

test('what was charged with zero is not given back, however much of it failed', () => {
  expect(told(facts([free]))).toEqual(DENIED);
  expect(told(facts([{ ...free, unitPrice: '0' }]))).toEqual(DENIED);
});

test('nothing is open there: no missing price or row, no document could change it', () => {
  const open = { ...free, unitPrice: null, generations: { succeeded: 1, failed: { gremlins: 1 } } };
  expect(told(facts([open], documenting('failure')))).toEqual(DENIED);
});

test('beside a charge that pays, nothing is left of it that could be missing', () => {
  const broken = charge({ transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2', generations: failed(4) });
  expect(told(facts([free, broken]))[0]).toBe('approved 0.16 USD');
});
