import { connections } from '../desk/connections.js';
import { countOverdueReviews, oldestPendingSeconds } from '../desk/figures.js';
import * as ask from '../desk/waits.js';
import { heldMailsByHour, reviewsByHour } from '../desk/waits-by-hour.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import type { Db } from '../postgres/pool.js';
import { latestPast } from './latest-past.js';
import { answerDueAt, promiseEndsAt } from './promise.js';

/** What waits, for how long, and how the servers stand that the workers log in to. */
export type Waits = Awaited<ReturnType<typeof readWaits>>;

// So many are named to begin with; the lists name the rest.
const NAMED = 3;

export interface WaitSettings {
  readonly calendar: BusinessCalendar;
  /** In shadow mode nothing is sent or paid: what an earlier time left over is meant to wait, and nobody asks those servers. */
  readonly mode: 'live' | 'shadow';
}

/** Reads what the search for troubles needs, one after the other on one connection. `now` is UTC. */
export async function readWaits(db: Db, now: Date, { calendar, mode }: WaitSettings) {
  const dueFirst = await ask.reviewsDueFirst(db, NAMED);
  const heldFirst = await ask.quarantinedFirst(db, NAMED);
  const held = await ask.quarantined(db);
  const isLive = mode === 'live';
  const isPast = (at: Date) => at < now;
  return {
    connections: (await connections(db)).filter(({ part }) => isLive || part === 'imap'),
    oldestPendingSeconds: await oldestPendingSeconds(db, mode),
    lastDecidedAt: await ask.lastDecidedAt(db),
    oldestUnsentAt: isLive ? await ask.oldestUnsentAt(db) : null,
    oldestUntriedAt: isLive ? await ask.oldestUntriedAt(db) : null,
    untriedRefund: isLive ? await ask.oldestPendingRefund(db, false) : null,
    triedRefund: isLive ? await ask.oldestPendingRefund(db, true) : null,
    overdueReviews: await countOverdueReviews(db, now),
    /** The cases and mails for which the 7 business days of section 4.3 have passed, the oldest few. */
    breachedCases: dueFirst.filter(({ dueAt }) => isPast(promiseEndsAt(dueAt, calendar))).map(({ caseId }) => caseId),
    quarantined: held.count,
    overdueMails: heldFirst.filter(mail => isPast(answerDueAt(mail.receivedAt, calendar))).map(({ id }) => id),
    breachedMails: heldFirst
      .filter(mail => isPast(promiseEndsAt(answerDueAt(mail.receivedAt, calendar), calendar)))
      .map(({ id }) => id),
    undelivered: await ask.undeliveredReplies(db),
    failedRefunds: await ask.refusedRefunds(db),
    latest: { ...(await latestPastTime(db, now, calendar)), quarantined: held.latestAt },
  };
}

/** When the latest joined of those whose time is up (UTC): told once, a trouble is told again where it grows. */
async function latestPastTime(db: Db, now: Date, calendar: BusinessCalendar) {
  const reviews = await reviewsByHour(db, now);
  const promiseEnds = (dueAt: Date) => promiseEndsAt(dueAt, calendar);
  return {
    overdueReview: latestPast(reviews, dueAt => dueAt, now),
    breachedCase: latestPast(reviews, promiseEnds, now),
    breachedMail: latestPast(await heldMailsByHour(db), at => promiseEnds(answerDueAt(at, calendar)), now),
  };
}
