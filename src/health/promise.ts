import { addBusinessDays, type BusinessCalendar, REVIEW_BUSINESS_DAYS } from '../policy/calendar.js';
import { reviewDueAt } from '../policy/review-clock.js';

/** 4.3 "within 5-7 business days": what the customer was promised at the latest. */
const PROMISED_BUSINESS_DAYS = 7;

/** By when a person's answer to a mail is due that waits in quarantine: the clock of a review, from its receipt (4.3). */
export const answerDueAt = (receivedAt: Date, calendar: BusinessCalendar): Date =>
  reviewDueAt(null, receivedAt, calendar);

/** When the promise of section 4.3 is broken, for an answer that was due at `dueAt`. */
export const promiseEndsAt = (dueAt: Date, calendar: BusinessCalendar): Date =>
  addBusinessDays(dueAt, PROMISED_BUSINESS_DAYS - REVIEW_BUSINESS_DAYS, calendar);
