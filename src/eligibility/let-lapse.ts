import { changeCase, lockCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import { unansweredSince } from '../desk/threads.js';
import type { Pool } from '../postgres/pool.js';
import { inTransaction } from '../postgres/transaction.js';

const DAYS_TO_ANSWER = 30;
const DAY_MS = 86_400_000;
const FRESH_SCAN_MS = 5 * 60_000;

/**
 * Closes the cases whose customer was asked something and did not answer for 30 days: withdrawn, and nobody is mailed.
 * Gives the cases. After an outage of ours nothing lapses before the mail of that time is read.
 */
export async function letLapse(pool: Pool, now: Date): Promise<readonly string[]> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const asked = await unansweredSince(pool, before(DAYS_TO_ANSWER * DAY_MS), before(FRESH_SCAN_MS));
  const lapsed: string[] = [];
  for (const { caseId, seq } of asked) if (await lapse(pool, caseId, seq, now)) lapsed.push(caseId);
  return lapsed;
}

function lapse(pool: Pool, caseId: string, asked: number, decidedAt: Date): Promise<boolean> {
  return inTransaction(pool, async transaction => {
    const open = await lockCase(transaction, caseId);
    if (open === null || open.seq !== asked) return false; // it was answered meanwhile
    const { policyVersion } = await latestDecision(transaction, caseId);
    const made = { caseId, seq: asked + 1, madeBy: 'clock', reason: `unanswered for ${DAYS_TO_ANSWER} days` };
    const decision = { kind: 'withdrawn' } as const;
    await appendDecision(transaction, { ...made, policyVersion, facts: null, decision, live: true, decidedAt });
    const { accountId } = open;
    await changeCase(transaction, caseId, { accountId, state: 'withdrawn', decidedAt: null, reviewDueAt: null });
    return true;
  });
}
