import type { Request } from '../desk/requests.js';
import { datesOf } from '../eligibility/dates.js';
import type { Made } from '../eligibility/made.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { dayOf } from '../policy/calendar.js';
import type { Decision } from '../policy/decision.js';
import { type CaseFacts, confirmationLetter, daysOf, type Letter, letterFor } from '../reply/letter.js';
import { renderText } from '../reply/render.js';
import type { Reply } from './explanation.js';

/** Stands for the id of a case that is not opened. */
const NO_CASE_YET = 'RF-????-????';

/** The reply that a decision made now would send; null where nobody is told of it. */
export function replyNow(request: Request, made: Made, settings: CheckSettings): Reply | null {
  const { on, to, decision } = made;
  if (to === null) return null;
  const about = { caseId: on?.caseId ?? NO_CASE_YET, refundsAddress: settings.refundsAddress, message: null };
  const days = daysOf(datesOf(made, request.receivedAt, settings.now(), settings.calendar));
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
  return confirmationTo(asks.address, about, reading.language ?? 'en');
}

/** The mail that asks an account's owner, in the language of who wrote in their name. */
export function confirmationTo(to: string, about: Parameters<typeof confirmationLetter>[0], language: string): Reply {
  return written(to, confirmationLetter(about, language));
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
