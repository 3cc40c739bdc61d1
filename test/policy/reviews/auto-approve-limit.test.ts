import { isAboveLimit } from '../../../src/policy/reviews/auto-approve-limit.js';
import { charge, facts, failed } from '../sample.js';
import { told } from '../told.js';

const total = (amount: string, currency: string) => ({ amount, currency, exact: amount });

test.each([
  ['100.00', 'USD', null, false],
  ['100.01', 'USD', null, true],
  ['15000', 'JPY', null, false],
  ['15001', 'JPY', null, true],
  ['100.000', 'KWD', null, false],
  ['100.001', 'KWD', null, true],
  ['0.01', 'EUR', { USD: '100.00' }, true],
  ['100.00', 'USD', { USD: '100.00' }, false],
  ['51', 'JPY', { USD: '100.00', '*': '50' }, true],
  ['60', 'USD', { USD: '100.00', '*': '50' }, false],
  ['0.01', 'USD', { '*': '0' }, true],
])('%s %s under %j: above is %s', (amount, currency, autoApprove, above) => {
  expect(isAboveLimit(total(amount, currency), { autoApprove })).toBe(above);
});

/** One image at this price, which failed. */
const broken = (amount: string, n: number, currency = 'USD') =>
  charge({
    transactionId: `txn_${String(n).padStart(16, '0')}`,
    requestId: `req_${n}`,
    images: 1,
    unitPrice: amount,
    amount,
    currency,
    generations: failed(1, 1),
  });

test.each([
  ['100.004 is 100.00', [broken('100.004', 0)], 'approved 100 USD'],
  ['100.005 is 100.01', [broken('100.005', 0)], 'review above_auto_approve_limit: approved 100.01 USD'],
  ['60 and 50 are 110', [broken('60', 0), broken('50', 1)], 'review above_auto_approve_limit: approved 110 USD'],
  ['60 USD and 50 EUR are two totals', [broken('60', 0), broken('50', 1, 'EUR')], 'approved 50 EUR 60 USD'],
])('the rounded total of a currency counts: %s', (_, charges, head) => {
  expect(told(facts(charges))[0]).toBe(head);
});
