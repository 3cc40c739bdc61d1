import { type CaseRow, findCase } from '../desk/case-list.js';
import { mailsReadOfCase } from '../desk/case-mails.js';
import { type Evidence, storedEvidence, type Unreadable } from '../desk/evidence.js';
import { latestDecision } from '../desk/latest-decision.js';
import { toldOf } from '../desk/told.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { traceCharges } from '../policy/trace.js';
import type { Db } from '../postgres/pool.js';
import { daysOf } from '../reply/letter.js';
import type { Explanation, Reply } from './explanation.js';
import { policyOf } from './policy-of.js';
import { replyTo } from './reply.js';
import { type Said, wouldSay } from './would-say.js';

/** The latest decision of the policy on a case with all that led to it, or why it cannot be explained. */
export type ExplainedCase =
  | { readonly kind: 'decided'; readonly explanation: Explanation }
  | { readonly kind: 'unknown' }
  | Unreadable;

/**
 * Explains the latest decision that the policy made on a case, from the facts that were stored with it. Where it never
 * decided on facts (nobody is proven to have written), the latest decision stands alone: no rule was tried. Of a trial, the
 * letters are those that it would have sent.
 */
export async function explainCase(db: Db, caseId: string, settings: CheckSettings): Promise<ExplainedCase> {
  const row = await findCase(db, caseId);
  if (row === null) return { kind: 'unknown' };
  const mails = await mailsReadOfCase(db, caseId);
  const evidence = await latestEvidence(db, caseId);
  if (evidence?.kind === 'unreadable') return evidence;
  if (evidence === null) {
    const latest = await latestDecision(db, caseId);
    return {
      kind: 'decided',
      explanation: { ...latest, caseId, mails, facts: null, charges: [], ...(await wouldSay(db, caseId, settings)) },
    };
  }
  const { policyVersion, facts, decision } = evidence;
  const charges = traceCharges(facts, policyOf(policyVersion, settings.policies));
  const said = await saidOn(db, row, evidence, settings);
  return { kind: 'decided', explanation: { caseId, mails, policyVersion, facts, charges, decision, ...said } };
}

async function latestEvidence(db: Db, caseId: string): Promise<Evidence | Unreadable | null> {
  for await (const evidence of storedEvidence(db, { caseIds: [caseId], latestOnly: true })) return evidence;
  return null;
}

/** The reply as it was queued; of a trial what would have been. */
async function saidOn(db: Db, row: CaseRow, evidence: Evidence, settings: CheckSettings): Promise<Said> {
  const reply = await replyOf(db, row, evidence, settings);
  return reply === null ? wouldSay(db, row.caseId, settings) : { reply, confirmation: null };
}

async function replyOf(
  db: Db,
  { caseId, reviewDueAt }: CaseRow,
  { seq, decision }: Evidence,
  { refundsAddress }: CheckSettings,
): Promise<Reply | null> {
  const told = await toldOf(db, caseId, seq);
  if (told === null) return null;
  const { recipient, language, message } = told;
  const about = { caseId, refundsAddress, message, ...daysOf({ ...told, reviewDueAt }) };
  return replyTo(recipient, decision, about, language);
}
