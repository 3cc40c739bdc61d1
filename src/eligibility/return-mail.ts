import { changeCase, lockCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import { markUndelivered } from '../desk/outbox.js';
import type { Decision, Outcome } from '../policy/decision.js';
import { reasonsKept } from '../policy/for-a-person.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Transaction } from '../postgres/pool.js';
import type { CheckSettings } from './settings.js';

/**
 * Marks mails of ours that came back as undelivered and hands their cases to a person: the customer does not know what was
 * decided. Posted money stands, and nobody is mailed. `ids` are our Message-IDs or tokens; the same bounce twice does nothing.
 */
export async function returnMail(
  transaction: Transaction,
  ids: readonly string[],
  receivedAt: Date,
  settings: CheckSettings,
): Promise<readonly string[]> {
  const cases = await markUndelivered(transaction, ids);
  for (const caseId of cases) await handOver(transaction, caseId, receivedAt, settings);
  return cases;
}

/** A denial can be told once more as it was; a payment stands, and is no proposal. */
function proposalOf(before: Decision): Outcome | null {
  if (before.kind === 'review') return before.proposal;
  if (before.kind !== 'decided' || before.state !== 'denied') return null;
  const { kind: _, ...outcome } = before;
  return outcome;
}

async function handOver(
  transaction: Transaction,
  caseId: string,
  receivedAt: Date,
  { now, calendar }: CheckSettings,
): Promise<void> {
  const open = await lockCase(transaction, caseId);
  if (open === null) return;
  const { decision: before, policyVersion } = await latestDecision(transaction, caseId);
  const proposal = proposalOf(before);
  const reasons = [...new Set([...reasonsKept(before), 'undelivered' as const])];
  const decision = { kind: 'review', reasons, proposal } as const;
  const made = { caseId, seq: open.seq + 1, madeBy: 'bounce', reason: 'our mail came back', policyVersion };
  await appendDecision(transaction, { ...made, facts: null, decision, live: true, decidedAt: now() });
  const change = { accountId: open.accountId, state: 'needs_review', decidedAt: null } as const;
  await changeCase(transaction, caseId, { ...change, reviewDueAt: reviewDueAt(open, receivedAt, calendar) });
}
