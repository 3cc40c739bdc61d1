import { businessCalendar } from '../src/config.js';
import { connectionNotes } from '../src/desk/connections.js';
import { askAgainAt } from '../src/ledger/refunds.js';
import { errorFields } from '../src/log.js';
import { judge } from '../src/postgres/failure.js';
import { work } from '../src/queue/work.js';
import type { RunningRole, Runtime } from '../src/runtime.js';
import { ledgerGateway } from '../src/settlement/gateway.js';
import { httpGateway } from '../src/settlement/http-gateway.js';
import { settleRefund } from '../src/settlement/settle-refund.js';
import { ProviderUnanswering } from '../src/settlement/trouble.js';
import { watchGateway } from '../src/settlement/watched-gateway.js';

const CONCURRENCY = 4;
const DEADLINE_MS = 10_000;
const REST_MS = 900_000;

/** Settles posted refunds with the payment gateway. */
export function startSettlement(runtime: Runtime): RunningRole {
  const { config, backend, pool, log, now } = runtime;
  const { SETTLEMENT_URL: url } = config;
  const failed = (error: unknown) => log.warn(errorFields(error), 'how the payment provider stands was not noted');
  const note = connectionNotes(pool, 'payment', { now, endsAt: () => null, failed });
  const gateway = url === undefined ? ledgerGateway : watchGateway(httpGateway(url, DEADLINE_MS), note);
  const settings = { calendar: businessCalendar(config), now };
  const handle = async (refund: string) => {
    log.info({ refund, outcome: await settleRefund(pool, refund, gateway, settings) }, 'settlement');
  };
  return work(backend, 'settlement', handle, {
    concurrency: CONCURRENCY,
    log,
    judge: error => (error instanceof ProviderUnanswering ? 'temporary' : judge(error)),
    // Money that is owed stays owed: the refund stays pending, its job among the failed, and after a rest it is tried anew.
    giveUp: refund => askAgainAt(pool, refund, new Date(now().getTime() + REST_MS)),
  });
}
