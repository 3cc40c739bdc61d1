import { provenSender } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import type { Made } from '../eligibility/decide-case.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { addBusinessDays, dayOf, REFUND_BUSINESS_DAYS, REVIEW_BUSINESS_DAYS } from '../policy/calendar.js';
import { creditExpiry } from '../policy/credits.js';
import type { Decision } from '../policy/decision.js';
import { creditsOf, postingsOf } from '../policy/postings.js';
import { type CaseFacts, letterFor } from '../reply/letter.js';
import { renderText } from '../reply/render.js';
import type { Reply } from './explanation.js';

/** Stands for the id of a case that is not opened. */
const NO_CASE_YET = 'RF-????-????';

/** The reply that a decision made now would send; null where the sender is not proven, or a case goes on waiting. */
export function replyNow(request: Request, made: Made, settings: CheckSettings): Reply | null {
  const to = provenSender(request.reading);
  const { on, decision } = made;
  if (to === null || (decision.kind === 'review' && on?.state === 'needs_review')) return null;
  const about = { caseId: on?.caseId ?? NO_CASE_YET, refundsAddress: settings.refundsAddress };
  return replyTo(to, decision, { ...about, ...daysNow(request, made, settings) }, request.reading.language ?? 'en');
}

/** The reply that tells a decision, in the customer's language. */
export function replyTo(to: string, decision: Decision, about: CaseFacts, language: string): Reply {
  const letter = letterFor(decision, about, language);
  return { to, language: letter.language, subject: letter.subject, text: renderText(letter) };
}

function daysNow({ receivedAt }: Request, { facts, decision }: Made, { calendar, now }: CheckSettings) {
  const isPaid = decision.kind === 'decided' && facts !== null && postingsOf(decision, facts).length > 0;
  const isCredit = decision.kind === 'decided' && creditsOf(decision).length > 0;
  const day = (instant: Date) => dayOf(instant.toISOString());
  return {
    refundDueOn: isPaid ? day(addBusinessDays(now(), REFUND_BUSINESS_DAYS, calendar)) : null,
    creditExpiresOn: isCredit ? day(creditExpiry(now())) : null,
    reviewDueOn: decision.kind === 'review' ? day(addBusinessDays(receivedAt, REVIEW_BUSINESS_DAYS, calendar)) : null,
  };
}
