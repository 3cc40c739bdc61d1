import { provenSender } from '../desk/reading.js';
import { readingsOfCase } from '../desk/threads.js';
import type { CheckSettings } from '../eligibility/settings.js';
import type { Finding } from '../policy/decision.js';
import type { ChargeFacts } from '../policy/facts.js';
import type { Transaction } from '../postgres/pool.js';
import { type Done, refused, withoutMoney } from './done.js';
import type { FoundCase } from './find.js';
import type { Ordered } from './order.js';
import { tell } from './pay-and-tell.js';
import { write } from './write.js';

/**
 * Asks the customer a person's own question, which is the reason of the order. The account's address is asked; where no
 * account is known, the sender, and only if it is proven that they wrote: nobody else hears of a case.
 */
export async function ask(
  transaction: Transaction,
  found: FoundCase,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Done> {
  const { open, charges, unknown } = found;
  if (found.isDecided) return refused({ kind: 'already_decided', state: open.state });
  if (unknown !== null) return refused({ kind: 'unknown_charge', transactionId: unknown });
  const to = found.owner ?? (await provenToWrite(transaction, found, settings));
  if (to === null) return refused({ kind: 'nobody_to_ask' });
  const question = { kind: 'by_hand', text: ordered.reason } as const;
  const decision = { kind: 'ask', question, findings: charges.map(openFinding) } as const;
  const numbered = await write(transaction, found, decision, ordered, settings);
  const mails = await tell(transaction, numbered, { owner: to, open }, ordered.message, settings);
  return withoutMoney(numbered, decision, mails);
}

/** The sender of the case, where one of its mails proves it; what support passes on is no customer's mail. */
async function provenToWrite(
  transaction: Transaction,
  { open: { caseId, sender } }: FoundCase,
  { supportAddress }: CheckSettings,
): Promise<string | null> {
  if (sender === supportAddress) return null;
  const readings = await readingsOfCase(transaction, caseId);
  return readings.some(reading => provenSender(reading) === sender) ? sender : null;
}

/** While the answer is waited for, nothing is said of a charge but that the case is about it. */
const openFinding = ({ transactionId, currency, amount: charged }: ChargeFacts): Finding => ({
  transactionId,
  result: 'unknown',
  ground: null,
  clauses: ['4.3'],
  amount: '0',
  currency,
  charged,
  basis: { kind: 'not_settled' },
});
