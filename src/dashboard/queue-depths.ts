import { QUEUES, type QueueName } from '../queue/names.js';
import type { JobQueue, Queues } from '../queue/queues.js';

/** How many jobs of one queue are in each of BullMQ's states, and whether somebody has paused it. */
export interface QueueDepth {
  readonly queue: QueueName;
  readonly paused: boolean;
  readonly jobs: Readonly<Record<string, number>>;
}

/** Counts the jobs of every queue. Rejects where the queue cannot be asked. */
export function queueDepths(queues: Queues): Promise<QueueDepth[]> {
  return Promise.all(QUEUES.map(queue => depthOf(queue, queues[queue])));
}

async function depthOf(queue: QueueName, jobQueue: JobQueue): Promise<QueueDepth> {
  return { queue, paused: await jobQueue.isPaused(), jobs: await jobQueue.getJobCounts() };
}
