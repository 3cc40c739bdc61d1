import { decisionsOfCase } from '../desk/case-history.js';
import { changeCase, type OpenCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import { paidByCase } from '../ledger/paid.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import { type Decision, type Outcome, type ReviewReason, stateOf } from '../policy/decision.js';
import { forAPerson, reasonsKept } from '../policy/for-a-person.js';
import { type PaidOf, remainderOf } from '../policy/remainder.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Transaction } from '../postgres/pool.js';

/** Why a refund that was decided needs a person after all; `words` say it of the refund. */
export interface Reopening {
  readonly reason: ReviewReason;
  readonly words: string;
  readonly at: Date;
}

/** Who makes these decisions. */
const SETTLEMENT = 'settlement';

/**
 * Hands a locked case to a person: a decision is appended, and nobody is mailed. What was decided is the proposal, but for
 * what of it is paid. A
 * case that waits for a person already keeps its own reasons, and the date by which they answer; what waited for a second
 * one was ordered beside the money that is not paid now, and has to be ordered anew.
 */
export async function reopenCase(
  transaction: Transaction,
  open: OpenCase,
  { reason, words, at }: Reopening,
  calendar: BusinessCalendar,
): Promise<void> {
  const { caseId, accountId } = open;
  const { decision: before, policyVersion } = await latestDecision(transaction, caseId);
  const reopened = forAPerson(before.kind === 'withdrawn' ? NOTHING_PROPOSED : before, [
    ...reasonsKept(before),
    reason,
  ]);
  const { settled, pending, lines } = await paidByCase(transaction, caseId);
  const decided = await decidedLast(transaction, caseId);
  const decision = proposing(reopened, decided, { totals: [...settled, ...pending], lines });
  const made = { caseId, seq: open.seq + 1, madeBy: SETTLEMENT, reason: words, policyVersion, facts: null };
  await appendDecision(transaction, { ...made, decision, live: true, decidedAt: at });
  const change = { accountId, state: stateOf(decision), decidedAt: null };
  await changeCase(transaction, caseId, { ...change, reviewDueAt: reviewDueAt(open, at, calendar) });
}

/** What a case was decided to pay, as long as nobody but the settlement has reopened it since; null otherwise. */
async function decidedLast(transaction: Transaction, caseId: string): Promise<Outcome | null> {
  const history = await decisionsOfCase(transaction, caseId);
  const latest = history.findLast(({ by }) => by !== SETTLEMENT)?.decision;
  return latest?.kind === 'decided' ? latest : null;
}

/** The proposal is what was decided, but for what of it is paid. */
function proposing(decision: Decision, decided: Outcome | null, paid: PaidOf): Decision {
  if (decision.kind !== 'review' || decided === null) return decision;
  const { state, findings, totals, method, unproven } = decided;
  return { ...decision, proposal: remainderOf({ state, findings, totals, method, unproven }, paid) };
}

const NOTHING_PROPOSED = { kind: 'review', reasons: [], proposal: null } as const;
