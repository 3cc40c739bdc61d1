import { Queue, type QueueBackend } from './backend.js';
import { type JobData, jobId, QUEUES, type QueueName, type WaitingRow } from './names.js';

const openQueue = (name: QueueName, backend: QueueBackend) => new Queue<JobData>(name, { connection: backend });

/** BullMQ's queue, for the dashboard. */
export type JobQueue = ReturnType<typeof openQueue>;

/** The producers' side of all queues. */
export type Queues = Readonly<Record<QueueName, JobQueue>>;

// Temporary trouble is tried again until it is over, so a job is never lost to an outage; `work` ends permanent trouble.
const ATTEMPTS = 100_000;
const COMPLETED_KEPT = 100;
const FAILED_KEPT = 1_000;
// So many jobs go in one statement; one PostgreSQL round trip for each would be 15 times slower.
const JOBS_PER_ADD = 500;

/** Opens all queues for producers. `onError` hears of connection trouble; jobs that cannot be added are swept later. */
export function openQueues(backend: QueueBackend, onError: (error: Error) => void): Queues {
  const open = (name: QueueName) => openQueue(name, backend).on('error', onError);
  return {
    intake: open('intake'),
    eligibility: open('eligibility'),
    settlement: open('settlement'),
    reply: open('reply'),
  };
}

/** Adds the jobs of these rows; one that is there already stays as it is. */
export async function enqueue(queue: JobQueue, name: QueueName, rows: readonly WaitingRow[]): Promise<void> {
  for (let first = 0; first < rows.length; first += JOBS_PER_ADD)
    await queue.addBulk(rows.slice(first, first + JOBS_PER_ADD).map(row => jobOf(name, row)));
}

const jobOf = (name: QueueName, row: WaitingRow) => ({
  name,
  data: { id: row.id },
  opts: {
    jobId: jobId(name, row),
    attempts: ATTEMPTS,
    backoff: { type: 'custom' },
    removeOnComplete: { count: COMPLETED_KEPT },
    removeOnFail: { count: FAILED_KEPT },
  },
});

/** Closes all queues. */
export async function closeQueues(queues: Queues): Promise<void> {
  await Promise.all(QUEUES.map(name => queues[name].close()));
}
