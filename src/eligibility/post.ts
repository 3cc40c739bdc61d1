import { postCredits } from '../ledger/credits.js';
import { postRefunds } from '../ledger/refunds.js';
import { addBusinessDays, type BusinessCalendar, REFUND_BUSINESS_DAYS } from '../policy/calendar.js';
import type { Outcome } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import { creditsOf, postingsOf } from '../policy/postings.js';
import type { Transaction } from '../postgres/pool.js';

/** Which decision posts, and who made it. */
export interface PostingDecision {
  readonly caseId: string;
  readonly seq: number;
  readonly madeBy: string;
}

/**
 * Posts the money of an outcome against its charges, as refunds or as credit, and gives the refunds to settle. Nothing is
 * posted where no account is known.
 */
export async function post(
  transaction: Transaction,
  { caseId, seq, madeBy }: PostingDecision,
  outcome: Outcome,
  facts: Facts,
  postedAt: Date,
  calendar: BusinessCalendar,
): Promise<string[]> {
  if (facts.account === null) return [];
  const by = { caseId, seq, accountId: facts.account.accountId, postedAt };
  const dueAt = addBusinessDays(postedAt, REFUND_BUSINESS_DAYS, calendar);
  await postCredits(transaction, { ...by, grantedBy: madeBy }, creditsOf(outcome));
  return postRefunds(transaction, { ...by, dueAt }, postingsOf(outcome, facts));
}
