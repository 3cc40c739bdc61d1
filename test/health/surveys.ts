import type { Connection } from '../../src/desk/connections.js';
import type { Answer } from '../../src/health/ask.js';
import type { Survey } from '../../src/health/survey.js';
import type { Waits } from '../../src/health/waits.js';

export const NOW = new Date('2026-11-22T12:00:00Z');
/** The instant so many seconds before (or, negative, after) the survey. */
export const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
export const AWAY = { ok: false, why: 'It is away.' } as const;

const NOTHING = { count: 0, cases: [], latestAt: null };
const QUIET: Waits = {
  connections: [],
  oldestPendingSeconds: null,
  lastDecidedAt: null,
  oldestUnsentAt: null,
  oldestUntriedAt: null,
  untriedRefund: null,
  triedRefund: null,
  overdueReviews: 0,
  breachedCases: [],
  quarantined: 0,
  overdueMails: [],
  breachedMails: [],
  undelivered: NOTHING,
  failedRefunds: NOTHING,
  latest: { overdueReview: null, breachedCase: null, breachedMail: null, quarantined: null },
};

/** What a desk answers where all is well, but for `changes`. */
export const survey = (changes: Partial<Survey> = {}): Survey => ({
  now: NOW,
  readiness: {
    status: 'ready',
    checks: { mailbox: { ok: true, lastScanAt: null, ageSeconds: 3 }, database: { ok: true }, queue: { ok: true } },
  },
  lastScan: ok(ago(3)),
  depths: ok([{ queue: 'reply', paused: false, jobs: {} }]),
  waits: ok(QUIET),
  ...changes,
});

/** All is well, but for what waits. */
export const waiting = (changes: Partial<Waits>): Survey => survey({ waits: ok({ ...QUIET, ...changes }) });

/** A server that stands so for so many seconds. */
export const connection = (
  part: Connection['part'],
  standing: Connection['standing'],
  seconds = 0,
  expiresAt: Date | null = null,
): Connection => ({
  part,
  standing,
  detail: standing === 'ok' ? null : 'The server said no.',
  since: ago(seconds),
  expiresAt,
});
