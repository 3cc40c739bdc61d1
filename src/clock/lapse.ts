import { letLapse } from '../eligibility/let-lapse.js';
import type { Runtime } from '../runtime.js';

/** Closes the cases whose customers were asked something and did not answer. */
export async function lapse({ pool, now, log }: Runtime): Promise<void> {
  const cases = await letLapse(pool, now());
  if (cases.length > 0) log.info({ cases }, 'cases are closed: their customers did not answer');
}
