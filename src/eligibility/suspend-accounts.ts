import { chargesOf, type Suspended, suspendDisputed } from '../ledger/suspensions.js';
import type { Pool } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import { freezeCases } from './freeze-cases.js';
import type { CheckSettings } from './settings.js';

/**
 * Suspends the accounts of all charges that are disputed by now and freezes the cases about these charges (policy 7), in
 * one transaction: a suspension whose cases were not frozen would not be seen as new again. Gives what is new.
 */
export function suspendAccounts(
  pool: Pool,
  settings: CheckSettings,
): Promise<{ readonly suspended: readonly Suspended[]; readonly frozen: readonly string[] }> {
  return inTransaction(pool, async transaction => {
    const suspended = await suspendDisputed(transaction, null, settings.now());
    return { suspended, frozen: await freezeCases(transaction, chargesOf(suspended), settings) };
  });
}
