import { quarantineRead } from '../src/desk/fates.js';
import { checkCase } from '../src/eligibility/check-case.js';
import { checkSettings } from '../src/eligibility/settings.js';
import { judge } from '../src/postgres/failure.js';
import { work } from '../src/queue/work.js';
import { hint, type RunningRole, type Runtime } from '../src/runtime.js';

const CONCURRENCY = 8;

/**
 * Decides the cases of mails that were read, and hints at the refunds and replies that follow. What waits for live mode is swept
 * up then.
 */
export function startEligibility(runtime: Runtime): RunningRole {
  const { config, pool, log } = runtime;
  const settings = checkSettings(config);
  const handle = async (message: string) => {
    const checked = await checkCase(pool, message, settings);
    if (checked.kind === 'already') return;
    if (checked.kind === 'waits') return log.info({ message }, 'waits until REFUNDS_MODE is live');
    log.info(
      { message, ...(checked.kind === 'ignored' ? { reason: checked.reason } : { case: checked.caseId }) },
      checked.kind,
    );
    if (checked.kind !== 'decided') return;
    await hint(runtime, 'settlement', checked.refunds);
    await hint(runtime, 'reply', checked.mails);
  };
  const giveUp = async (message: string, why: string) => {
    await quarantineRead(pool, message, why);
  };
  return work(runtime.backend, 'eligibility', handle, { concurrency: CONCURRENCY, log, judge, giveUp });
}
