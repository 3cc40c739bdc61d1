import fc from 'fast-check';
import {
  decimal,
  isSameAmount,
  least,
  minorDigits,
  notBelowZero,
  oneMinorUnit,
  plain,
  roundToMinor,
  share,
  sum,
  ZERO,
} from '../src/money.js';

test('sums are exact, down to a millionth', () => {
  expect(sum(['0.1', '0.2'].map(decimal)).toFixed()).toBe('0.3');
  expect(sum(Array.from({ length: 1_000 }, () => decimal('0.000001'))).toFixed()).toBe('0.001');
  expect(decimal('99999999999999.99').plus(decimal('0.000001')).toFixed()).toBe('99999999999999.990001');
  expect(sum([])).toEqual(ZERO);
});

test('a float never slips in', () => {
  expect(() => decimal('1').plus(0.1)).toThrow();
  expect(() => decimal('1').times(3)).toThrow();
});

test.each(['0', '0.16', '-0.16', '007', '1.000000000001', `0.${'3'.repeat(36)}`, '123456789012345678901234.5'])(
  'reads %s',
  text => {
    expect(decimal(text).eq(text)).toBe(true);
  },
);

test.each([
  '',
  ' 1',
  '1\n',
  '+1',
  '.5',
  '5.',
  '1,50',
  '1e3',
  'NaN',
  'Infinity',
  '0x10',
  '１',
  `1.${'0'.repeat(37)}`,
  '1 000',
])('refuses what is no plain decimal: %j', text => expect(() => decimal(text)).toThrow(RangeError));

test('an error about a decimal shows little of it', () => {
  expect(() => decimal('x'.repeat(1_000))).toThrow(`"${'x'.repeat(40)}" is not a plain decimal.`);
});

test('the smaller of two, and never below zero', () => {
  expect(least(decimal('0.1'), decimal('0.10')).toFixed()).toBe('0.1');
  expect(least(decimal('2'), decimal('-3')).toFixed()).toBe('-3');
  expect(['-0.000001', '0', '0.000001'].map(text => notBelowZero(decimal(text)).toFixed())).toEqual([
    '0',
    '0',
    '0.000001',
  ]);
});

test.each([
  ['USD', 2, '0.01'],
  ['EUR', 2, '0.01'],
  ['JPY', 0, '1'],
  ['KRW', 0, '1'],
  ['ISK', 0, '1'],
  ['KWD', 3, '0.001'],
  ['TND', 3, '0.001'],
  ['CLF', 4, '0.0001'],
])('%s has %i digits after the point: its smallest unit is %s', (currency, digits, unit) => {
  expect([minorDigits(currency), oneMinorUnit(currency).toFixed()]).toEqual([digits, unit]);
});

test.each([
  ['0.004', 'USD', '0'],
  ['0.004999999999', 'USD', '0'],
  ['0.005', 'USD', '0.01'],
  ['0.015', 'USD', '0.02'], // half to even would agree; the next would not
  ['0.025', 'USD', '0.03'],
  ['1.005', 'USD', '1.01'], // as a float this is 1.00499…
  ['-0.005', 'USD', '-0.01'],
  ['0.5', 'JPY', '1'],
  ['0.499999', 'JPY', '0'],
  ['0.0005', 'KWD', '0.001'],
])('%s %s is rounded half up to %s', (amount, currency, rounded) => {
  expect(roundToMinor(decimal(amount), currency).toFixed()).toBe(rounded);
});

test.each([
  ['0.1', 'USD', '0.10'],
  ['7', 'USD', '7.00'],
  ['0.100', 'USD', '0.10'],
  ['0.004', 'USD', '0.004'],
  ['0.160', 'USD', '0.16'],
  ['15000', 'JPY', '15000'],
  ['0.5', 'JPY', '0.5'],
  ['1', 'KWD', '1.000'],
  ['0.000000000001', 'USD', '0.000000000001'],
  ['123456789012345678901234', 'USD', '123456789012345678901234.00'],
  ['-0', 'USD', '0.00'],
])('%s %s is shown as %s', (amount, currency, shown) => {
  expect(plain(decimal(amount), currency)).toBe(shown);
});

const CURRENCIES = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF');
const AMOUNTS = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 12 }))
  .map(
    ([units, digits]) =>
      `${units / 10n ** BigInt(digits)}.${String(units % 10n ** BigInt(digits)).padStart(digits, '0')}`,
  )
  .map(text => text.replace(/\.0?$/, ''));

test('what is shown reads back as the same amount, and has the digits of its currency', () => {
  fc.assert(
    fc.property(AMOUNTS, CURRENCIES, (amount, currency) => {
      const shown = plain(decimal(amount), currency);
      expect(decimal(shown).eq(decimal(amount))).toBe(true);
      expect(shown.split('.')[1]?.length ?? 0).toBeGreaterThanOrEqual(minorDigits(currency));
    }),
  );
});

test('rounding moves by half a minor unit at most, to a whole number of them, and once is enough', () => {
  fc.assert(
    fc.property(AMOUNTS, CURRENCIES, (amount, currency) => {
      const rounded = roundToMinor(decimal(amount), currency);
      expect(rounded.minus(decimal(amount)).abs().times('2').lte(oneMinorUnit(currency))).toBe(true);
      expect(rounded.mod(oneMinorUnit(currency)).eq(ZERO)).toBe(true);
      expect(roundToMinor(rounded, currency).eq(rounded)).toBe(true);
    }),
  );
});

test('a sum does not depend on the order, and takes away what it added', () => {
  fc.assert(
    fc.property(fc.array(AMOUNTS, { maxLength: 20 }), amounts => {
      const decimals = amounts.map(decimal);
      expect(sum(decimals).eq(sum(decimals.toReversed()))).toBe(true);
      expect(decimals.reduce((left, amount) => left.minus(amount), sum(decimals)).eq(ZERO)).toBe(true);
    }),
  );
});

describe('shares of an amount', () => {
  const sixth = () => share(decimal('0.03'), 1, 6);

  test('are exact where a decimal can write them', () => {
    expect(share(decimal('40.00'), 43_200_000, 1_728_000_000).toFixed()).toBe('1');
    expect(share(decimal('0.50'), 720, 28_800).toFixed()).toBe('0.0125');
  });

  test('three thirds are one, and one is not two', () => {
    const third = share(decimal('1'), 1, 3);
    expect(isSameAmount(sum([third, third, third]), decimal('1'))).toBe(true);
    expect(isSameAmount(third, decimal('0.333'))).toBe(false);
  });

  test('half a cent of shares is rounded up, though every share was rounded down', () => {
    const sevenths = Array.from({ length: 7 }, () => share(decimal('0.005'), 1, 7));
    expect(sum(sevenths).lt(decimal('0.005'))).toBe(true);
    expect(roundToMinor(sum(sevenths), 'USD').toFixed()).toBe('0.01');
    expect(roundToMinor(sixth(), 'USD').toFixed()).toBe('0.01');
  });
});
