import { decimal, ZERO } from '../../money.js';
import type { Outcome, ReviewReason } from '../decision.js';
import type { AccountFacts, Facts } from '../facts.js';
import { isAboveLimit } from './auto-approve-limit.js';

/** Money out: with this many cases paid in the 30 days before, the next one is looked at by a person. */
const PAID_CASES_BEFORE_REVIEW = 3;

/** Why money that is due may not leave by itself; none where nothing is due. */
export function reviewsOfPayment(facts: Facts, account: AccountFacts, outcome: Outcome): ReviewReason[] {
  if (outcome.state === 'denied') return [];
  return [
    ...(isInGoodStanding(account) ? [] : ['account_not_in_good_standing' as const]),
    ...(outcome.totals.some(total => isAboveLimit(total, facts.limits)) ? ['above_auto_approve_limit' as const] : []),
    ...(account.paidCases >= PAID_CASES_BEFORE_REVIEW ? ['many_paid_cases' as const] : []),
    ...(paysWithoutMethod(facts, outcome) ? ['no_payment_method' as const] : []),
  ];
}

/** A suspended or terminated account is never paid automatically; a closed one is paid like any other. */
const isInGoodStanding = (account: AccountFacts) => account.status === 'active' || account.status === 'closed';

/** 4.3 "to your original payment method": where the charge has none, a person finds one. */
function paysWithoutMethod(facts: Facts, outcome: Outcome): boolean {
  const paying = outcome.findings.filter(finding => decimal(finding.amount).gt(ZERO));
  return paying.some(
    ({ transactionId }) =>
      facts.charges.find(charge => charge.transactionId === transactionId)?.paymentMethodId === null,
  );
}
