import { changeCase, lockCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import { markUndelivered, type ReturnedMail, writeMailStatus } from '../desk/outbox.js';
import type { Decision, Outcome } from '../policy/decision.js';
import { reasonsKept } from '../policy/for-a-person.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Pool, Transaction } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';
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
): Promise<void> {
  for (const returned of await markUndelivered(transaction, ids))
    await handOver(transaction, returned, receivedAt, settings);
}

/**
 * Hands the case of a mail that did not arrive to a person. A mail that tells no more what was decided last need not arrive,
 * nor one to somebody who only named an account: it is its owner who was asked.
 */
export async function handOver(
  transaction: Transaction,
  { caseId, seq, letter }: ReturnedMail,
  at: Date,
  { now, calendar }: Pick<CheckSettings, 'now' | 'calendar'>,
): Promise<void> {
  const open = await lockCase(transaction, caseId);
  if (open === null || open.seq !== seq) return;
  const { decision: before, policyVersion } = await latestDecision(transaction, caseId);
  if (before.kind === 'verify' && letter === 'decision') return;
  const reasons = [...new Set([...reasonsKept(before), 'undelivered' as const])];
  const decision = { kind: 'review', reasons, proposal: proposalOf(before) } as const;
  const made = { caseId, seq: seq + 1, madeBy: 'bounce', reason: 'our mail did not arrive', policyVersion };
  await appendDecision(transaction, { ...made, facts: null, decision, live: true, decidedAt: now() });
  const change = { accountId: open.accountId, state: 'needs_review', decidedAt: null } as const;
  await changeCase(transaction, caseId, { ...change, reviewDueAt: reviewDueAt(open, at, calendar) });
}

/** A denial can be told once more as it was; a payment stands, and is no proposal. */
function proposalOf(before: Decision): Outcome | null {
  if (before.kind === 'review') return before.proposal;
  if (before.kind !== 'decided' || before.state !== 'denied') return null;
  const { kind: _, ...outcome } = before;
  return outcome;
}

/** Marks a mail of ours that the server refused for good, and hands its case to a person like one that came back. */
export function refuseMail(
  pool: Pool,
  id: string,
  why: string,
  settings: Pick<CheckSettings, 'now' | 'calendar'>,
): Promise<void> {
  return inTransaction(pool, async transaction => {
    const at = settings.now();
    const refused = await writeMailStatus(transaction, id, 'failed', at, why);
    if (refused !== null) await handOver(transaction, refused, at, settings);
  });
}
