import { checkSettings } from '../eligibility/settings.js';
import { suspendAccounts } from '../eligibility/suspend-accounts.js';
import type { Runtime } from '../runtime.js';

/** Suspends the accounts of disputed charges (policy 7): where the facts are views, nobody else tells of new disputes. */
export async function suspend({ config, pool, log }: Runtime): Promise<void> {
  const { suspended, frozen } = await suspendAccounts(pool, checkSettings(config));
  for (const one of suspended) log.warn(one, 'a disputed charge suspends its account');
  if (frozen.length > 0) log.warn({ cases: frozen }, 'cases about disputed charges are frozen');
}
