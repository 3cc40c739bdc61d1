import { type Decimal, decimal, isSameAmount, least, notBelowZero, sum, ZERO } from '../money.js';
import type { Context } from './context.js';
import type { Finding, ReviewReason } from './decision.js';
import type { ChargeFacts } from './facts.js';
import type { Due, GroundRule } from './rule.js';
import type { Ground } from './terms.js';

/** A ground as it was tried: what it finds due, and what of that it pays. */
export interface TriedGround {
  readonly rule: GroundRule;
  readonly due: Due | null;
  readonly pays: Decimal;
}

/** What the grounds find on one charge together, and what they leave of it. */
export interface TriedGrounds {
  readonly grounds: readonly TriedGround[];
  readonly findings: readonly Finding[];
  readonly doubts: readonly ReviewReason[];
  readonly leftAfter: Decimal;
}

/**
 * Tries all grounds on a charge, in their order, and adds them up: each pays minus what the charge got on it already, and
 * together never more than what is left of it.
 */
export function tryGrounds(charge: ChargeFacts, context: Context, rules: readonly GroundRule[]): TriedGrounds {
  let leftAfter = decimal(charge.leftToRefund);
  let rest = decimal(charge.amount);
  const grounds: TriedGround[] = [];
  for (const rule of rules) {
    const due = rule.due(charge, context, rest);
    const pays = due === null ? ZERO : payable(due, rule, charge, leftAfter);
    grounds.push({ rule, due, pays });
    leftAfter = leftAfter.minus(pays);
    if (due !== null) rest = notBelowZero(rest.minus(due.amount));
  }
  const findings = grounds.flatMap(one => findingOf(one, charge));
  return { grounds, findings, doubts: doubtsOf(grounds, leftAfter), leftAfter };
}

function payable(due: Due, rule: GroundRule, charge: ChargeFacts, left: Decimal): Decimal {
  const amount = least(notBelowZero(due.amount.minus(paidOn(charge, rule.ground))), left);
  return isSameAmount(amount, ZERO) ? ZERO : amount;
}

const paidOn = (charge: ChargeFacts, ground: Ground): Decimal =>
  sum(charge.refunds.filter(refund => refund.ground === ground).map(refund => decimal(refund.amount)));

function findingOf({ rule, due, pays }: TriedGround, charge: ChargeFacts): Finding[] {
  if (due === null || pays.eq(ZERO)) return [];
  const { ground, clauses } = rule;
  return [{ ...subjectOf(charge), result: 'pay', ground, clauses, amount: pays.toFixed(), basis: due.basis }];
}

/** A doubt counts only where its answer could change the result: it is about money that is paid, or that is left. */
function doubtsOf(grounds: readonly TriedGround[], left: Decimal): ReviewReason[] {
  const open = grounds.flatMap(({ due, pays }) => (pays.gt(ZERO) || left.gt(ZERO) ? (due?.doubt ?? []) : []));
  return [...new Set(open)];
}

/** What a finding says of the charge that it is about. */
export const subjectOf = ({ transactionId, currency, amount: charged }: ChargeFacts) => ({
  transactionId,
  currency,
  charged,
});
