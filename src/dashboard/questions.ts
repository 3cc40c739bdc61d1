import { lastScan } from '../desk/mailbox-scans.js';
import { pendingMigrations } from '../postgres/migrate.js';
import type { Runtime } from '../runtime.js';
import { question } from './ask.js';
import { CHECK_DEADLINE_MS, explainDatabase, explainQueue } from './explain.js';
import { readFigures } from './figures.js';
import { queueDepths } from './queue-depths.js';
import { readWithin } from './read-within.js';

/** Everything the dashboard asks the other parts, each with a deadline. */
export type Questions = ReturnType<typeof openQuestions>;

/** Prepares the dashboard's questions to the database and the queue; `deadlineMs` is for each of them. */
export function openQuestions(runtime: Runtime, deadlineMs = CHECK_DEADLINE_MS) {
  const { pool, config, queues, backend, now } = runtime;
  return {
    /** The migrations that the database lacks. */
    pendingMigrations: question(() => readWithin(pool, deadlineMs, pendingMigrations), deadlineMs, explainDatabase),
    /** When the mailbox was last scanned to its end; null before the first scan. */
    lastScan: question(
      () => readWithin(pool, deadlineMs, db => lastScan(db, config.IMAP_MAILBOX)),
      deadlineMs,
      explainDatabase,
    ),
    figures: question(() => readWithin(pool, deadlineMs, db => readFigures(db, now())), deadlineMs, explainDatabase),
    queueDepths: question(() => queueDepths(queues), deadlineMs, explainQueue(backend.kind)),
  };
}
