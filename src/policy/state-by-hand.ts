import { type Decimal, decimal, isSameAmount, sum, ZERO } from '../money.js';
import type { Outcome } from './decision.js';
import type { ChargeFacts } from './facts.js';

/** What one charge gets now, exactly. */
export interface Line {
  readonly charge: ChargeFacts;
  readonly amount: Decimal;
}

/**
 * The state that people's payments put a case into: `approved` where nothing is left of any charge in question after what is
 * paid now, in whichever currency. The original of a paid duplicate is not in question unless it gets something itself.
 */
export function stateByHand(inQuestion: readonly ChargeFacts[], paidNow: readonly Line[]): Outcome['state'] {
  const getsNow = (charge: ChargeFacts) =>
    sum(paidNow.filter(line => line.charge.transactionId === charge.transactionId).map(line => line.amount));
  const isPaid = (charge: ChargeFacts) => charge.refunds.length > 0 || getsNow(charge).gt(ZERO);
  const stands = (charge: ChargeFacts) =>
    !isPaid(charge) && inQuestion.some(other => isPaid(other) && isDuplicateOf(charge, other));
  const isLeft = (charge: ChargeFacts) => !isSameAmount(decimal(charge.leftToRefund), getsNow(charge));
  return inQuestion.some(charge => isLeft(charge) && !stands(charge)) ? 'partially_approved' : 'approved';
}

const isDuplicateOf = (original: ChargeFacts, { requestId, chargedAt }: ChargeFacts) =>
  original.requestId === requestId && original.chargedAt < chargedAt;
