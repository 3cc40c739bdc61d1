import { charge, facts, failed } from './sample.js';
import { basesOf, outcomeOf, told } from './told.js';

/** Two images at this price, one of which failed on our side. */
const half = (n: number, unitPrice: string, currency = 'USD') =>
  charge({
    transactionId: `txn_${String(n).padStart(16, '0')}`,
    requestId: `req_${n}`,
    images: 2,
    unitPrice,
    amount: String(Number(unitPrice) * 2),
    currency,
    generations: failed(1, 2),
  });

const totals = (...charges: ReturnType<typeof half>[]) => outcomeOf(facts(charges)).totals;
const usd = (amount: string, exact: string) => [{ amount, exact, currency: 'USD' }];

test.each([
  ['0.0025 + 0.0025 = 0.005 is a cent, rounded once', [half(0, '0.0025'), half(1, '0.0025')], usd('0.01', '0.005')],
  ['0.0149 is a cent', [half(0, '0.0149')], usd('0.01', '0.0149')],
  ['0.015 is two', [half(0, '0.015')], usd('0.02', '0.015')],
  ['2.5 yen are 3', [half(0, '2.5', 'JPY')], [{ amount: '3', exact: '2.5', currency: 'JPY' }]],
  ['0.0125 dinars are 0.013', [half(0, '0.0125', 'KWD')], [{ amount: '0.013', exact: '0.0125', currency: 'KWD' }]],
  [
    'each currency by itself',
    [half(0, '0.015'), half(1, '2.5', 'JPY')],
    [{ amount: '3', exact: '2.5', currency: 'JPY' }, ...usd('0.02', '0.015')],
  ],
])('%s', (_, charges, expected) => {
  expect(totals(...charges)).toEqual(expected);
});

test('what rounds to nothing is denied with the clauses of its ground, and says how little it is', () => {
  const request = facts([half(0, '0.004')]);
  expect(told(request)).toEqual(['denied 0 USD', '0 deny below_smallest_unit 0 [3.1 8]']);
  expect(basesOf(request)).toEqual([{ kind: 'below_smallest_unit', exact: '0.004' }]);
});

test('in one currency only: the other is paid', () => {
  expect(told(facts([half(0, '0.004'), half(1, '0.5', 'EUR')]))).toEqual([
    'partially_approved 0.5 EUR',
    '0 deny below_smallest_unit 0 [3.1 8]',
    '1 pay technical_failure 0.5 [3.1 8]',
  ]);
});

test('a denial names zero in each of its currencies', () => {
  const delivered = [charge(), charge({ transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2', currency: 'JPY' })];
  expect(told(facts(delivered))[0]).toBe('denied 0 USD 0 JPY');
});
