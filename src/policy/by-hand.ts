import { type Decimal, decimal, roundToMinor, share, sum, ZERO } from '../money.js';
import type { Finding, Outcome } from './decision.js';
import type { ChargeFacts } from './facts.js';
import { type Line, stateByHand } from './state-by-hand.js';
import type { Clause, Method } from './terms.js';

/** 4.3 "We will review your request": what a person decides rests on the review itself. */
const CLAUSES: readonly Clause[] = ['4.3'];

/** What a person pays, in one currency: so much now, a plain decimal above zero. */
export interface PaidByHand {
  readonly amount: string;
  readonly currency: string;
  readonly method: Method;
}

/** Why a person's payment is not possible on these charges. */
export type Impossible =
  | { readonly kind: 'no_charge' }
  | { readonly kind: 'above_what_is_left'; readonly left: string; readonly currency: string }
  | { readonly kind: 'disputed'; readonly transactionId: string }
  | { readonly kind: 'no_payment_method'; readonly transactionId: string };

/**
 * What a person pays on these charges: the amount spread over them by what is left of each, never above it. All that is
 * left, rounded, is all of it: what an earlier share left of a cent goes with it. Whether it is right is theirs to say; what
 * a bank deals with (7), or has no payment method to go back to (4.3), cannot be paid. `inQuestion` are all charges of the
 * case: whether it is approved as a whole is seen from these.
 */
export function payByHand(
  paid: PaidByHand,
  charges: readonly ChargeFacts[],
  inQuestion: readonly ChargeFacts[] = charges,
): Outcome | Impossible {
  const payable = charges.filter(charge => charge.currency === paid.currency);
  const left = sum(payable.map(charge => decimal(charge.leftToRefund)));
  if (payable.length === 0) return { kind: 'no_charge' };
  const amount = decimal(paid.amount);
  const isWhole = amount.eq(roundToMinor(left, paid.currency));
  if (!isWhole && amount.gt(left)) return { kind: 'above_what_is_left', left: left.toFixed(), currency: paid.currency };
  const exact = isWhole ? left : amount;
  const lines = spread(exact, payable).filter(line => line.amount.gt(ZERO));
  return impossible(paid, lines) ?? outcomeOf(paid, exact, lines, stateByHand(inQuestion, lines));
}

/** What a person denies: nothing is paid on any of these charges. */
export function denyByHand(charges: readonly ChargeFacts[]): Outcome {
  const findings = charges.map(charge => findingByHand(charge, 'deny', ZERO));
  const currencies = [...new Set(charges.map(charge => charge.currency))];
  const totals = currencies.map(currency => ({ amount: '0', exact: '0', currency }));
  return { state: 'denied', findings, totals, method: 'original_payment_method', unproven: [] };
}

/** A proposal as a person follows it: what was left for one to look at was looked at, and is not paid. */
export function followedByHand(proposal: Outcome): Outcome {
  const findings = proposal.findings.map(found =>
    found.result === 'review' ? { ...found, result: 'deny' as const, ground: null } : found,
  );
  return { ...proposal, findings };
}

/** By what is left of each charge; the one with the most left has room for what the divisions left over, and takes it. */
function spread(amount: Decimal, charges: readonly ChargeFacts[]): Line[] {
  const open = charges.filter(charge => leftOf(charge).gt(ZERO));
  const left = sum(open.map(leftOf));
  const shares = open.map(charge => ({ charge, amount: share(amount, leftOf(charge), left) }));
  const over = amount.minus(sum(shares.map(line => line.amount)));
  const [most] = [...open].sort((a, b) => leftOf(b).cmp(leftOf(a)));
  return shares.map(line => (line.charge === most ? { ...line, amount: line.amount.plus(over) } : line));
}

const leftOf = (charge: ChargeFacts) => decimal(charge.leftToRefund);

/**
 * Whether an outcome that was proposed can still be paid on its charges: since then something else may have been paid on
 * them, or their bank may deal with them.
 */
export function whyNotPayable(outcome: Outcome, charges: readonly ChargeFacts[]): Impossible | null {
  const paying = outcome.findings.filter(found => found.result === 'pay');
  const amountOn = ({ transactionId }: ChargeFacts) =>
    sum(paying.filter(found => found.transactionId === transactionId).map(found => decimal(found.amount)));
  const lines = charges.map(charge => ({ charge, amount: amountOn(charge) })).filter(line => line.amount.gt(ZERO));
  const short = lines.find(line => line.amount.gt(decimal(line.charge.leftToRefund)));
  if (short !== undefined)
    return { kind: 'above_what_is_left', left: short.charge.leftToRefund, currency: short.charge.currency };
  return impossible(outcome, lines);
}

function impossible({ method }: Pick<PaidByHand, 'method'>, lines: readonly Line[]): Impossible | null {
  const charges = lines.map(line => line.charge);
  const disputed = charges.find(({ chargebacks }) => chargebacks.includes('open') || chargebacks.includes('lost'));
  if (disputed !== undefined) return { kind: 'disputed', transactionId: disputed.transactionId };
  const without = charges.find(charge => charge.paymentMethodId === null);
  if (method === 'service_credit' || without === undefined) return null;
  return { kind: 'no_payment_method', transactionId: without.transactionId };
}

function outcomeOf(
  { amount, currency, method }: PaidByHand,
  exact: Decimal,
  lines: readonly Line[],
  state: Outcome['state'],
): Outcome {
  return {
    state,
    findings: lines.map(line => findingByHand(line.charge, 'pay', line.amount)),
    totals: [{ amount, exact: exact.toFixed(), currency }],
    method,
    unproven: [],
  };
}

/** A finding that rests on a person's review (4.3): so much of the charge is paid, exactly, or none. */
export function findingByHand(charge: ChargeFacts, result: 'pay' | 'deny', amount: Decimal): Finding {
  const { transactionId, currency, amount: charged } = charge;
  const basis = { kind: 'by_hand' } as const;
  return { transactionId, result, ground: null, clauses: CLAUSES, amount: amount.toFixed(), currency, charged, basis };
}
