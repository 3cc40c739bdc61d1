import { setTimeout as delay } from 'node:timers/promises';
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
const REACH_WITHIN_MS = 2_000;
const ADD_WITHIN_MS = 10_000;

// BullMQ's bulk add makes two temporary tables on PostgreSQL: for a job or two, adding one by one is six times quicker.
const FEW = 4;

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

/**
 * Rejects where the queue's server has not been reached since the process began: BullMQ would wait for it for ever, and
 * whoever waits for BullMQ too.
 */
export async function reach(queue: JobQueue): Promise<void> {
  const reached = queue.waitUntilReady().then(() => true);
  if (!(await Promise.race([reached, delay(REACH_WITHIN_MS, false, { ref: false })])))
    throw new Error(`The server of the queue was not reached within ${REACH_WITHIN_MS} ms.`);
}

/**
 * Adds the jobs of these rows; one that is there already stays as it is. Rejects where the queue's server is away or
 * silent: nobody may wait for a hint.
 */
export async function enqueue(queue: JobQueue, name: QueueName, rows: readonly WaitingRow[]): Promise<void> {
  await reach(queue);
  const added = add(queue, name, rows).then(() => true);
  added.catch(() => undefined); // where it fails after the time is up, nobody listens any more
  if (!(await Promise.race([added, delay(ADD_WITHIN_MS, false, { ref: false })])))
    throw new Error(`The server of the queue did not take jobs within ${ADD_WITHIN_MS} ms.`);
}

async function add(queue: JobQueue, name: QueueName, rows: readonly WaitingRow[]): Promise<void> {
  if (rows.length <= FEW) {
    for (const row of rows) {
      const { data, opts } = jobOf(name, row);
      await queue.add(name, data, opts);
    }
    return;
  }
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

/** Closes all queues, also those whose server is away. */
export async function closeQueues(queues: Queues): Promise<void> {
  await Promise.all(QUEUES.map(name => queues[name].close().catch(() => drop(queues[name]))));
}

/** Without a server to say good-bye to, BullMQ's connection would try for ever; its end is not told either. */
function drop(queue: JobQueue): void {
  queue.disconnect().catch(() => undefined);
}
