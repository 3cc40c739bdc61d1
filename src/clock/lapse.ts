import { businessCalendar } from '../config.js';
import { letLapse } from '../eligibility/let-lapse.js';
import type { Runtime } from '../runtime.js';

/** Closes the cases whose customers were asked something and did not answer; those that have paid go back to a person. */
export async function lapse({ config, pool, now, log }: Runtime): Promise<void> {
  const cases = await letLapse(pool, now(), businessCalendar(config));
  if (cases.length > 0)
    log.info({ cases }, 'customers did not answer: their cases are closed, or back with a person where they have paid');
}
