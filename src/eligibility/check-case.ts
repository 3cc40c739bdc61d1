import { joinCase, lockRequest } from '../desk/requests.js';
import type { Pool } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import { decideMail } from './decide-mail.js';
import { type Recorded, record } from './record.js';
import type { CheckSettings } from './settings.js';

export type Checked =
  | ({ readonly kind: 'decided' } & Recorded)
  | { readonly kind: 'recorded'; readonly caseId: string }
  | { readonly kind: 'already' };

/**
 * Decides the case of a mail that was read, in one transaction: who wrote, which case it belongs to, facts from the
 * ledger, the pure policy, and the decision with its money and its reply. A mail that was decided meanwhile is `already`;
 * one that has nothing to add to its case is only `recorded` there. Two mails for one charge at the same time wait for
 * each other here, and the second finds what the first left.
 */
export function checkCase(pool: Pool, message: string, settings: CheckSettings): Promise<Checked> {
  return inTransaction(pool, async transaction => {
    const request = await lockRequest(transaction, message);
    if (request === null) return { kind: 'already' };
    const decided = await decideMail(transaction, request, settings);
    if (decided.kind === 'made')
      return { kind: 'decided', ...(await record(transaction, request, decided.made, settings)) };
    await joinCase(transaction, message, decided.caseId);
    return decided;
  });
}
