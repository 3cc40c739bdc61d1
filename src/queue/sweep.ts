import { jobId, type QueueName, type WaitingRow } from './names.js';
import { enqueue, type JobQueue, reach } from './queues.js';

/** The rows of one queue, as the sweep needs them. */
export interface Waiting {
  /** How many rows have waited for a while. */
  count(): Promise<number>;
  /** Takes a batch of rows that have waited for a while, those not looked at for longest first. */
  take(limit: number): Promise<WaitingRow[]>;
  /** Raises the versions of rows whose jobs are used up, and gives them back with the new ones. */
  renew(ids: readonly string[]): Promise<WaitingRow[]>;
}

const BATCH = 200;
// To ask about each row would be dear while there are as many jobs as rows. But some of these jobs are of rows that have
// only just come, and may hide a lost one: so a few rows are asked about every time.
const GLANCE = 10;
const LIVE = ['wait', 'active', 'delayed', 'prioritized'] as const;

/**
 * Puts back the jobs that are missing: the row is the truth and the queue a hint, which a flush or a crash between
 * commit and add may lose. A job that ended while its row still waits is replaced under a new id. Gives how many were
 * put back.
 */
export async function sweep(queue: JobQueue, name: QueueName, waiting: Waiting): Promise<number> {
  await reach(queue);
  const batch = (await countLiveJobs(queue)) >= (await waiting.count()) ? GLANCE : BATCH;
  for (let putBack = 0; ; ) {
    const rows = await waiting.take(batch);
    const states = await Promise.all(rows.map(row => queue.getJobState(jobId(name, row))));
    const lost = rows.filter((_, i) => states[i] === 'unknown');
    const ended = rows.filter((_, i) => states[i] === 'completed' || states[i] === 'failed');
    const renewed = ended.length > 0 ? await waiting.renew(ended.map(row => row.id)) : [];
    await enqueue(queue, name, [...lost, ...renewed]);
    putBack += lost.length + renewed.length;
    if (rows.length < batch || lost.length === 0) return putBack;
  }
}

const countLiveJobs = (queue: JobQueue) => queue.getJobCountByTypes(...LIVE);
