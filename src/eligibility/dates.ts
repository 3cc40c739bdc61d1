import { addBusinessDays, type BusinessCalendar, REFUND_BUSINESS_DAYS } from '../policy/calendar.js';
import { creditExpiry } from '../policy/credits.js';
import { creditsOf, postingsOf } from '../policy/postings.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Made } from './made.js';

/** The instants that the reply to a decision names; null where it names none. */
export interface ReplyDates {
  readonly refundDueAt: Date | null;
  readonly creditExpiresAt: Date | null;
  readonly reviewDueAt: Date | null;
}

/** When the money of a decision made at `at` would be due, its credit expire and a person answer, were it posted. */
export function datesOf(
  { on, facts, decision }: Made,
  receivedAt: Date,
  at: Date,
  calendar: BusinessCalendar,
): ReplyDates {
  const isRefund = decision.kind === 'decided' && facts !== null && postingsOf(decision, facts).length > 0;
  const isCredit = decision.kind === 'decided' && creditsOf(decision).length > 0;
  return {
    refundDueAt: isRefund ? addBusinessDays(at, REFUND_BUSINESS_DAYS, calendar) : null,
    creditExpiresAt: isCredit ? creditExpiry(at) : null,
    reviewDueAt: decision.kind === 'review' ? reviewDueAt(on, receivedAt, calendar) : null,
  };
}
