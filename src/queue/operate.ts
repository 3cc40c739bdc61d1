import { type JobQueue, reach } from './queues.js';

/** A job that was given up, as people look at it. */
export interface FailedJob {
  readonly id: string;
  /** The row it is about. */
  readonly row: string;
  readonly attempts: number;
  readonly why: string;
  readonly failedAt: Date | null;
}

/** The jobs of a queue that were given up, newest first, at most `limit` of them. */
export async function failedJobs(queue: JobQueue, limit: number): Promise<FailedJob[]> {
  await reach(queue);
  const jobs = await queue.getFailed(0, limit - 1);
  return jobs.map(job => ({
    id: job.id ?? '',
    row: job.data.id,
    attempts: job.attemptsMade,
    why: job.failedReason,
    failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn),
  }));
}

/** Puts all jobs that were given up back to wait, and gives how many there were. */
export async function retryFailed(queue: JobQueue): Promise<number> {
  await reach(queue);
  const failed = await queue.getFailedCount();
  if (failed > 0) await queue.retryJobs({ state: 'failed' });
  return failed;
}

/** Holds a queue: what is being worked on is finished, the rest waits, for every worker of every process. */
export async function pauseQueue(queue: JobQueue): Promise<void> {
  await reach(queue);
  await queue.pause();
}

/** Lets a queue go on. */
export async function resumeQueue(queue: JobQueue): Promise<void> {
  await reach(queue);
  await queue.resume();
}
