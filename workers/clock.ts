import { WAITING, waitingRows } from '../src/desk/waiting.js';
import { every } from '../src/duties.js';
import { letLapse } from '../src/eligibility/let-lapse.js';
import { checkSettings } from '../src/eligibility/settings.js';
import { suspendAccounts } from '../src/eligibility/suspend-accounts.js';
import { expireCredits } from '../src/ledger/credits.js';
import { errorFields } from '../src/log.js';
import { QUEUES, type QueueName } from '../src/queue/names.js';
import { sweep } from '../src/queue/sweep.js';
import type { RunningRole, Runtime } from '../src/runtime.js';

const SWEEP_PAUSE_MS = 1_000;
const CHARGEBACKS_PAUSE_MS = 5_000; // where the facts are views, nobody else tells of them
const SLOW_PAUSE_MS = 60_000;

/** Puts lost jobs back, suspends disputed accounts, ends credits and unanswered questions. Several clocks do no harm. */
export function startClock(runtime: Runtime): RunningRole {
  const { log } = runtime;
  const failed = (duty: string) => (error: unknown) =>
    log.error({ duty, ...errorFields(error) }, 'a duty of the clock failed; trying again');
  const on = (duty: string, pauseMs: number, turn: () => Promise<void>) => every(pauseMs, turn, failed(duty));
  const duties = [
    ...QUEUES.map(queue => on(`sweep ${queue}`, SWEEP_PAUSE_MS, () => sweepOne(runtime, queue))),
    on('chargebacks', CHARGEBACKS_PAUSE_MS, () => suspend(runtime)),
    on('credits', SLOW_PAUSE_MS, () => expire(runtime)),
    on('unanswered', SLOW_PAUSE_MS, () => lapse(runtime)),
  ];
  return { close: async () => void (await Promise.all(duties.map(duty => duty.close()))) };
}

async function sweepOne({ pool, queues, log }: Runtime, queue: QueueName): Promise<void> {
  const putBack = await sweep(queues[queue], queue, waitingRows(pool, WAITING[queue]));
  if (putBack > 0) log.warn({ queue, putBack }, 'jobs were missing and are put back');
}

async function suspend({ config, pool, log }: Runtime): Promise<void> {
  const { suspended, frozen } = await suspendAccounts(pool, checkSettings(config));
  for (const one of suspended) log.warn(one, 'a disputed charge suspends its account');
  if (frozen.length > 0) log.warn({ cases: frozen }, 'cases about disputed charges are frozen');
}

async function expire({ pool, now, log }: Runtime): Promise<void> {
  const expired = await expireCredits(pool, now());
  if (expired > 0) log.info({ expired }, 'credits expired');
}

async function lapse({ pool, now, log }: Runtime): Promise<void> {
  const cases = await letLapse(pool, now());
  if (cases.length > 0) log.info({ cases }, 'cases are closed: their customers did not answer');
}
