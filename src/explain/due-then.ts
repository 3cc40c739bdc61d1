import type { DecisionRow } from '../desk/case-history.js';
import type { CaseMailRead } from '../desk/case-mails.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import { stateOf } from '../policy/decision.js';
import { reviewDueAt } from '../policy/review-clock.js';
import { isByPolicy } from './last-decisions.js';

/**
 * By when a person was to answer after a decision (4.3), though the case no longer waits: the clock started at what had
 * brought it to a person, the last mail before the policy saw it, else that decision itself. `upTo` are the decisions up to
 * this one, oldest first; null where the case did not wait for a person then.
 */
export function reviewDueThen(
  upTo: readonly DecisionRow[],
  mails: readonly Pick<CaseMailRead, 'receivedAt'>[],
  calendar: BusinessCalendar,
): Date | null {
  const waited = (row: DecisionRow) => stateOf(row.decision) === 'needs_review';
  const began = upTo[upTo.findLastIndex(row => !waited(row)) + 1];
  if (began === undefined) return null;
  const mail = mails.findLast(({ receivedAt }) => receivedAt <= began.at);
  return reviewDueAt(null, isByPolicy(began) && mail !== undefined ? mail.receivedAt : began.at, calendar);
}
