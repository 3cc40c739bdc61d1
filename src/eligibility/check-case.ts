import { provenSender } from '../desk/reading.js';
import { lockRequest, type Request } from '../desk/requests.js';
import { decide } from '../policy/decide.js';
import type { Decision } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { Pool, Transaction } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
import { gatherFacts } from './gather-facts.js';
import { type RecordedCase, record } from './record.js';
import type { CheckSettings } from './settings.js';

export type Checked = ({ readonly kind: 'decided' } & RecordedCase) | { readonly kind: 'already' };

/**
 * Decides the case of a mail that was read, in one transaction: facts from the ledger, the pure policy, and the decision
 * with its refunds and its reply. A mail that was decided meanwhile is `already`. Two mails for one charge at the same
 * time wait for each other here, and the second finds what the first left.
 */
export function checkCase(pool: Pool, message: string, settings: CheckSettings): Promise<Checked> {
  return inTransaction(pool, async transaction => {
    const request = await lockRequest(transaction, message);
    if (request === null) return { kind: 'already' };
    const { facts, decision } = await judge(transaction, request, settings);
    return { kind: 'decided', ...(await record(transaction, request, facts, decision, settings)) };
  });
}

/** Only what a proven sender asks is decided; all else waits for a person, with nothing read from the ledger. */
async function judge(
  transaction: Transaction,
  request: Request,
  settings: CheckSettings,
): Promise<{ facts: Facts | null; decision: Decision }> {
  const sender = provenSender(request.reading);
  if (sender === null)
    return { facts: null, decision: { kind: 'review', reasons: ['sender_not_proven'], proposal: null } };
  const { transactionIds, invoiceNumbers } = request.reading;
  const asked = { sender, receivedAt: request.receivedAt, transactionIds, invoiceNumbers };
  const facts = await gatherFacts(transaction, asked, settings.limits);
  return { facts, decision: decide(facts) };
}
