import { decimal, ZERO } from '../../money.js';
import type { Context } from '../context.js';
import type { Outcome, ReviewReason } from '../decision.js';
import type { AccountFacts, Facts } from '../facts.js';
import { isAboveLimit } from './auto-approve-limit.js';

/** Why money that is due may not leave by itself; none where nothing is due. */
export function reviewsOfPayment({ facts, account, constants }: Context, outcome: Outcome): ReviewReason[] {
  if (outcome.state === 'denied') return [];
  return [
    ...(isInGoodStanding(account) ? [] : ['account_not_in_good_standing' as const]),
    ...(outcome.totals.some(total => isAboveLimit(total, facts.limits)) ? ['above_auto_approve_limit' as const] : []),
    ...(account.paidCases >= constants.paidCasesBeforeReview ? ['many_paid_cases' as const] : []),
    ...(paysWithoutMethod(facts, outcome) ? ['no_payment_method' as const] : []),
    ...(paysWhatWaits(facts, outcome) ? ['waits_in_another_case' as const] : []),
  ];
}

/** A suspended or terminated account is never paid automatically; a closed one is paid like any other. */
const isInGoodStanding = (account: AccountFacts) => account.status === 'active' || account.status === 'closed';

/** 4.3 "to your original payment method": where the charge has none, a person finds one. Credit needs none. */
function paysWithoutMethod(facts: Facts, outcome: Outcome): boolean {
  if (outcome.method === 'service_credit') return false;
  const without = new Set(facts.charges.filter(one => one.paymentMethodId === null).map(one => one.transactionId));
  return outcome.findings.some(finding => decimal(finding.amount).gt(ZERO) && without.has(finding.transactionId));
}

/** A charge that waits for a person in one case is not paid by asking once more in another. */
function paysWhatWaits({ waitingElsewhere }: Facts, outcome: Outcome): boolean {
  const waiting = new Set(waitingElsewhere);
  return outcome.findings.some(finding => finding.result === 'pay' && waiting.has(finding.transactionId));
}
