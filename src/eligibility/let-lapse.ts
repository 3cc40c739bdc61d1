import { changeCase, lockCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import { unansweredSince } from '../desk/threads.js';
import { hasPaid } from '../ledger/paid.js';
import type { BusinessCalendar } from '../policy/calendar.js';
import { stateOf } from '../policy/decision.js';
import { forAPerson } from '../policy/for-a-person.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Pool, Transaction } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';

const DAYS_TO_ANSWER = 30;
const DAY_MS = 86_400_000;
const FRESH_SCAN_MS = 5 * 60_000;

/**
 * Closes the cases whose customer was asked something and did not answer for 30 days: withdrawn, and nobody is mailed.
 * One that has paid goes back to a person instead: what is paid is not taken back by silence. Gives the cases. After an
 * outage of ours nothing lapses before the mail of that time is read.
 */
export async function letLapse(pool: Pool, now: Date, calendar: BusinessCalendar): Promise<readonly string[]> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const asked = await unansweredSince(pool, before(DAYS_TO_ANSWER * DAY_MS), before(FRESH_SCAN_MS));
  const lapsed: string[] = [];
  for (const { caseId, seq } of asked)
    if (await inTransaction(pool, transaction => lapse(transaction, caseId, seq, now, calendar))) lapsed.push(caseId);
  return lapsed;
}

async function lapse(
  transaction: Transaction,
  caseId: string,
  asked: number,
  decidedAt: Date,
  calendar: BusinessCalendar,
): Promise<boolean> {
  const open = await lockCase(transaction, caseId);
  if (open === null || open.seq !== asked) return false; // it was answered meanwhile
  const { decision: question, policyVersion } = await latestDecision(transaction, caseId);
  const paid = await hasPaid(transaction, caseId);
  const decision = paid ? forAPerson(question, ['reopened']) : ({ kind: 'withdrawn' } as const);
  const reason = `unanswered for ${DAYS_TO_ANSWER} days${paid ? ', and the case has paid' : ''}`;
  const made = { caseId, seq: asked + 1, madeBy: 'clock', reason, policyVersion, facts: null };
  await appendDecision(transaction, { ...made, decision, live: true, decidedAt });
  const dueAt = paid ? reviewDueAt(open, decidedAt, calendar) : null;
  const change = { accountId: open.accountId, state: stateOf(decision), decidedAt: null, reviewDueAt: dueAt };
  await changeCase(transaction, caseId, change);
  return true;
}
