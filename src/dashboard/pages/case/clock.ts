import { promiseEndsAt } from '../../../health/promise.js';
import type { BusinessCalendar } from '../../../policy/calendar.js';
import { type Html, html } from '../../html.js';

/** How the review clock of a case stands (4.3): due after five business days, breached after seven. */
export type Clock = 'stopped' | 'running' | 'overdue' | 'breached';

/** Reads the clock of a case whose answer is due at `dueAt` (null: it waits for nobody here). */
export function clockOf(dueAt: Date | null, now: Date, calendar: BusinessCalendar): Clock {
  if (dueAt === null) return 'stopped';
  if (now > promiseEndsAt(dueAt, calendar)) return 'breached';
  return now > dueAt ? 'overdue' : 'running';
}

const MARKS = { overdue: 'todo', breached: 'bad' } as const;

/** A word where the answer should have been given; null where there is still time, or nothing is due. */
export function lateMark(dueAt: Date | null, now: Date, calendar: BusinessCalendar): Html | null {
  const clock = clockOf(dueAt, now, calendar);
  return clock === 'overdue' || clock === 'breached' ? html` <span class="chip ${MARKS[clock]}">${clock}</span>` : null;
}
