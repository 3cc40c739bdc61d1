import { type Decimal, decimal } from '../money.js';
import type { Db } from '../postgres/pool.js';

/** One count under its labels. Exact, because sums of floats in another order may fall by a hair, and counters must not. */
export interface Tallied {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: Decimal;
}

/** Counts what happened from `from` until before `to`; null: until now and whatever comes. */
export type CountBetween = (db: Db, from: Date, to: Date | null) => Promise<readonly Tallied[]>;

// A row is committed well within this time after the instant it bears: statements and locks end sooner.
const SETTLED_AFTER_MS = 300_000;

/**
 * Counts rows that are only ever appended, since the first of them, and reads each only once: what is older than a few minutes
 * is kept in memory as a sum, and only what came since is counted anew. Asked for the first time, it counts everything. All
 * from the rows, so it is the same in each process and after each restart, and never falls.
 */
export function tally(count: CountBetween): (db: Db, now: Date) => Promise<readonly Tallied[]> {
  let settledUntil = new Date(0);
  let settled: readonly Tallied[] = [];
  return async (db, now) => {
    const until = new Date(now.getTime() - SETTLED_AFTER_MS);
    if (until > settledUntil) {
      settled = added(settled, await count(db, settledUntil, until));
      settledUntil = until;
    }
    return added(settled, await count(db, settledUntil, null));
  };
}

function added(some: readonly Tallied[], others: readonly Tallied[]): Tallied[] {
  const sums = new Map<string, Tallied>();
  for (const { labels, value } of [...some, ...others]) {
    const key = JSON.stringify(labels);
    sums.set(key, { labels, value: sums.get(key)?.value.plus(value) ?? value });
  }
  return [...sums.values()];
}

/** A count as it comes from a query. */
export const tallied = (labels: Tallied['labels'], value: number | string): Tallied => ({
  labels,
  value: decimal(String(value)),
});
