import fc from 'fast-check';
import { decimal, oneMinorUnit, roundToMinor, sum, ZERO } from '../../src/money.js';
import { decide } from '../../src/policy/decide.js';
import type { Outcome } from '../../src/policy/decision.js';
import type { ChargeFacts, Facts } from '../../src/policy/facts.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { creditsOf, type PostingLine, postingsOf } from '../../src/policy/postings.js';
import { ANY_FACTS } from './any-facts.js';

/** What is decided or proposed of a request; null where it must be asked about first. */
function outcomeOf(facts: Facts): Outcome | null {
  const decision = decide(facts, JANUARY_2025);
  return decision.kind === 'review' ? decision.proposal : decision.kind === 'decided' ? decision : null;
}

/** Holds for every outcome of any request. */
function always(holds: (outcome: Outcome, facts: Facts) => void): void {
  const property = fc.property(ANY_FACTS, facts => {
    const outcome = outcomeOf(facts);
    if (outcome !== null) holds(outcome, facts);
  });
  fc.assert(property, { numRuns: 1_000 });
}

const amounts = (rows: readonly { readonly amount: string }[]) => sum(rows.map(({ amount }) => decimal(amount)));
const paying = ({ findings }: Outcome) => findings.filter(finding => finding.result === 'pay');

/** Refunds and credits alike; an outcome posts one kind. */
const posted = (outcome: Outcome, facts: Facts) => [...postingsOf(outcome, facts), ...creditsOf(outcome)];
const linesOf = (outcome: Outcome, facts: Facts) => posted(outcome, facts).flatMap(({ lines }) => lines);

test('the findings of a charge are never above what is left of it, and never below zero', () => {
  always((outcome, { charges }) => {
    for (const { transactionId, leftToRefund } of charges) {
      const own = outcome.findings.filter(finding => finding.transactionId === transactionId);
      expect(amounts(own).lte(decimal(leftToRefund))).toBe(true);
      expect(own.every(({ amount }) => decimal(amount).gte(ZERO))).toBe(true);
    }
  });
});

test('a total is the exact sum of the findings of its currency, rounded once', () => {
  always(outcome => {
    for (const { amount, exact, currency } of outcome.totals) {
      const found = amounts(paying(outcome).filter(finding => finding.currency === currency));
      expect(decimal(exact).eq(found)).toBe(true);
      expect(decimal(amount).eq(roundToMinor(found, currency))).toBe(true);
      expect(decimal(amount).minus(found).abs().times('2').lte(oneMinorUnit(currency))).toBe(true);
    }
  });
});

test('what is posted adds up to the totals, its lines to the findings, and the rounding is the difference', () => {
  always((outcome, facts) => {
    const postings = posted(outcome, facts);
    for (const { currency, amount } of outcome.totals) {
      const own = postings.filter(posting => posting.currency === currency);
      expect(amounts(own).eq(decimal(amount))).toBe(true);
    }
    for (const { amount, rounding, lines } of postings)
      expect(decimal(amount).minus(decimal(rounding)).eq(amounts(lines))).toBe(true);
    expect(linesOf(outcome, facts).map(lineOf).sort()).toEqual(paying(outcome).map(lineOf).sort());
  });
});

const lineOf = ({ transactionId, ground, amount }: Omit<PostingLine, 'ground'> & { ground: string | null }) =>
  `${transactionId} ${ground} ${amount}`;

test('a refund goes out in whole minor units, to one currency and payment method each', () => {
  always((outcome, facts) => {
    const refunds = postingsOf(outcome, facts);
    expect(new Set(refunds.map(one => `${one.currency} ${one.paymentMethodId}`)).size).toBe(refunds.length);
    for (const { amount, currency, paymentMethodId, lines } of refunds) {
      expect(decimal(amount).eq(roundToMinor(decimal(amount), currency))).toBe(true);
      expect(decimal(amount).minus(amounts(lines)).abs().lt(oneMinorUnit(currency))).toBe(true);
      const methods = facts.charges.filter(one => lines.some(line => line.transactionId === one.transactionId));
      expect(methods.every(one => (one.paymentMethodId ?? '') === paymentMethodId)).toBe(true);
    }
  });
});

/** The money of a request, in an order of its own. */
function moneyOf(facts: Facts) {
  const outcome = outcomeOf(facts);
  if (outcome === null) return null;
  const refunds = posted(outcome, facts).map(({ lines, ...head }) => ({ ...head, lines: lines.map(lineOf).sort() }));
  return { state: outcome.state, totals: paying(outcome).length === 0 ? [] : outcome.totals, refunds };
}

test('the order of the charges, of what is cited and of what is said does not change the money', () => {
  const shuffle = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  const shuffled = ANY_FACTS.chain(facts =>
    fc.record({
      facts: fc.constant(facts),
      charges: shuffle(facts.charges),
      transactionIds: shuffle(facts.cited.transactionIds),
      said: shuffle(facts.claims.said),
    }),
  );
  const property = fc.property(shuffled, ({ facts, charges, transactionIds, said }) => {
    const cited = { ...facts.cited, transactionIds };
    expect(moneyOf({ ...facts, charges, cited, claims: { ...facts.claims, said } })).toEqual(moneyOf(facts));
  });
  fc.assert(property, { numRuns: 500 });
});

test('the same facts give the same bytes, and are not changed', () => {
  const property = fc.property(ANY_FACTS, facts => {
    const stored = JSON.stringify(facts);
    const bytes = JSON.stringify(decide(facts, JANUARY_2025));
    expect(JSON.stringify(decide(JSON.parse(stored), JANUARY_2025))).toBe(bytes);
    expect(JSON.stringify(facts)).toBe(stored);
  });
  fc.assert(property, { numRuns: 500 });
});

test('no word moves money: what is paid is what is paid to who says nothing', () => {
  always((outcome, facts) => {
    const silent = outcomeOf({ ...facts, claims: { said: [], explained: true, documented: false } });
    expect(paying(outcome)).toEqual(silent === null ? null : paying(silent));
  });
});

/** The facts after an outcome was posted: its lines lower what is left, and are among what the charge got. */
function afterPosting(facts: Facts, outcome: Outcome): Facts {
  const lines = linesOf(outcome, facts);
  return { ...facts, charges: facts.charges.map(one => withLines(one, lines, outcome)) };
}

function withLines(one: ChargeFacts, lines: readonly PostingLine[], { method }: Outcome): ChargeFacts {
  const own = lines.filter(({ transactionId }) => transactionId === one.transactionId);
  const got = own.map(({ ground, amount }) => ({
    ground,
    amount,
    method,
    caseId: 'RF-3333-3333',
    postedAt: '2026-11-22T12:00:01.000Z',
  }));
  const leftToRefund = decimal(one.leftToRefund).minus(amounts(own)).toFixed();
  return { ...one, leftToRefund, refunds: [...one.refunds, ...got] };
}

test('what was posted is not paid again', () => {
  always((outcome, facts) => {
    const again = outcomeOf(afterPosting(facts, outcome));
    const small = outcome.findings.filter(({ basis }) => basis.kind === 'below_smallest_unit').map(one => one.currency);
    expect(again === null ? [] : paying(again)).toEqual([]);
    expect(
      again?.findings.filter(({ basis }) => basis.kind === 'below_smallest_unit').map(one => one.currency) ?? [],
    ).toEqual(small);
  });
});
