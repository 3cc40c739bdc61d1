import { LOOK_EVERY_MS, openAlerts } from '../src/alerts/open-alerts.js';
import { dutiesOf } from '../src/clock/duties.js';
import { every } from '../src/every.js';
import { errorFields } from '../src/log.js';
import type { RunningRole, Runtime } from '../src/runtime.js';

/** Does what nobody's mail brings about: see `src/clock/duties.ts`; and tells people what is wrong. Several clocks do no harm. */
export function startClock(runtime: Runtime): RunningRole {
  const { config, log } = runtime;
  const failed = (duty: string) => (error: unknown) =>
    log.error({ duty, ...errorFields(error) }, 'a duty of the clock failed; trying again');
  const alerts = openAlerts(runtime);
  const running = [
    ...dutiesOf(config.REFUNDS_MODE).map(({ name, pauseMs, turn }) =>
      every(pauseMs, () => turn(runtime), failed(name)),
    ),
    every(LOOK_EVERY_MS, () => alerts.look(), failed('alerts')),
  ];
  return {
    close: async () => {
      alerts.close(); // first: a receiver that hangs must not hold up the end
      await Promise.all(running.map(duty => duty.close()));
    },
  };
}
