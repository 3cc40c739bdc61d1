import { expireCredits } from '../ledger/credits.js';
import type { Runtime } from '../runtime.js';

/** Ends the credits whose twelve months are over (policy 6). */
export async function expire({ pool, now, log }: Runtime): Promise<void> {
  const expired = await expireCredits(pool, now());
  if (expired > 0) log.info({ expired }, 'credits expired');
}
