import { ignoreRead } from '../desk/fates.js';
import { joinCase, lockRequest } from '../desk/requests.js';
import type { Pool } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import { decideMail } from './decide-mail.js';
import { type Recorded, record } from './record.js';
import { returnMail } from './return-mail.js';
import type { CheckSettings } from './settings.js';
import { takeForReal } from './take-for-real.js';

export type Checked =
  | ({ readonly kind: 'decided' } & Recorded)
  | { readonly kind: 'recorded'; readonly caseId: string }
  | { readonly kind: 'ignored'; readonly reason: string }
  /** It wants an answer, and the desk only watches. */
  | { readonly kind: 'waits' }
  | { readonly kind: 'already' };

/**
 * Decides the case of a mail that was read, in one transaction: who wrote, which case it belongs to, facts from the
 * ledger, the pure policy, and the decision with its money and its reply. A mail that was decided meanwhile is
 * `already`; one that has nothing to add to its case is only `recorded` there; a bounce of our mail and what leads to
 * no case is `ignored`. In shadow mode one that wants an answer `waits` for live mode, and keeps nobody else waiting.
 * Two mails for one charge at the same time wait for each other here, and the second finds what the first left.
 */
export function checkCase(pool: Pool, message: string, settings: CheckSettings): Promise<Checked> {
  return inTransaction(pool, async transaction => {
    const locked = await lockRequest(transaction, message);
    if (locked === null) return { kind: 'already' };
    const request = await takeForReal(transaction, locked);
    if (request.answer && settings.mode === 'shadow') return { kind: 'waits' };
    const { undelivered } = request.reading;
    if (undelivered !== null) {
      if (request.answer) await returnMail(transaction, undelivered, request.receivedAt, settings);
      await ignoreRead(transaction, message, 'bounce', 'A mail of ours came back.');
      return { kind: 'ignored', reason: 'bounce' };
    }
    const decided = await decideMail(transaction, request, settings);
    switch (decided.kind) {
      case 'made':
        return { kind: 'decided', ...(await record(transaction, request, decided.made, settings)) };
      case 'recorded':
        await joinCase(transaction, message, decided.caseId);
        return decided;
      case 'ignored':
        await ignoreRead(transaction, message, decided.reason, decided.detail);
        return decided;
    }
  });
}
