import { businessCalendar, type Config } from '../config.js';
import { accountForMails } from '../desk/accounting.js';
import { arrivals } from '../desk/arrivals.js';
import { decisionsOverTime } from '../desk/decisions-over-time.js';
import type { CountAt, Step } from '../desk/over-time.js';
import { nextReviews, reviewDueTimes } from '../desk/reviews.js';
import { countTrials, latestTrials, sumTrials } from '../desk/shadow.js';
import { moneyByDay } from '../ledger/money-by-day.js';
import type { Db } from '../postgres/pool.js';
import type { Runtime } from '../runtime.js';
import { question } from './ask.js';
import { readCounts } from './counts.js';
import { CHECK_DEADLINE_MS, explainDatabase } from './explain.js';
import { readWithin } from './read-within.js';
import { remembered } from './remembered.js';
import { reviewBuckets } from './review-buckets.js';
import { lastDays, lastHours } from './time-pieces.js';

/** What the desk's page counts and plots, each asked with a deadline: a slow database cannot hang the page. */
export type Plots = ReturnType<typeof openPlots>;

const SHOWN = 5;

/** Prepares the questions behind the counts and plots; `deadlineMs` is for each of them. */
export function openPlots({ pool, config, now }: Runtime, deadlineMs = CHECK_DEADLINE_MS) {
  const ask = <T>(read: (db: Db) => Promise<T>) =>
    question(() => readWithin(pool, deadlineMs, read), deadlineMs, explainDatabase);
  const live = isLive(config);
  return {
    counts: ask(readCounts),
    accounting: ask(accountForMails),
    reviews: ask(db => readReviews(db, now(), config)),
    hours: ask(db => readFlow(db, 'hour', lastHours(now()), live)),
    days: ask(db => readFlow(db, 'day', lastDays(now()), live)),
    money: ask(db => readMoney(db, lastDays(now()))),
    trials: ask(readTrials),
  };
}

// Open pages ask every 5 s: hours and what waits are as new as that, days may be half a minute old.
const BRIEFLY_MS = 2_000;
const LONGER_MS = 30_000;

/** The same questions for pages: however many are open, the rows are counted once in a while. */
export function rememberedPlots(plots: Plots): Plots {
  const nowMs = () => performance.now();
  return {
    counts: remembered(plots.counts, BRIEFLY_MS, nowMs),
    accounting: remembered(plots.accounting, BRIEFLY_MS, nowMs),
    reviews: remembered(plots.reviews, BRIEFLY_MS, nowMs),
    hours: remembered(plots.hours, BRIEFLY_MS, nowMs),
    days: remembered(plots.days, LONGER_MS, nowMs),
    money: remembered(plots.money, LONGER_MS, nowMs),
    trials: remembered(plots.trials, LONGER_MS, nowMs),
  };
}

/** Whether decisions take effect. In shadow mode all are trials, and what is shown are these. */
export const isLive = ({ REFUNDS_MODE }: Config) => REFUNDS_MODE === 'live';

/** What arrived and what was decided in each piece of time. */
export interface Flow {
  readonly pieces: readonly Date[];
  readonly arrivals: readonly CountAt[];
  readonly decisions: readonly CountAt[];
}

async function readFlow(db: Db, step: Step, pieces: readonly Date[], live: boolean): Promise<Flow> {
  const [since = new Date(0)] = pieces;
  return {
    pieces,
    arrivals: await arrivals(db, step, since),
    decisions: await decisionsOverTime(db, step, since, live),
  };
}

async function readMoney(db: Db, days: readonly Date[]) {
  const [since = new Date(0)] = days;
  return { days, posted: await moneyByDay(db, since) };
}

async function readReviews(db: Db, now: Date, config: Config) {
  const buckets = reviewBuckets(await reviewDueTimes(db), now, businessCalendar(config));
  return { buckets, next: await nextReviews(db, SHOWN) };
}

async function readTrials(db: Db) {
  return {
    counts: await countTrials(db, null),
    sums: await sumTrials(db, null),
    latest: await latestTrials(db, SHOWN),
  };
}
