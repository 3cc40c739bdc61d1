import { changeCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { type Decision, stateOf } from '../policy/decision.js';
import { reviewDueAt } from '../policy/review-clock.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import type { FoundCase } from './find.js';
import type { Ordered } from './order.js';
import type { Numbered } from './pay-and-tell.js';

/** Appends a person's decision and puts the case into its state; gives the decision's number. */
export async function write(
  transaction: Transaction,
  { open, facts }: Pick<FoundCase, 'open' | 'facts'>,
  decision: Decision,
  { actor, reason, message }: Ordered,
  { now, calendar, policies }: CheckSettings,
): Promise<Numbered> {
  const decidedAt = now();
  const numbered = { caseId: open.caseId, seq: open.seq + 1 };
  const { version } = policyAt(open.receivedAt.toISOString(), policies);
  const made = { ...numbered, madeBy: actor, reason, policyVersion: version, live: true, message };
  // The facts of a decision are those that the policy decided from; a person decides from more than these.
  await appendDecision(transaction, { ...made, facts: null, decision, decidedAt });
  await changeCase(transaction, open.caseId, {
    accountId: facts?.account?.accountId ?? open.accountId,
    state: stateOf(decision),
    decidedAt: decision.kind === 'decided' ? decidedAt : null,
    reviewDueAt: decision.kind === 'review' ? reviewDueAt(open, decidedAt, calendar) : null,
  });
  return numbered;
}
