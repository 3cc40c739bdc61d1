import { addBusinessDays, type BusinessCalendar, REVIEW_BUSINESS_DAYS } from './calendar.js';
import type { CaseState } from './decision.js';

/** A case as the review clock finds it. */
export interface Waiting {
  readonly state: CaseState;
  readonly reviewDueAt: Date | null;
}

/**
 * 4.3 "within 5-7 business days": by when a person answers. The clock starts at what brings a case to a person, for the
 * wait for a customer stops it; where the case waits for one already, it runs on. `found` is null for a case that is opened now.
 */
export function reviewDueAt(found: Waiting | null, from: Date, calendar: BusinessCalendar): Date {
  const running = found?.state === 'needs_review' ? found.reviewDueAt : null;
  return running ?? addBusinessDays(from, REVIEW_BUSINESS_DAYS, calendar);
}
