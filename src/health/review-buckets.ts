import { addBusinessDays, type BusinessCalendar } from '../policy/calendar.js';
import { promiseEndsAt } from './promise.js';

/** How near the answers of people are to being due (4.3), the furthest first. `later` holds those without a due time too. */
export const REVIEW_BUCKETS = ['later', '4', '3', '2', '1', 'today', 'overdue', 'breached'] as const;
export type ReviewBucket = (typeof REVIEW_BUCKETS)[number];

/**
 * How many of these due times (UTC) are how many business days away: `today` until the end of the day in the calendar's zone,
 * `overdue` once they have passed, `breached` once the 7 business days of section 4.3 have.
 */
export function reviewBuckets(
  dueTimes: readonly (Date | null)[],
  now: Date,
  calendar: BusinessCalendar,
): Readonly<Record<ReviewBucket, number>> {
  const bucketOf = bucketer(now, calendar);
  const counts = { later: 0, '4': 0, '3': 0, '2': 0, '1': 0, today: 0, overdue: 0, breached: 0 };
  for (const dueAt of dueTimes) counts[bucketOf(dueAt)]++;
  return counts;
}

function bucketer(now: Date, calendar: BusinessCalendar): (dueAt: Date | null) => ReviewBucket {
  const dayOf = dayIn(calendar.timeZone);
  const lastDays = (['today', '1', '2', '3', '4'] as const).map((bucket, days) => {
    const day = dayOf(days === 0 ? now : addBusinessDays(now, days, calendar));
    return [bucket, day] as const;
  });
  return dueAt => {
    if (dueAt === null) return 'later';
    if (dueAt < now) return promiseEndsAt(dueAt, calendar) < now ? 'breached' : 'overdue';
    const day = dayOf(dueAt);
    return lastDays.find(([, last]) => day <= last)?.[0] ?? 'later';
  };
}

/** The calendar day of an instant in a time zone, as ISO 8601 writes it: days compare as text. */
function dayIn(timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return at => format.format(at);
}

/** How many of the cases have how far to go: all that wait, those past their due time, and those past the promise. */
export function reviewTotals(buckets: Readonly<Record<ReviewBucket, number>>) {
  const waiting = REVIEW_BUCKETS.reduce((sum, bucket) => sum + buckets[bucket], 0);
  return { waiting, overdue: buckets.overdue + buckets.breached, breached: buckets.breached };
}
