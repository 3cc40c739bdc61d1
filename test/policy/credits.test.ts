import fc from 'fast-check';
import { decimal, sum } from '../../src/money.js';
import { type Credit, type CreditUse, creditExpiry, spend, unspent } from '../../src/policy/credits.js';

const JANUARY = new Date('2026-01-10T12:00:00Z');
const at = (instant: string) => new Date(instant);

const credit = (creditId: string, amount: string, grantedAt = JANUARY, currency = 'USD'): Credit => ({
  creditId,
  amount,
  currency,
  grantedAt,
  expiresAt: creditExpiry(grantedAt),
});
const use = (amount: string, usedAt: string, currency = 'USD'): CreditUse => ({ amount, currency, usedAt: at(usedAt) });

/** What is left, as plain text by credit. */
const left = (credits: readonly Credit[], uses: readonly CreditUse[], instant = '2026-12-31T00:00:00Z') =>
  Object.fromEntries([...spend(credits, uses, at(instant))].map(([id, amount]) => [id, amount.toFixed()]));

test.each([
  ['2026-11-22T14:30:05.123Z', '2027-11-22T14:30:05.123Z'],
  ['2027-02-28T23:59:59.999Z', '2028-02-28T23:59:59.999Z'],
  ['2028-02-29T00:00:00.000Z', '2029-02-28T00:00:00.000Z'],
  ['2028-02-28T12:00:00.000Z', '2029-02-28T12:00:00.000Z'],
  ['2026-12-31T23:59:59.999Z', '2027-12-31T23:59:59.999Z'],
  ['2026-11-23T00:30:00.000+09:00', '2027-11-22T15:30:00.000Z'],
])('a credit of %s expires %s', (granted, expires) => {
  const grantedAt = at(granted);
  expect(creditExpiry(grantedAt).toISOString()).toBe(expires);
  expect(grantedAt).toEqual(at(granted));
});

describe('uses are taken from', () => {
  const [first, second] = [credit('a', '5.00'), credit('b', '5.00', at('2026-03-01T00:00:00Z'))];

  test('the oldest expiry, and go on to the next where it does not reach', () => {
    expect(left([second, first], [use('4.99', '2026-04-01T00:00:00Z')])).toEqual({ a: '0.01', b: '5' });
    expect(left([second, first], [use('7.5', '2026-04-01T00:00:00Z')])).toEqual({ a: '0', b: '2.5' });
  });

  test('only what was granted by then: what is used before does not wait for a later grant', () => {
    expect(left([first, second], [use('7', '2026-02-01T00:00:00Z')])).toEqual({ a: '0', b: '5' });
    expect(left([first, second], [use('7', '2026-03-01T00:00:00Z')])).toEqual({ a: '0', b: '3' });
  });

  test('only what is still open: at its very expiry a credit is not', () => {
    const before = use('1', '2027-01-10T11:59:59.999Z');
    const after = use('1', '2027-01-10T12:00:00Z');
    const ends = unspent([first, second], [after]);
    expect([ends.get('a')?.toFixed(), ends.get('b')?.toFixed()]).toEqual(['5', '4']);
    expect(unspent([first, second], [before]).get('a')?.toFixed()).toBe('4');
  });

  test('the first grant where they are older than any', () => {
    expect(left([second, first], [use('1', '2025-06-01T00:00:00Z')])).toEqual({ a: '4', b: '5' });
    expect(left([second, first], [use('9', '2025-06-01T00:00:00Z')])).toEqual({ a: '0', b: '5' });
  });

  test('nothing where no credit is open between two', () => {
    const later = credit('c', '5', at('2027-06-01T00:00:00Z'));
    expect(left([first, later], [use('9', '2027-03-01T00:00:00Z')], '2027-06-01T00:00:00Z')).toEqual({
      a: '0',
      c: '5',
    });
  });

  test('their own currency alone, also for which grant was the first', () => {
    const euros = credit('e', '5', at('2026-05-01T00:00:00Z'), 'EUR');
    expect(left([first, euros], [use('2', '2026-02-01T00:00:00Z', 'EUR')])).toEqual({ a: '5', e: '3' });
    expect(left([first], [use('2', '2026-02-01T00:00:00Z', 'JPY')])).toEqual({ a: '5' });
  });

  test('of two that expire together the one granted first, a leap day later', () => {
    const [feb28, leapDay] = [
      credit('z', '1', at('2028-02-28T08:00:00Z')),
      credit('a', '1', at('2028-02-29T08:00:00Z')),
    ];
    const used = [use('1', '2028-06-01T00:00:00Z')];
    expect(left([leapDay, feb28], used, '2028-07-01T00:00:00Z')).toEqual({ z: '0', a: '1' });
  });
});

test('exactly: sums of small amounts are no floats', () => {
  const tenths = Array.from({ length: 3 }, () => use('0.1', '2026-02-01T00:00:00Z'));
  expect(left([credit('a', '0.3')], tenths)).toEqual({ a: '0' });
  expect(left([credit('a', '1')], [use('0.000001', '2026-02-01T00:00:00Z')])).toEqual({ a: '0.999999' });
});

test.each([
  ['2026-01-10T11:59:59.999Z', '0'],
  ['2026-01-10T12:00:00Z', '5'],
  ['2026-02-01T00:00:00Z', '3'],
  ['2027-01-10T11:59:59.999Z', '3'],
  ['2027-01-10T12:00:00Z', '0'],
])('at %s %s is left of it', (instant, amount) => {
  expect(left([credit('a', '5')], [use('2', '2026-02-01T00:00:00Z')], instant)).toEqual({ a: amount });
});

test('where there is no credit, uses leave nothing below zero', () => {
  expect(left([], [use('9', '2026-02-01T00:00:00Z')])).toEqual({});
});

test('a use that gives back, as a view of another system may have, adds nothing', () => {
  expect(left([credit('a', '5')], [use('-3', '2026-02-01T00:00:00Z')])).toEqual({ a: '5' });
});

const INSTANTS = fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2028-12-31T00:00:00Z'), noInvalidDate: true });
const AMOUNTS = fc.integer({ min: 0, max: 5_000 }).map(cents => (cents / 100).toFixed(2));
const CURRENCIES = fc.constantFrom('USD', 'EUR');
const CREDITS = fc
  .array(fc.tuple(AMOUNTS, INSTANTS, CURRENCIES), { maxLength: 6 })
  .map(rows => rows.map(([amount, granted, currency], i) => credit(`credit_${i}`, amount, granted, currency)));
const USES = fc.array(fc.record({ amount: AMOUNTS, usedAt: INSTANTS, currency: CURRENCIES }), { maxLength: 10 });
const CASES = fc.record({ credits: CREDITS, uses: USES, instant: INSTANTS });

describe('whatever is granted and used', () => {
  test('each credit has something from nothing to all that was granted', () => {
    const property = fc.property(CASES, ({ credits, uses, instant }) => {
      const rest = spend(credits, uses, instant);
      expect([...rest.keys()].sort()).toEqual(credits.map(one => one.creditId).sort());
      for (const one of credits) {
        const amount = rest.get(one.creditId) ?? decimal('-1');
        expect(amount.gte('0') && amount.lte(decimal(one.amount))).toBe(true);
      }
    });
    fc.assert(property);
  });

  test('the order of the rows does not matter', () => {
    const shuffled = CASES.chain(given =>
      fc.record({
        given: fc.constant(given),
        credits: fc.shuffledSubarray(given.credits, { minLength: given.credits.length }),
        uses: fc.shuffledSubarray(given.uses, { minLength: given.uses.length }),
      }),
    );
    const plainly = (rest: ReturnType<typeof spend>) => [...rest].map(([id, one]) => `${id} ${one.toFixed()}`).sort();
    const property = fc.property(shuffled, ({ given, credits, uses }) => {
      const expected = plainly(spend(given.credits, given.uses, given.instant));
      expect(plainly(spend(credits, uses, given.instant))).toEqual(expected);
    });
    fc.assert(property);
  });

  test('what is taken of the credits of a currency is never more than was used in it', () => {
    const property = fc.property(CASES, ({ credits, uses }) => {
      const rest = unspent(credits, uses);
      for (const currency of ['USD', 'EUR']) {
        const own = credits.filter(one => one.currency === currency);
        const taken = own.map(one => decimal(one.amount).minus(rest.get(one.creditId) ?? decimal(one.amount)));
        const used = uses.filter(one => one.currency === currency).map(one => decimal(one.amount));
        expect(sum(taken).lte(sum(used))).toBe(true);
      }
    });
    fc.assert(property);
  });

  test('one more use never leaves more, and one after the instant leaves the same', () => {
    const property = fc.property(CASES, INSTANTS, ({ credits, uses, instant }, usedAt) => {
      const total = (more: readonly CreditUse[]) => sum([...spend(credits, more, instant).values()]);
      const more = total([...uses, { amount: '1.00', currency: 'USD', usedAt }]);
      const before = total(uses);
      expect(more.lte(before)).toBe(true);
      if (usedAt > instant) expect(more.eq(before)).toBe(true);
    });
    fc.assert(property);
  });
});
