import { type Decimal, decimal, least, notBelowZero, sum, ZERO } from '../money.js';
import type { Basis, Clause, Finding, Ground, ReviewReason } from './decision.js';
import type { ChargeFacts, Facts } from './facts.js';
import { duplicateCharge } from './grounds/duplicate-charge.js';
import { incorrectAmount } from './grounds/incorrect-amount.js';
import { technicalFailure } from './grounds/technical-failure.js';
import { alreadyRefunded } from './refusals/already-refunded.js';
import { chargeback } from './refusals/chargeback.js';
import { successfulImages } from './refusals/successful-images.js';
import { timeLimit } from './refusals/time-limit.js';
import type { GroundRule, Refusal, RefusalRule } from './rule.js';

/** One charge, judged: its findings, and why a person must look, if so. */
export interface Judged {
  readonly charge: ChargeFacts;
  readonly findings: readonly Finding[];
  readonly reviews: readonly ReviewReason[];
}

// The rules in the order they are tried: 4.1 and 7 before every ground; grounds add up; then the first refusal.
const BEFORE_GROUNDS: readonly RefusalRule[] = [timeLimit, chargeback];
const GROUNDS: readonly GroundRule[] = [duplicateCharge, incorrectAmount, technicalFailure];
const REFUSALS: readonly RefusalRule[] = [alreadyRefunded, successfulImages];

const NOTHING_SETTLES_IT: Refusal = {
  clauses: ['3.1'],
  basis: { kind: 'not_settled' },
  review: 'no_rule_settles_it',
};

/** Judges one charge by itself, whatever the customer claims. */
export function judgeCharge(charge: ChargeFacts, facts: Facts): Judged {
  const barred = first(BEFORE_GROUNDS, charge, facts);
  if (barred !== null) return refused(charge, barred, []);
  const { findings, doubts } = addUp(charge, facts);
  if (findings.length > 0) return { charge, findings, reviews: doubts };
  return refused(charge, first(REFUSALS, charge, facts) ?? NOTHING_SETTLES_IT, doubts);
}

/** Each ground pays minus what the charge got on it already, and together never more than what is left of it. */
function addUp(charge: ChargeFacts, facts: Facts): { findings: Finding[]; doubts: ReviewReason[] } {
  let left = decimal(charge.leftToRefund);
  const findings: Finding[] = [];
  const doubts: { reason: ReviewReason; paid: boolean }[] = [];
  for (const rule of GROUNDS) {
    const due = rule(charge, facts);
    if (due === null) continue;
    const amount = least(notBelowZero(due.amount.minus(paidOn(charge, due.ground))), left);
    if (amount.gt(ZERO)) findings.push(finding(charge, 'pay', due.ground, due.clauses, amount.toFixed(), due.basis));
    left = left.minus(amount);
    if (due.doubt !== null) doubts.push({ reason: due.doubt, paid: amount.gt(ZERO) });
  }
  // A doubt counts only where its answer could change the result: it is about money that is paid, or that is left.
  const open = doubts.filter(({ paid }) => paid || left.gt(ZERO)).map(({ reason }) => reason);
  return { findings, doubts: [...new Set(open)] };
}

function paidOn(charge: ChargeFacts, ground: Ground): Decimal {
  return sum(charge.refunds.filter(refund => refund.ground === ground).map(refund => decimal(refund.amount)));
}

function refused(charge: ChargeFacts, refusal: Refusal, doubts: readonly ReviewReason[]): Judged {
  const result = refusal.review === undefined ? 'deny' : 'review';
  const reviews = doubts.length > 0 || refusal.review === undefined ? doubts : [refusal.review];
  return { charge, findings: [finding(charge, result, null, refusal.clauses, '0', refusal.basis)], reviews };
}

function first(rules: readonly RefusalRule[], charge: ChargeFacts, facts: Facts): Refusal | null {
  for (const rule of rules) {
    const refusal = rule(charge, facts);
    if (refusal !== null) return refusal;
  }
  return null;
}

function finding(
  charge: ChargeFacts,
  result: 'pay' | 'deny' | 'review',
  ground: Ground | null,
  clauses: readonly Clause[],
  amount: string,
  basis: Basis,
): Finding {
  const { transactionId, currency, amount: charged } = charge;
  return { transactionId, result, ground, clauses, amount, currency, charged, basis };
}
