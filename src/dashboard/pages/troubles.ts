import type { Answer } from '../ask.js';
import { durationText } from '../duration.js';
import type { Figures } from '../figures.js';
import type { QueueDepth } from '../queue-depths.js';
import type { Readiness } from '../readiness.js';

// A mail is decided within seconds. One that has waited so long waits for something that is broken.
const LONGEST_WAIT_SECONDS = 300;

/** What keeps mail from flowing, each in a sentence that says what to do; empty where it flows. */
export function troubles(
  { checks }: Readiness,
  figures: Answer<Pick<Figures, 'oldestPendingSeconds'>>,
  depths: Answer<readonly QueueDepth[]>,
): string[] {
  const failed = [checks.database, checks.queue, checks.mailbox].flatMap(({ why }) => why ?? []);
  const paused = depths.ok ? pausedQueues(depths.value) : [];
  if (figures.ok) return [...failed, ...paused, ...stuckMail(figures.value.oldestPendingSeconds)];
  // The figures alone are not to be had where a statement is slow or a table locked; else the reason is told already.
  return checks.database.ok ? [...failed, ...paused, figures.why] : [...failed, ...paused];
}

function pausedQueues(depths: readonly QueueDepth[]): string[] {
  const paused = depths.filter(depth => depth.paused).map(({ queue }) => queue);
  if (paused.length === 0) return [];
  return [`Somebody has paused ${paused.join(', ')} under Queues: resume there once the reason is gone.`];
}

function stuckMail(oldestSeconds: number | null): string[] {
  if (oldestSeconds === null || oldestSeconds <= LONGEST_WAIT_SECONDS) return [];
  const wait = durationText(oldestSeconds);
  const advice = 'see that `refunds start` runs intake, eligibility and clock, and read its log';
  return [`The oldest undecided mail has waited ${wait}: ${advice}.`];
}
