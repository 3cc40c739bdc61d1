import { waitingIn, waitingRows } from '../desk/waiting.js';
import type { QueueName } from '../queue/names.js';
import { sweep } from '../queue/sweep.js';
import type { Runtime } from '../runtime.js';

/** Puts the jobs of a queue back that are missing: the row is the truth, the queue a hint. */
export async function putBackJobs({ config, pool, queues, log }: Runtime, queue: QueueName): Promise<void> {
  const putBack = await sweep(queues[queue], queue, waitingRows(pool, waitingIn(config.REFUNDS_MODE)[queue]));
  if (putBack > 0) log.warn({ queue, putBack }, 'jobs were missing and are put back');
}
