import { lockCase, type OpenCase } from '../desk/cases.js';
import type { Answered } from '../desk/confirmations.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { Reading } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { linkedCaseOf, readingsOfCase } from '../desk/threads.js';
import { isAskedByHand, type ReviewReason } from '../policy/decision.js';
import { forAPerson, reasonsKept } from '../policy/for-a-person.js';
import type { Transaction } from '../postgres/pool.js';
import { claimsIn } from './asked.js';
import { decideFrom } from './decide-case.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';

/**
 * Decides the case whose owner was asked, if this mail is the answer: a clear yes makes it a request of the owner's own, "that
 * was not me" and anything unclear are for a person. "That was not me" is for one even after the case was decided. The answer
 * goes to the account's address alone. Null where the case waits for no answer: then the mail is one like any other.
 */
export async function decideAnswered(
  transaction: Transaction,
  { reading }: Request,
  answered: Answered,
  settings: CheckSettings,
): Promise<Made | null> {
  const open = await lockCase(transaction, answered.caseId);
  if (open === null) return null;
  if (reading.confirms === 'no') return disowned(transaction, open, answered);
  if (!answered.isOpen) return null;
  const made = await decideOwned(transaction, open, reading, answered, settings);
  const isClear = reading.confirms === 'yes';
  if (open.state !== 'needs_review') return isClear ? made : forOne(made, ['confirmation_unclear']);
  const kept = reasonsKept((await latestDecision(transaction, open.caseId)).decision);
  return forOne(made, isClear ? kept : [...kept, 'confirmation_unclear']);
}

async function disowned(transaction: Transaction, open: OpenCase, { accountId, address }: Answered): Promise<Made> {
  const { policyVersion } = await latestDecision(transaction, open.caseId);
  const decision = { kind: 'review', reasons: ['not_the_owner'], proposal: null } as const;
  return { on: open, linkedTo: null, accountId, to: address, asks: null, facts: null, decision, policyVersion };
}

async function decideOwned(
  transaction: Transaction,
  open: OpenCase,
  reading: Reading,
  { accountId, address }: Answered,
  settings: CheckSettings,
): Promise<Made> {
  const { caseId } = open;
  // What the owner answered to us without proof is read with the mails that it answers.
  const linked = await linkedCaseOf(transaction, caseId, accountId);
  const before = linked === null ? [] : await readingsOfCase(transaction, linked);
  const readings = [...before, ...(await readingsOfCase(transaction, caseId)), reading];
  const owned = { ...open, accountId, sender: address };
  const made = { ...(await decideFrom(transaction, owned, readings, claimsIn(readings), settings)), to: address };
  const answersAPerson = linked !== null && isAskedByHand((await latestDecision(transaction, linked)).decision);
  return answersAPerson ? forOne(made, ['answer_to_a_person']) : made;
}

const forOne = (made: Made, reasons: readonly ReviewReason[]): Made => ({
  ...made,
  decision: forAPerson(made.decision, reasons),
});
