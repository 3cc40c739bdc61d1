import { changeCase, type OpenCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import { addBusinessDays, type BusinessCalendar, REVIEW_BUSINESS_DAYS } from '../policy/calendar.js';
import type { ReviewReason } from '../policy/decision.js';
import { forAPerson } from '../policy/for-a-person.js';
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
  const decision = forAPerson(before, [...(before.kind === 'review' ? before.reasons : []), reason]);
  const made = { caseId, seq: open.seq + 1, madeBy: 'settlement', reason: words, policyVersion, facts: null };
  await appendDecision(transaction, { ...made, decision, live: true, decidedAt: at });
  const waiting = open.state === 'needs_review' ? open.reviewDueAt : null;
  const reviewDueAt = waiting ?? addBusinessDays(at, REVIEW_BUSINESS_DAYS, calendar);
  await changeCase(transaction, caseId, { accountId, state: 'needs_review', decidedAt: null, reviewDueAt });
}
