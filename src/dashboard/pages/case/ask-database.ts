import { types } from 'node:util';
import { type Answer, type Failure, question } from '../../../health/ask.js';
import { explainDatabase } from '../../../health/explain.js';
import { readWithin } from '../../../health/read-within.js';
import { codeOf, judge } from '../../../postgres/failure.js';
import type { Db, Pool } from '../../../postgres/pool.js';

/**
 * What `read` reads on one connection, or a sentence where the database is away, or does not answer within `deadlineMs`.
 * Throws what is no trouble of the database: that is a fault of ours, and belongs in the log.
 */
export function askDatabase<T>(pool: Pool, deadlineMs: number, read: (db: Db) => Promise<T>): Promise<Answer<T>> {
  const ask = question(
    () => readWithin(pool, deadlineMs, read),
    deadlineMs,
    failure => {
      const isOurs = failure.kind === 'refused' && codeOf(failure.error) === '' && judge(failure.error) === 'permanent';
      if (isOurs) throw failure.error;
      return isBusy(failure) ? BUSY : explainDatabase(failure);
    },
  );
  return ask();
}

const BUSY = 'Too many pages are waiting for the database: try again in a moment.';

/** What the pool says (pg-pool) where all its connections are in use; one that cannot be made is told otherwise. */
const isBusy = (failure: Failure): boolean =>
  failure.kind === 'refused' &&
  types.isNativeError(failure.error) &&
  failure.error.message === 'timeout exceeded when trying to connect';
