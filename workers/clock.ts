import { WAITING, waitingRows } from '../src/desk/waiting.js';
import { errorFields } from '../src/log.js';
import { QUEUES, type QueueName } from '../src/queue/names.js';
import { sweep } from '../src/queue/sweep.js';
import type { RunningRole, Runtime } from '../src/runtime.js';

const SWEEP_EVERY_MS = 1_000;

/** Sweeps rows that wait without a job back into their queues. Several clocks do no harm. */
export function startClock(runtime: Runtime): RunningRole {
  const { pool, queues, log } = runtime;
  let sweeping = Promise.resolve();
  const sweepOne = async (queue: QueueName) => {
    try {
      const putBack = await sweep(queues[queue], queue, waitingRows(pool, WAITING[queue]));
      if (putBack > 0) log.warn({ queue, putBack }, 'jobs were missing and are put back');
    } catch (error) {
      log.error({ queue, ...errorFields(error) }, 'the sweep failed; trying again');
    }
  };
  const sweepAll = async () => {
    for (const queue of QUEUES) await sweepOne(queue);
  };
  const tick = () => {
    sweeping = sweepAll().then(() => {
      timer = setTimeout(tick, SWEEP_EVERY_MS);
    });
  };
  let timer = setTimeout(tick, 0);
  return {
    close: async () => {
      clearTimeout(timer);
      await sweeping;
      clearTimeout(timer);
    },
  };
}
