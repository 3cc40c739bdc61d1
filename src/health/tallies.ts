import { decisionsMade } from '../desk/decisions-made.js';
import { findingsMade } from '../desk/findings-made.js';
import { answeredWithin, decidedWithin, type Waits } from '../desk/mail-waits.js';
import { moneyPosted } from '../ledger/money-posted.js';
import type { Db } from '../postgres/pool.js';
import type { Runtime } from '../runtime.js';
import { question } from './ask.js';
import { CHECK_DEADLINE_MS, explainDatabase } from './explain.js';
import { clausesOfGround } from './ground-clauses.js';
import { isLive } from './plots.js';
import { readWithin } from './read-within.js';
import { type Tallied, tallied, tally } from './tally.js';

/** What has ever happened, in numbers that never fall. */
export type Tallies = Awaited<ReturnType<ReturnType<typeof readerOf>>>;

/** The upper bounds of how long mails wait (seconds): most are decided within some, those for a person take days. */
export const WAIT_BOUNDS = [1, 2.5, 5, 10, 30, 60, 300, 1_800, 3_600, 21_600, 86_400, 604_800] as const;

// To count everything once, after a start, may take a while with millions of rows. Nobody waits for it that long.
const READ_DEADLINE_MS = 60_000;

/** Prepares the question behind the counters; who asks waits `deadlineMs` at most, and finds the answer there later. */
export function openTallies(runtime: Runtime, deadlineMs = CHECK_DEADLINE_MS) {
  const read = readerOf(runtime);
  return question(() => readWithin(runtime.pool, READ_DEADLINE_MS, read), deadlineMs, explainDatabase);
}

function readerOf({ config, now }: Runtime) {
  const live = isLive(config);
  const decisions = tally(async (db, from, to) =>
    (await decisionsMade(db, from, to)).map(({ kind, count }) => tallied({ state: kind }, count)),
  );
  const findings = tally(async (db, from, to) =>
    (await findingsMade(db, live, from, to)).map(({ count, ...labels }) => tallied(labels, count)),
  );
  const money = tally(async (db, from, to) =>
    (await moneyPosted(db, from, to)).map(({ amount, ground, ...labels }) =>
      tallied({ ...labels, clauses: clausesOfGround(ground) }, amount),
    ),
  );
  const decided = tally(async (db, from, to) => (await decidedWithin(db, WAIT_BOUNDS, from, to)).flatMap(waitCounts));
  const answered = tally(async (db, from, to) => (await answeredWithin(db, WAIT_BOUNDS, from, to)).flatMap(waitCounts));
  return async (db: Db) => ({
    decisions: await decisions(db, now()),
    findings: await findings(db, now()),
    money: await money(db, now()),
    decided: await decided(db, now()),
    answered: await answered(db, now()),
  });
}

const waitCounts = ({ bucket, count, seconds }: Waits): Tallied[] => [
  tallied({ bucket: String(bucket) }, count),
  tallied({ bucket: 'seconds' }, seconds),
];
