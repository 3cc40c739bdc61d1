import { lockCase } from '../desk/cases.js';
import { openCasesOfCharges } from '../desk/threads.js';
import { lockAccount } from '../ledger/accounts.js';
import type { Transaction } from '../postgres/pool.js';
import { decideFrozen } from './decide-case.js';
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
    if (accountId !== null) await lockAccount(transaction, accountId);
    const open = await lockCase(transaction, caseId);
    if (open === null || !UNDECIDED.includes(open.state)) continue;
    await recordFrozen(transaction, open, await decideFrozen(transaction, open, settings), settings);
    frozen.push(caseId);
  }
  return frozen;
}

const UNDECIDED: readonly string[] = ['needs_info', 'needs_verification', 'needs_review'];
