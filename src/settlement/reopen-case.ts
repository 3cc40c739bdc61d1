import { changeCase, type OpenCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import { type ReviewReason, stateOf } from '../policy/decision.js';
import { forAPerson, reasonsKept } from '../policy/for-a-person.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Transaction } from '../postgres/pool.js';

/** Why a refund that was decided needs a person after all; `words` say it of the refund. */
export interface Reopening {
  readonly reason: ReviewReason;
  readonly words: string;
  readonly at: Date;
}

/**
 * Hands a locked case to a person, what was decided being the proposal: a decision is appended, and nobody is mailed. A
 * case that waits for a person already keeps its own reasons, and the date by which they answer.
 */
export async function reopenCase(
  transaction: Transaction,
  open: OpenCase,
  { reason, words, at }: Reopening,
  calendar: BusinessCalendar,
): Promise<void> {
  const { caseId, accountId } = open;
  const { decision: before, policyVersion } = await latestDecision(transaction, caseId);
  const decision = forAPerson(before.kind === 'withdrawn' ? NOTHING_PROPOSED : before, [
    ...reasonsKept(before),
    reason,
  ]);
  const made = { caseId, seq: open.seq + 1, madeBy: 'settlement', reason: words, policyVersion, facts: null };
  await appendDecision(transaction, { ...made, decision, live: true, decidedAt: at });
  const change = { accountId, state: stateOf(decision), decidedAt: null };
  await changeCase(transaction, caseId, { ...change, reviewDueAt: reviewDueAt(open, at, calendar) });
}

const NOTHING_PROPOSED = { kind: 'review', reasons: [], proposal: null } as const;
