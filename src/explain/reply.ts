import type { Request } from '../desk/requests.js';
import type { Made } from '../eligibility/made.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { addBusinessDays, dayOf, REFUND_BUSINESS_DAYS, REVIEW_BUSINESS_DAYS } from '../policy/calendar.js';
import { creditExpiry } from '../policy/credits.js';
import type { Decision } from '../policy/decision.js';
import { creditsOf, postingsOf } from '../policy/postings.js';
import { type CaseFacts, confirmationLetter, type Dates, daysOf, type Letter, letterFor } from '../reply/letter.js';
import { renderText } from '../reply/render.js';
import type { Reply } from './explanation.js';

/** Stands for the id of a case that is not opened. */
const NO_CASE_YET = 'RF-????-????';

/** The reply that a decision made now would send; null where nobody is told of it. */
export function replyNow(request: Request, made: Made, settings: CheckSettings): Reply | null {
  const { on, to, decision } = made;
  if (to === null) return null;
  const about = { caseId: on?.caseId ?? NO_CASE_YET, refundsAddress: settings.refundsAddress, message: null };
  const days = daysOf(datesNow(request, made, settings));
  return replyTo(to, decision, { ...about, ...days }, request.reading.language ?? 'en');
}

/** The mail that would ask an account's owner whether the request is theirs; null where nobody is asked. */
export function confirmationNow(
  { reading, receivedAt }: Request,
  { on, asks }: Made,
  { refundsAddress }: CheckSettings,
): Reply | null {
  if (asks === null) return null;
  const receivedOn = dayOf((on?.receivedAt ?? receivedAt).toISOString());
  const about = { caseId: on?.caseId ?? NO_CASE_YET, refundsAddress, receivedOn };
  return written(asks.address, confirmationLetter(about, reading.language ?? 'en'));
}

/** The reply that tells a decision, in the customer's language. */
export function replyTo(to: string, decision: Decision, about: CaseFacts, language: string): Reply {
  return written(to, letterFor(decision, about, language));
}

const written = (to: string, letter: Letter): Reply => ({
  to,
  language: letter.language,
  subject: letter.subject,
  text: renderText(letter),
});

/** When money would be due, credit would expire and a person would answer, were the decision recorded now. */
function datesNow({ receivedAt }: Request, { facts, decision }: Made, { calendar, now }: CheckSettings): Dates {
  const isRefund = decision.kind === 'decided' && facts !== null && postingsOf(decision, facts).length > 0;
  const isCredit = decision.kind === 'decided' && creditsOf(decision).length > 0;
  return {
    refundDueAt: isRefund ? addBusinessDays(now(), REFUND_BUSINESS_DAYS, calendar) : null,
    creditExpiresAt: isCredit ? creditExpiry(now()) : null,
    reviewDueAt: decision.kind === 'review' ? addBusinessDays(receivedAt, REVIEW_BUSINESS_DAYS, calendar) : null,
  };
}
