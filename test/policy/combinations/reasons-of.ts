import { CONTESTABLE, type ContestableClaim } from '../../../src/policy/claims.js';
import type { ReviewReason } from '../../../src/policy/decision.js';
import { type ChargeOf, isBarred, says } from './case-of.js';
import { leftOf, paymentsOf, totalOf } from './payments-of.js';
import { barOf, refusalByFact, showsFailure, showsOutage } from './refusal-of.js';

/*
 * Why a person must look: what the ledger leaves open, "Contested", "Words that call for a person", "Review by amount".
 */

/** What is claimed of the charge, is not in the ledger, and could still change something. */
export function notShownOf(charge: ChargeOf): ContestableClaim[] {
  const payments = paymentsOf(charge);
  if (isBarred(charge) || totalOf(payments) === leftOf(charge)) return [];
  if (payments.size === 0 && refusalByFact(charge) !== null) return [];
  if (!charge.isCitedItself && !charge.isOnCitedInvoice) return [];
  return CONTESTABLE.filter(claim => says(charge, claim) && !SHOWS[claim](charge) && !isAnswered(claim, charge));
}

/** On an invoice cited as a whole, what was paid before on the claimed ground answers the claim too. */
const isAnswered = (claim: ContestableClaim, { isCitedItself, refunded, price }: ChargeOf) =>
  !isCitedItself && claim === 'failure' && refunded !== 'nothing' && price !== 'free';

const SHOWS: Readonly<Record<ContestableClaim, (charge: ChargeOf) => boolean>> = {
  outage: showsOutage,
  failure: showsFailure,
  duplicate: ({ isBilledTwice }) => isBilledTwice,
  wrong_amount: ({ price }) => price === 'above',
};

/** What must be looked at on a charge by itself. */
export function doubtsOf(charge: ChargeOf): ReviewReason[] {
  if (barOf(charge) === 'chargeback_open') return ['chargeback_open'];
  if (isBarred(charge)) return [];
  const payments = paymentsOf(charge);
  const isOpen = totalOf(payments) < leftOf(charge);
  const isOpenOfFailures = isOpen || payments.has('technical_failure');
  const doubts: [ReviewReason, boolean][] = [
    ['unknown_list_price', isOpen && charge.price === 'unknown'],
    ['generations_do_not_add_up', isOpenOfFailures && charge.generations === 'rows_missing'],
    ['unknown_failure_reason', isOpenOfFailures && charge.generations === 'unknown_reason'],
    ['contested', charge.documented && notShownOf(charge).length > 0],
  ];
  return doubts.flatMap(([reason, applies]) => (applies ? [reason] : []));
}

/** What must be looked at because of the words and, where so many units are due, because of the payment. */
export function caseReasonsOf(charges: readonly ChargeOf[], units: number): ReviewReason[] {
  const [one] = charges;
  if (one === undefined) return [];
  const isDue = units > 0;
  const isUnmethodical = charges.some(charge => charge.paymentMethod === 'unknown' && paymentsOf(charge).size > 0);
  const reasons: [ReviewReason, boolean][] = [
    ['unauthorized_charge', says(one, 'unauthorized')],
    ['chargeback_mentioned', says(one, 'chargeback')],
    ['legal_threat', says(one, 'legal_threat')],
    ['wants_something_else', says(one, 'wants_other')],
    ['account_not_in_good_standing', isDue && !['active', 'closed'].includes(one.account)],
    ['above_auto_approve_limit', isDue && one.limit === 'low' && units >= 50.5 * 240],
    ['many_paid_cases', isDue && one.paidCases === 3],
    ['no_payment_method', isUnmethodical && !says(one, 'wants_credit')],
  ];
  return reasons.flatMap(([reason, applies]) => (applies ? [reason] : []));
}
