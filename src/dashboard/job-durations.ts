import type { Job } from 'bullmq';
import { Histogram, type Registry } from 'prom-client';
import { QUEUES, type QueueName } from '../queue/names.js';
import type { Queues } from '../queue/queues.js';

const ENDS = ['completed', 'failed'] as const;
type Outcome = (typeof ENDS)[number];

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const LOOKED_AT = 100;

/*
 * Jobs may be worked on by other processes than the one that serves the metrics, and those serve none. So the jobs are read
 * where all processes leave them: BullMQ keeps the last ended ones of each queue with their times. Each is observed once. Of
 * more than a hundred between two scrapes only the last hundred are seen: their times are a fair sample, the count is not.
 */

/** Prepares the histograms of the jobs' durations, and gives what looks for newly ended jobs. It rejects with the queue. */
export function observeJobs(queues: Queues, registry: Registry): () => Promise<void> {
  const settings = { labelNames: ['queue', 'outcome'], buckets: BOUNDS, registers: [registry] };
  const took = new Histogram({
    ...settings,
    name: 'refund_desk_job_duration_seconds',
    help: 'How long the last attempt of an ended job took; of the last hundred jobs of each queue since the scrape before.',
  });
  const waited = new Histogram({
    ...settings,
    name: 'refund_desk_job_wait_seconds',
    help: 'How long an ended job had waited in its queue, its earlier attempts included; of the same jobs.',
  });
  const seen = new Map<string, ReadonlySet<string>>();
  const look = async (queue: QueueName, outcome: Outcome) => {
    const ended = (await queues[queue].getJobs([outcome], 0, LOOKED_AT - 1)).flatMap(timesOf);
    const known = seen.get(`${queue} ${outcome}`);
    for (const job of ended.filter(({ key }) => !known?.has(key))) {
      took.observe({ queue, outcome }, job.took);
      waited.observe({ queue, outcome }, job.waited);
    }
    seen.set(`${queue} ${outcome}`, new Set(ended.map(({ key }) => key)));
  };
  return async () => {
    await Promise.all(QUEUES.flatMap(queue => ENDS.map(outcome => look(queue, outcome))));
  };
}

/** Times are in milliseconds since 1970. A job that is tried again after its end ends anew. */
function timesOf({ id, timestamp, processedOn, finishedOn }: Job) {
  if (processedOn === undefined || finishedOn === undefined) return [];
  const seconds = (from: number, to: number) => Math.max(0, to - from) / 1000;
  return [
    { key: `${id} ${finishedOn}`, took: seconds(processedOn, finishedOn), waited: seconds(timestamp, processedOn) },
  ];
}
