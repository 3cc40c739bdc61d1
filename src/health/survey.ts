import type { Answer } from './ask.js';
import type { Questions } from './questions.js';
import type { QueueDepth } from './queue-depths.js';
import { askReadiness, type Readiness } from './readiness.js';
import type { Waits } from './waits.js';

/** What all parts answered, at one moment: from it `findTroubles` tells what is wrong. */
export interface Survey {
  readonly now: Date;
  readonly readiness: Readiness;
  /** When the mailbox was last scanned to its end; null before the first scan. */
  readonly lastScan: Answer<Date | null>;
  readonly depths: Answer<readonly QueueDepth[]>;
  readonly waits: Answer<Waits>;
}

/** Asks all parts at once. It never rejects, and takes no longer than the deadline of the questions. */
export async function askSurvey(questions: Questions, now: () => Date): Promise<Survey> {
  const [readiness, lastScan, depths, waits] = await Promise.all([
    askReadiness(questions, now),
    questions.lastScan(),
    questions.queueDepths(),
    questions.waits(),
  ]);
  return { now: now(), readiness, lastScan, depths, waits };
}
