import { decimal } from '../../src/money.js';
import { lengthsOf, money, result, stretch, stretches, sumOf } from '../../src/reply/figures.js';
import { tongueFor } from '../../src/reply/say.js';

test.each([
  ['0.1', 'USD', '0.10 USD'],
  ['0.004', 'USD', '0.004 USD'],
  ['20', 'JPY', '20 JPY'],
  ['0.5', 'KWD', '0.500 KWD'],
  ['1234567.5', 'EUR', '1234567.50 EUR'],
  ['0.0000014999', 'USD', '0.000001 USD'],
  ['0.3828125', 'USD', '0.382813 USD'],
  ['0.0399999999999', 'USD', '0.04 USD'],
  ['16.333333333333333333333333', 'USD', '16.333333 USD'],
])('%s %s is shown as %s', (amount, currency, shown) => expect(money(amount, currency)).toBe(shown));

test('a result that leaves digits out says so', () => {
  expect(result(decimal('0.382812'), 'USD')).toBe('= 0.382812 USD');
  expect(result(decimal('0.3828125'), 'USD')).toBe('≈ 0.382813 USD');
});

test('a sum has each currency for itself', () => {
  const amounts = [
    { amount: '0.1', currency: 'USD' },
    { amount: '5', currency: 'JPY' },
    { amount: '0.2', currency: 'USD' },
  ];
  expect(sumOf(amounts)).toBe('0.30 USD + 5 JPY');
});

test.each([
  ['2026-11-10T14:02:00Z', '2026-11-10T17:47:00.000Z', '2026-11-10 14:02–17:47 UTC'],
  ['2026-11-10T14:02:30Z', '2026-11-10T17:47:00Z', '2026-11-10 14:02:30–17:47 UTC'],
  ['2026-11-10T14:02:00.250Z', '2026-11-10T17:47:00Z', '2026-11-10 14:02:00.250–17:47 UTC'],
  ['2026-11-10T23:30:00Z', '2026-11-11T00:00:00Z', '2026-11-10 23:30 – 2026-11-11 00:00 UTC'],
  ['2026-11-10T14:02:00+02:00', '2026-11-10T17:47:00+02:00', '2026-11-10 12:02–15:47 UTC'],
])('the stretch from %s to %s', (from, to, shown) => expect(stretch({ from, to })).toBe(shown));

test('of many stretches the first are shown, and the others counted', () => {
  const all = Array.from({ length: 6 }, (_, n) => ({
    from: `2026-11-0${n + 1}T10:00:00Z`,
    to: `2026-11-0${n + 1}T10:30:00Z`,
  }));
  const { say } = tongueFor('en');
  expect(stretches(all, 0, say).split(', ')).toHaveLength(6);
  expect(stretches(all, 3, say)).toMatch(/^2026-11-01 10:00–10:30 UTC, .*, 2026-11-06 10:00–10:30 UTC, and 3 more$/);
});

test('lengths are in minutes where all of them are whole, else in seconds', () => {
  expect(lengthsOf(60_000, 120_000)).toEqual({ unit: 'minutes', counts: [1, 2] });
  expect(lengthsOf(60_000, 121_500)).toEqual({ unit: 'seconds', counts: [60, 121.5] });
});
