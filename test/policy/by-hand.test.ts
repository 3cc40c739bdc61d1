import fc from 'fast-check';
import { decimal, oneMinorUnit, roundToMinor, sum, ZERO } from '../../src/money.js';
import { payByHand } from '../../src/policy/by-hand.js';
import type { Outcome } from '../../src/policy/decision.js';
import type { ChargeFacts } from '../../src/policy/facts.js';
import { charge } from './sample.js';

const id = (n: number) => `txn_${n}`;

/** Charges with so much left of each, all in dollars unless told otherwise. */
const withLeft = (...left: readonly string[]) =>
  left.map((leftToRefund, n) => charge({ transactionId: id(n), amount: '1000', leftToRefund }));

const paid = (amount: string, charges: readonly ChargeFacts[], changes: Partial<Outcome> = {}) =>
  payByHand({ amount, currency: 'USD', method: 'original_payment_method', ...changes }, charges);

function outcome(amount: string, charges: readonly ChargeFacts[]): Outcome {
  const made = paid(amount, charges);
  if ('kind' in made) throw new Error(`It is not possible: ${made.kind}.`);
  return made;
}

const linesOf = ({ findings }: Pick<Outcome, 'findings'>) =>
  Object.fromEntries(findings.map(found => [found.transactionId, found.amount]));

describe('the spread of an amount', () => {
  test.each([
    ['one charge', '0.10', ['0.16'], { [id(0)]: '0.1' }],
    ['by what is left of each', '3.00', ['1', '5'], { [id(0)]: '0.5', [id(1)]: '2.5' }],
    ['nothing on a charge of which nothing is left', '0.10', ['0', '0.16'], { [id(1)]: '0.1' }],
    ['all of all', '6.00', ['1', '5'], { [id(0)]: '1', [id(1)]: '5' }],
  ])('%s', (_, amount, left, lines) => {
    expect(linesOf(outcome(amount, withLeft(...left)))).toEqual(lines);
  });

  test.each([
    ['in part', '0.10', ['0.16'], 'partially_approved', '0.1'],
    ['all of it', '0.16', ['0.16'], 'approved', '0.16'],
    [
      'all of it, where an earlier share left a part of a cent over it',
      '48.62',
      ['48.6171875'],
      'approved',
      '48.6171875',
    ],
    ['all of it, where an earlier share left a part of a cent under it', '0.12', ['0.1234'], 'approved', '0.1234'],
    ['a cent less than all of it', '48.61', ['48.6171875'], 'partially_approved', '48.61'],
  ])('%s', (_, amount, left, state, exact) => {
    const made = outcome(amount, withLeft(...left));
    expect([made.state, made.totals]).toEqual([state, [{ amount, exact, currency: 'USD' }]]);
    expect(linesOf(made)).toEqual({ [id(0)]: exact });
  });

  test('each charge is a finding that rests on the review, not on a ground', () => {
    const [found] = outcome('0.10', withLeft('0.16')).findings;
    expect(found).toMatchObject({ result: 'pay', ground: null, clauses: ['4.3'], basis: { kind: 'by_hand' } });
  });

  /** What is left, in digits that shares of outages have, and an amount in cents. */
  const LEFT = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 8n }), fc.constantFrom(2, 6, 24), fc.bigInt({ min: 0n, max: 10n ** 24n }))
    .map(([cents, digits, tail]) =>
      decimal(String(cents))
        .div('100')
        .plus(digits === 2 ? ZERO : decimal(String(tail % 10n ** BigInt(digits))).div(`1${'0'.repeat(digits)}`))
        .toFixed(),
    );
  const DRAWN = fc.record({
    left: fc.array(LEFT, { minLength: 1, maxLength: 6 }),
    cents: fc.bigInt({ min: 1n, max: 10n ** 9n }),
  });

  test('it adds up exactly, is never above what is left of a charge, and is refused only above all of it', () => {
    fc.assert(
      fc.property(DRAWN, ({ left, cents }) => {
        const charges = withLeft(...left);
        const all = sum(left.map(decimal));
        const amount = decimal(String(cents)).div('100');
        const made = paid(amount.toFixed(), charges);
        if ('kind' in made) {
          expect(made).toEqual({ kind: 'above_what_is_left', left: all.toFixed(), currency: 'USD' });
          return expect(amount.gt(all) && amount.gt(roundToMinor(all, 'USD'))).toBe(true);
        }
        const lines = linesOf(made);
        for (const one of charges) {
          const line = decimal(lines[one.transactionId] ?? '0');
          expect(line.gte(ZERO) && line.lte(decimal(one.leftToRefund))).toBe(true);
        }
        const exact = sum(Object.values(lines).map(decimal));
        expect(made.totals).toEqual([{ amount: amount.toFixed(), exact: exact.toFixed(), currency: 'USD' }]);
        expect(exact.minus(amount).abs().times('2').lte(oneMinorUnit('USD'))).toBe(true);
        return expect(made.state === 'approved').toBe(exact.eq(all));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what cannot be paid', () => {
  const [one = charge()] = withLeft('0.16');
  const yen = charge({ ...one, currency: 'JPY' });
  test.each([
    ['no charge', '0.10', [], { kind: 'no_charge' }],
    ['a charge in another currency', '0.10', [yen], { kind: 'no_charge' }],
    ['more than is left', '0.17', [one], { kind: 'above_what_is_left', left: '0.16', currency: 'USD' }],
    [
      'another currency does not help',
      '0.17',
      [one, yen],
      { kind: 'above_what_is_left', left: '0.16', currency: 'USD' },
    ],
    [
      'less than a cent is left',
      '0.01',
      withLeft('0.004'),
      { kind: 'above_what_is_left', left: '0.004', currency: 'USD' },
    ],
    [
      'an open dispute',
      '0.10',
      [charge({ ...one, chargebacks: ['open'] })],
      { kind: 'disputed', transactionId: id(0) },
    ],
    ['a lost dispute', '0.10', [charge({ ...one, chargebacks: ['lost'] })], { kind: 'disputed', transactionId: id(0) }],
    [
      'no method',
      '0.10',
      [charge({ ...one, paymentMethodId: null })],
      { kind: 'no_payment_method', transactionId: id(0) },
    ],
  ])('%s', (_, amount, charges, why) => {
    expect(paid(amount, charges)).toEqual(why);
  });

  test.each([
    ['a dispute that was won', { chargebacks: ['won' as const] }],
    ['a dispute on a charge that gets nothing', { leftToRefund: '0', chargebacks: ['lost' as const] }],
    ['no method on a charge that gets nothing', { leftToRefund: '0', paymentMethodId: null }],
  ])('but %s is no matter', (_, changes) => {
    expect(paid('0.10', [one, charge({ transactionId: id(1), ...changes })])).not.toHaveProperty('kind');
  });

  test('credit needs no payment method', () => {
    const without = [charge({ ...one, paymentMethodId: null })];
    expect(paid('0.10', without, { method: 'service_credit' })).toMatchObject({ method: 'service_credit' });
  });
});
