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
  const [paused, jobs] = [await jobQueue.isPaused(), await jobQueue.getJobCounts()];
  if (!paused) return { queue, paused, jobs };
  // BullMQ on PostgreSQL counts nothing as waiting while the queue is paused; by priority (ours is 0) it counts all.
  const { 0: waiting = 0 } = await jobQueue.getCountsPerPriority([0]);
  return { queue, paused, jobs: { ...jobs, waiting } };
}
