import { businessCalendar } from '../config.js';
import { lastScan } from '../desk/mailbox-scans.js';
import { pendingMigrations } from '../postgres/migrate.js';
import type { Runtime } from '../runtime.js';
import { question } from './ask.js';
import { CHECK_DEADLINE_MS, explainDatabase, explainQueue } from './explain.js';
import { queueDepths } from './queue-depths.js';
import { readWithin } from './read-within.js';
import { readWaits } from './waits.js';

/** Everything that is asked of the other parts, each with a deadline. */
export type Questions = ReturnType<typeof openQuestions>;

/** Prepares the questions to the database and the queue; `deadlineMs` is for each of them. */
export function openQuestions(runtime: Runtime, deadlineMs = CHECK_DEADLINE_MS) {
  const { pool, config, queues, backend, now } = runtime;
  const settings = { calendar: businessCalendar(config), mode: config.REFUNDS_MODE };
  return {
    /** The migrations that the database lacks. */
    pendingMigrations: question(() => readWithin(pool, deadlineMs, pendingMigrations), deadlineMs, explainDatabase),
    /** When the mailbox was last scanned to its end; null before the first scan. */
    lastScan: question(
      () => readWithin(pool, deadlineMs, db => lastScan(db, config.IMAP_MAILBOX)),
      deadlineMs,
      explainDatabase,
    ),
    /** What waits and how long: all that the search for troubles needs, cheap enough to be asked every few seconds. */
    waits: question(
      () => readWithin(pool, deadlineMs, db => readWaits(db, now(), settings)),
      deadlineMs,
      explainDatabase,
    ),
    queueDepths: question(() => queueDepths(queues), deadlineMs, explainQueue(backend.kind)),
  };
}
