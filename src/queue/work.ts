import { type Job, UnrecoverableError } from 'bullmq';
import { errorFields, type Log } from '../log.js';
import { type QueueBackend, Worker } from './backend.js';
import { jobSchema, type QueueName } from './names.js';
import { type Judge, PERMANENT_ATTEMPTS, retryDelayMs, sayable } from './retry.js';

export interface WorkOptions {
  readonly concurrency: number;
  readonly log: Log;
  /** Whether an error passes by itself. */
  readonly judge: Judge;
  /** What to do with a row whose trouble does not pass, so that people find it. */
  readonly giveUp: (id: string, why: string) => Promise<void>;
}

// A worker that was killed leaves its jobs locked. They are taken over when the lock is over, and as often as it takes: a
// job that runs twice does no harm (the rows decide), a customer who waits does.
const LOCK_MS = 2_000;
const STALLED_CHECK_MS = 1_000;
const STALLS_ALLOWED = 1_000;

/** A worker that can be told to finish what it has begun and stop. */
export interface RunningWorker {
  close(): Promise<void>;
}

/**
 * Works on a queue: calls `handle` with each job's row id. Temporary trouble is tried again with growing delays until it
 * is over; trouble that does not pass is tried a few times, then `giveUp` hears of it and the job stays among the failed.
 */
export function work(
  backend: QueueBackend,
  queue: QueueName,
  handle: (id: string) => Promise<void>,
  options: WorkOptions,
): RunningWorker {
  const failures = new Map<string, number>(); // of this process: temporary trouble before must not use up the tries
  const worker = new Worker(queue, (job: Job) => attempt(job, handle, failures, options), {
    connection: backend,
    concurrency: options.concurrency,
    lockDuration: LOCK_MS,
    stalledInterval: STALLED_CHECK_MS,
    maxStalledCount: STALLS_ALLOWED,
    settings: { backoffStrategy: retryDelayMs },
  });
  worker.on('error', error => options.log.warn(errorFields(error), `the ${queue} queue has trouble`));
  return worker;
}

async function attempt(
  job: Job,
  handle: (id: string) => Promise<void>,
  failures: Map<string, number>,
  options: WorkOptions,
): Promise<void> {
  const { id } = jobSchema.parse(job.data);
  try {
    await handle(id);
    failures.delete(id);
  } catch (error) {
    const judgement = options.judge(error);
    options.log.error(
      { job: job.id, attempt: job.attemptsMade + 1, judgement, ...errorFields(error) },
      'an attempt failed',
    );
    // Only a short, clean text: a NUL or a lone surrogate in an error message breaks BullMQ on PostgreSQL.
    const why = sayable(error);
    const failed = (failures.get(id) ?? 0) + Number(judgement === 'permanent');
    failures.set(id, failed);
    if (failed < PERMANENT_ATTEMPTS) throw new Error(why);
    failures.delete(id);
    await options.giveUp(id, why);
    throw new UnrecoverableError(why);
  }
}
