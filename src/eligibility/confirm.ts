import { lockCase } from '../desk/cases.js';
import type { Confirmation } from '../desk/confirmations.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { Request } from '../desk/requests.js';
import { linkedCaseOf, readingsOfCase } from '../desk/threads.js';
import { forAPerson } from '../policy/for-a-person.js';
import type { Transaction } from '../postgres/pool.js';
import { claimsIn } from './asked.js';
import { decideFrom } from './decide-case.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';
import type { Writer } from './thread.js';

/**
 * Decides the case whose owner was asked, if this mail is the answer: a clear yes makes it a request of the owner's own, "that
 * was not me" and anything unclear are for a person. The answer goes to the account's address alone. Null where the case does
 * not wait for a confirmation any more: then the mail is one like any other in its thread.
 */
export async function decideConfirmed(
  transaction: Transaction,
  { reading }: Request,
  { caseId, accountId }: Confirmation,
  { sender }: Writer,
  settings: CheckSettings,
): Promise<Made | null> {
  const open = await lockCase(transaction, caseId);
  if (open === null || open.state !== 'needs_verification') return null;
  // What the owner answered to us without proof is read with the mails that it answers.
  const linked = await linkedCaseOf(transaction, caseId, accountId);
  const before = linked === null ? [] : await readingsOfCase(transaction, linked);
  const readings = [...before, ...(await readingsOfCase(transaction, caseId)), reading];
  if (reading.confirms === 'no') {
    const { policyVersion } = await latestDecision(transaction, caseId);
    const decision = { kind: 'review', reasons: ['not_the_owner'], proposal: null } as const;
    return { on: open, linkedTo: null, accountId, to: sender, asks: null, facts: null, decision, policyVersion };
  }
  const owned = { ...open, accountId, sender };
  const made = { ...(await decideFrom(transaction, owned, readings, claimsIn(readings), settings)), to: sender };
  return reading.confirms === 'yes' ? made : { ...made, decision: forAPerson(made.decision, ['confirmation_unclear']) };
}
