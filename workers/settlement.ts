import { judge } from '../src/postgres/failure.js';
import { work } from '../src/queue/work.js';
import type { RunningRole, Runtime } from '../src/runtime.js';
import { ledgerGateway } from '../src/settlement/gateway.js';
import { settleRefund } from '../src/settlement/settle-refund.js';

const CONCURRENCY = 4;

/** Settles posted refunds with the payment gateway. */
export function startSettlement(runtime: Runtime): RunningRole {
  const { backend, pool, log, now } = runtime;
  const handle = async (refund: string) => {
    log.info({ refund, outcome: await settleRefund(pool, refund, ledgerGateway, now) }, 'settlement');
  };
  // Money that is owed stays owed: the refund stays pending, the job stays among the failed, and the sweep tries again.
  const giveUp = () => Promise.resolve();
  return work(backend, 'settlement', handle, { concurrency: CONCURRENCY, log, judge, giveUp });
}
