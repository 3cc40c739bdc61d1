import { decimal, sum } from '../../money.js';
import { dayOf } from '../calendar.js';
import type { ChargeFacts } from '../facts.js';
import type { Refusal } from '../rule.js';

/** 3.1: what was wrong with the charge has been paid, or nothing is left of it. Told with the latest refund's day and case. */
export function alreadyRefunded(charge: ChargeFacts): Refusal | null {
  const latest = charge.refunds.at(-1);
  if (latest === undefined) return null;
  const refunded = sum(charge.refunds.map(refund => decimal(refund.amount))).toFixed();
  const { caseId, postedAt } = latest;
  return { clauses: ['3.1'], basis: { kind: 'already_refunded', refundedOn: dayOf(postedAt), caseId, refunded } };
}
