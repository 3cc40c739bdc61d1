import * as ask from '../desk/figures.js';
import { countByDisposition } from '../desk/messages.js';
import type { Db } from '../postgres/pool.js';

/** The desk in numbers, all from the rows. */
export type Figures = Awaited<ReturnType<typeof readFigures>>;

// Nobody marks a failure as seen; after so long it has been, and a notice that never goes away is not read.
const RECENT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Reads the figures one after the other, so that a scrape holds one connection and the workers keep the others. */
export async function readFigures(db: Db, now: Date) {
  const recently = new Date(now.getTime() - RECENT_DAYS * DAY_MS);
  return {
    mails: await countByDisposition(db),
    oldestPendingSeconds: await ask.oldestPendingSeconds(db),
    cases: await ask.countCases(db),
    overdueReviews: await ask.countOverdueReviews(db, now),
    decisions: await ask.countDecisions(db),
    refunds: await ask.sumRefunds(db),
    outgoing: await ask.countOutgoing(db),
    unsentReplies: await ask.unsentReplies(db, recently),
    failedRefunds: await ask.failedRefunds(db, recently),
  };
}

/** How many rows of these counts are of one kind. */
export function countOf(counts: readonly ask.Count[], kind: string): number {
  return counts.find(count => count.kind === kind)?.count ?? 0;
}
