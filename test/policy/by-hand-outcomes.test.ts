import { denyByHand, followedByHand, payByHand, whyNotPayable } from '../../src/policy/by-hand.js';
import type { Finding, Outcome } from '../../src/policy/decision.js';
import type { ChargeFacts } from '../../src/policy/facts.js';
import { togetherWith } from '../../src/policy/together-with.js';
import { methodOf, waysOf } from '../../src/policy/ways.js';
import { charge, facts, failed, saying } from './sample.js';
import { decided, outcomeOf } from './told.js';

const id = (n: number) => `txn_${n}`;

/** Charges with so much left of each, all in dollars unless told otherwise. */
const withLeft = (...left: readonly string[]) =>
  left.map((leftToRefund, n) => charge({ transactionId: id(n), amount: '1000', leftToRefund }));

const paid = (amount: string, charges: readonly ChargeFacts[]) =>
  payByHand({ amount, currency: 'USD', method: 'original_payment_method' }, charges);

function outcome(amount: string, charges: readonly ChargeFacts[]): Outcome {
  const made = paid(amount, charges);
  if ('kind' in made) throw new Error(`It is not possible: ${made.kind}.`);
  return made;
}

describe('a proposal', () => {
  const broken = charge({ generations: failed(4) });
  const proposal = outcomeOf(facts([broken]));

  test.each([
    ['nothing has changed', {}, null],
    ['it was paid meanwhile', { leftToRefund: '0.15' }, { kind: 'above_what_is_left', left: '0.15', currency: 'USD' }],
    ['its bank deals with it', { chargebacks: ['open' as const] }, { kind: 'disputed' }],
    ['it has no payment method', { paymentMethodId: null }, { kind: 'no_payment_method' }],
  ])('can it still be paid: %s', (_, changes, why) => {
    const found = whyNotPayable(proposal, [charge({ ...broken, ...changes })]);
    if (why === null) expect(found).toBeNull();
    else expect(found).toMatchObject(why);
  });

  test('several findings on a charge are together within what is left of it', () => {
    const twice = { ...proposal, findings: [...proposal.findings, ...proposal.findings] };
    expect(whyNotPayable(twice, [broken])).toMatchObject({ kind: 'above_what_is_left' });
  });

  test('what was for a person to look at is not paid when the person follows it', () => {
    const decision = decided(facts([charge({ generations: failed(1) })], saying('unauthorized')));
    if (decision.kind !== 'review' || decision.proposal === null) throw new Error('The sample has a proposal.');
    const results = ({ findings }: Outcome) => findings.map(({ result, ground }) => [result, ground]);
    expect(results(decision.proposal)).toEqual([
      ['review', 'unauthorized_charge'],
      ['pay', 'technical_failure'],
    ]);
    expect(results(followedByHand(decision.proposal))).toEqual([
      ['deny', null],
      ['pay', 'technical_failure'],
    ]);
  });
});

test('a denial pays nothing on any charge, and says so in each currency', () => {
  const denied = denyByHand([...withLeft('0.16', '0'), charge({ transactionId: id(2), currency: 'JPY' })]);
  expect(denied).toMatchObject({ state: 'denied', totals: [{ amount: '0', currency: 'USD' }, { currency: 'JPY' }] });
  expect(denied.findings.map(found => [found.transactionId, found.result, found.clauses])).toEqual([
    [id(0), 'deny', ['4.3']],
    [id(1), 'deny', ['4.3']],
    [id(2), 'deny', ['4.3']],
  ]);
  expect(denyByHand([])).toMatchObject({ state: 'denied', findings: [], totals: [] });
});

const CREDITED = { amount: '0.38', exact: '0.3828125', currency: 'USD', method: 'service_credit' } as const;

describe('together with what a case paid before', () => {
  const charges = withLeft('0.16', '0.16');
  const before = {
    totals: [{ amount: '0.38', exact: '0.3828125', currency: 'USD', method: 'original_payment_method' as const }],
    lines: [{ transactionId: id(0), amount: '0.3828125' }],
  };
  const shown = (findings: readonly Finding[]) =>
    findings.map(found => [found.transactionId, found.result, found.amount]);

  test('totals are those of the whole case, and each charge is told once', () => {
    const all = togetherWith(before, outcome('0.16', charges), charges);
    expect(all.totals).toEqual([{ amount: '0.54', exact: '0.5428125', currency: 'USD' }]);
    expect(shown(all.findings)).toEqual([
      [id(0), 'pay', '0.4628125'],
      [id(1), 'pay', '0.08'],
    ]);
  });

  test('nothing is denied where something was paid', () => {
    const all = togetherWith(before, { ...denyByHand(charges), totals: [] }, charges);
    expect(all.totals).toEqual([{ amount: '0.38', exact: '0.3828125', currency: 'USD' }]);
    expect(shown(all.findings)).toEqual([
      [id(1), 'deny', '0'],
      [id(0), 'pay', '0.3828125'],
    ]);
  });

  test('each currency has a total of its own', () => {
    const yen = { amount: '300', exact: '300', currency: 'JPY', method: 'original_payment_method' } as const;
    const all = togetherWith({ totals: [yen], lines: [] }, outcome('0.16', charges), charges);
    expect(all.totals).toMatchObject([
      { amount: '300', currency: 'JPY' },
      { amount: '0.16', currency: 'USD' },
    ]);
    expect(all).not.toHaveProperty('alsoBy');
  });

  const credit = { totals: [CREDITED], lines: before.lines };

  test('what went out by the other method is told apart, within the totals', () => {
    const all = togetherWith(credit, outcome('0.16', charges), charges);
    expect(all).toMatchObject({
      totals: [{ amount: '0.54', exact: '0.5428125', currency: 'USD' }],
      method: 'original_payment_method',
      alsoBy: { method: 'service_credit', totals: [{ amount: '0.38', exact: '0.3828125', currency: 'USD' }] },
    });
    expect(methodOf(all)).toBeNull();
    expect(waysOf(all)).toEqual([
      { method: 'original_payment_method', totals: [{ amount: '0.16', exact: '0.16', currency: 'USD' }] },
      all.alsoBy,
    ]);
  });

  test('a currency that went out by the other method alone is none of the first', () => {
    const yen = { totals: [{ amount: '300', exact: '300', currency: 'JPY', method: 'service_credit' as const }] };
    const all = togetherWith({ ...yen, lines: [] }, outcome('0.16', charges), charges);
    expect(waysOf(all).map(way => way.totals.map(total => total.currency))).toEqual([['USD'], ['JPY']]);
  });

  test('where nothing more is paid, its method is that of what was', () => {
    const nothing = { ...denyByHand(charges), state: 'partially_approved', totals: [] } as const;
    const all = togetherWith(credit, nothing, charges);
    expect(methodOf(all)).toBe('service_credit');
    expect(waysOf(all)).toEqual([{ method: 'service_credit', totals: all.totals }]);
  });
});
