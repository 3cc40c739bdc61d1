import { type Decimal, decimal, oneMinorUnit, roundToMinor, sum, ZERO } from '../money.js';
import type { Finding, Outcome, Total } from './decision.js';
import type { Facts } from './facts.js';

/** A refund to post: one per currency and payment method. `amount` is rounded, the lines are exact. */
export interface Posting {
  readonly currency: string;
  readonly paymentMethodId: string;
  readonly amount: string;
  readonly rounding: string;
  readonly lines: readonly PostingLine[];
}

/** Service credit to grant (6): one per currency. `amount` is rounded, the lines are exact. */
export interface CreditPosting {
  readonly currency: string;
  readonly amount: string;
  readonly rounding: string;
  readonly lines: readonly PostingLine[];
}

/** What a posting gives back of one charge on one ground, exactly. */
export interface PostingLine {
  readonly transactionId: string;
  readonly ground: string;
  readonly amount: string;
}

/** 4.3 "to your original payment method": the refunds that an outcome posts, a currency's total split over its methods. */
export function postingsOf(outcome: Outcome, facts: Facts): Posting[] {
  if (outcome.method !== 'original_payment_method') return [];
  const methods = new Map(facts.charges.map(charge => [charge.transactionId, charge.paymentMethodId ?? '']));
  return outcome.totals.flatMap(total => {
    const paying = payingIn(outcome, total.currency);
    return paying.length === 0 ? [] : splitOverMethods(total, paying, methods);
  });
}

/** 6 "service credits for future API usage": what an outcome grants, the same amount as it would pay. */
export function creditsOf(outcome: Outcome): CreditPosting[] {
  if (outcome.method !== 'service_credit') return [];
  return outcome.totals.flatMap(({ currency, amount, exact }) => {
    const lines = linesOf(payingIn(outcome, currency));
    const rounding = decimal(amount).minus(decimal(exact)).toFixed();
    return lines.length === 0 ? [] : [{ currency, amount, rounding, lines }];
  });
}

const payingIn = (outcome: Outcome, currency: string) =>
  outcome.findings.filter(finding => finding.result === 'pay' && finding.currency === currency);

function splitOverMethods(
  total: Total,
  paying: readonly Finding[],
  methodOfCharge: ReadonlyMap<string, string>,
): Posting[] {
  const methodOf = (finding: Finding) => methodOfCharge.get(finding.transactionId) ?? '';
  const methods = [...new Set(paying.map(methodOf))].sort();
  const shares = methods.map(method => paying.filter(finding => methodOf(finding) === method));
  const exact = shares.map(findings => sum(findings.map(finding => decimal(finding.amount))));
  const rounded = largestRemainder(decimal(total.amount), exact, total.currency);
  return methods.map((paymentMethodId, i) => {
    const [amount = ZERO, due = ZERO] = [rounded[i], exact[i]];
    const lines = linesOf(shares[i] ?? []);
    const rounding = amount.minus(due).toFixed();
    return { currency: total.currency, paymentMethodId, amount: amount.toFixed(), rounding, lines };
  });
}

/** Rounds each share down to the minor unit and hands what is missing from the total to the largest remainders first. */
function largestRemainder(total: Decimal, shares: readonly Decimal[], currency: string): Decimal[] {
  const unit = oneMinorUnit(currency);
  const floors = shares.map(share => floorTo(share, currency));
  const order = shares.map((share, i) => ({ i, remainder: share.minus(floors[i] ?? ZERO) }));
  order.sort((a, b) => b.remainder.cmp(a.remainder) || a.i - b.i);
  let missing = total.minus(sum(floors));
  for (const { i } of order) {
    if (missing.lt(unit)) break;
    floors[i] = (floors[i] ?? ZERO).plus(unit);
    missing = missing.minus(unit);
  }
  return floors;
}

function floorTo(share: Decimal, currency: string): Decimal {
  const rounded = roundToMinor(share, currency);
  return rounded.gt(share) ? rounded.minus(oneMinorUnit(currency)) : rounded;
}

/** What a person pays stands on no ground of 3.1: it takes nothing off what a ground may still pay. */
const BY_HAND = 'by_hand';

const linesOf = (findings: readonly Finding[]) =>
  findings.map(({ transactionId, ground, amount }) => ({ transactionId, ground: ground ?? BY_HAND, amount }));
