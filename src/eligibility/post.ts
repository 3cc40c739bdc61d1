import { postCredits } from '../ledger/credits.js';
import { postRefunds } from '../ledger/refunds.js';
import { addBusinessDays, type BusinessCalendar, REFUND_BUSINESS_DAYS } from '../policy/calendar.js';
import { creditsOf, postingsOf } from '../policy/postings.js';
import type { Transaction } from '../postgres/pool.js';
import type { Made } from './decide-case.js';

/** Posts the money of a decision against its charges, as refunds or as credit, and gives the refunds to settle. */
export async function post(
  transaction: Transaction,
  numbered: { readonly caseId: string; readonly seq: number },
  { facts, decision, policyVersion }: Made,
  postedAt: Date,
  calendar: BusinessCalendar,
): Promise<string[]> {
  if (decision.kind !== 'decided' || facts?.account == null) return [];
  const by = { ...numbered, accountId: facts.account.accountId, postedAt };
  const dueAt = addBusinessDays(postedAt, REFUND_BUSINESS_DAYS, calendar);
  await postCredits(transaction, { ...by, grantedBy: `policy ${policyVersion}` }, creditsOf(decision));
  return postRefunds(transaction, { ...by, dueAt }, postingsOf(decision, facts));
}
