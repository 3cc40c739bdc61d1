import type { Answer } from './ask.js';
import { durationText } from './duration.js';
import { MIGRATE } from './explain.js';
import type { Questions } from './questions.js';

// The poller scans at least every 30 s; where two are missed people must know.
const LONGEST_SCAN_AGE_SECONDS = 60;

/** Whether a part works; `why` is there where it does not. */
export interface Check {
  readonly ok: boolean;
  readonly why?: string;
}

/** The mailbox works where its last completed scan is young: an open socket would prove nothing. Times are UTC. */
export interface MailboxCheck extends Check {
  readonly lastScanAt: string | null;
  readonly ageSeconds: number | null;
}

export interface Readiness {
  readonly status: 'ready' | 'not ready';
  readonly checks: { readonly mailbox: MailboxCheck; readonly database: Check; readonly queue: Check };
}

/** Asks all parts at once whether the desk does its work at `now`. It never rejects. */
export async function askReadiness(
  questions: Pick<Questions, 'pendingMigrations' | 'lastScan' | 'queueDepths'>,
  now: () => Date,
): Promise<Readiness> {
  const [pending, scanned, depths] = await Promise.all([
    questions.pendingMigrations(),
    questions.lastScan(),
    questions.queueDepths(),
  ]);
  const checks = {
    mailbox: mailboxCheck(scanned, now()),
    database: databaseCheck(pending),
    queue: depths.ok ? { ok: true } : { ok: false, why: depths.why },
  };
  const ready = Object.values(checks).every(check => check.ok);
  return { status: ready ? 'ready' : 'not ready', checks };
}

function databaseCheck(pending: Answer<string[]>): Check {
  if (!pending.ok) return { ok: false, why: pending.why };
  return pending.value.length === 0 ? { ok: true } : { ok: false, why: MIGRATE };
}

function mailboxCheck(scanned: Answer<Date | null>, now: Date): MailboxCheck {
  const unknown = { ok: false, lastScanAt: null, ageSeconds: null };
  if (!scanned.ok)
    return { ...unknown, why: 'When the mailbox was last scanned is not known: mend the database first.' };
  if (scanned.value === null) return { ...unknown, why: NEVER_SCANNED };
  const ageSeconds = Math.max(0, Math.round((now.getTime() - scanned.value.getTime()) / 1000));
  const known = { lastScanAt: scanned.value.toISOString(), ageSeconds };
  return ageSeconds <= LONGEST_SCAN_AGE_SECONDS
    ? { ok: true, ...known }
    : { ok: false, ...known, why: staleText(ageSeconds) };
}

const POLLER = 'see that `refunds start` runs the poller, and read its log';
const NEVER_SCANNED = `The mailbox was not scanned to its end yet: wait for the first scan, or ${POLLER}.`;

const staleText = (ageSeconds: number) =>
  `The last complete scan of the mailbox was ${durationText(ageSeconds)} ago: ${POLLER}.`;
