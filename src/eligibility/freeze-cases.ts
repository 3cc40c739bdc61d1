import { lockCase, type OpenCase } from '../desk/cases.js';
import { latestDecision } from '../desk/latest-decision.js';
import { openCasesOfCharges } from '../desk/threads.js';
import { lockAccount } from '../ledger/accounts.js';
import { isUndecided } from '../policy/decision.js';
import type { Transaction } from '../postgres/pool.js';
import { decideFrozen } from './decide-case.js';
import type { Made } from './made.js';
import { recordFrozen } from './record.js';
import type { CheckSettings } from './settings.js';

/**
 * 7: the undecided cases about these disputed charges wait for a person from now on, with the proposal made anew. Nobody
 * is mailed. Gives the cases. It is done in the transaction that suspends their accounts.
 */
export async function freezeCases(
  transaction: Transaction,
  transactionIds: readonly string[],
  settings: CheckSettings,
): Promise<readonly string[]> {
  if (transactionIds.length === 0) return [];
  const frozen: string[] = [];
  for (const { caseId, accountId } of await openCasesOfCharges(transaction, transactionIds)) {
    await lockAccount(transaction, accountId);
    const open = await lockCase(transaction, caseId);
    if (open === null || !isUndecided(open.state)) continue;
    await recordFrozen(transaction, open, await decidedOrNot(transaction, open, settings), settings);
    frozen.push(caseId);
  }
  return frozen;
}

/** One case that cannot be decided again must not keep the accounts of all others from being suspended. */
async function decidedOrNot(transaction: Transaction, open: OpenCase, settings: CheckSettings): Promise<Made> {
  await transaction.query('savepoint frozen');
  try {
    return await decideFrozen(transaction, open, settings);
  } catch {
    await transaction.query('rollback to savepoint frozen');
    const { policyVersion } = await latestDecision(transaction, open.caseId);
    const decision = { kind: 'review', reasons: ['account_not_in_good_standing'], proposal: null } as const;
    const { accountId } = open;
    return { on: open, linkedTo: null, accountId, to: null, asks: null, facts: null, decision, policyVersion };
  }
}
