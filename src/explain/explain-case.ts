import { type DecisionRow, decisionsOfCase } from '../desk/case-history.js';
import { type CaseRow, findCase } from '../desk/case-list.js';
import { type CaseMailRead, mailsReadOfCase } from '../desk/case-mails.js';
import { type Evidence, storedEvidence, type Unreadable } from '../desk/evidence.js';
import { toldOf } from '../desk/told.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { traceCharges } from '../policy/trace.js';
import type { Db } from '../postgres/pool.js';
import { daysOf } from '../reply/letter.js';
import { reviewDueThen } from './due-then.js';
import type { Explanation, Reply } from './explanation.js';
import { type LastDecisions, lastDecisions } from './last-decisions.js';
import { policyOf } from './policy-of.js';
import { replyTo } from './reply.js';
import { type Said, wouldSay } from './would-say.js';

/** The policy's latest decision on a case with all that led to it. */
export interface StoredExplanation {
  readonly kind: 'decided';
  /** False for a trial: nothing was paid or sent. */
  readonly live: boolean;
  readonly explanation: Explanation;
  readonly decidedAt: Date;
  /** What stands since, where a person, the clock or a further mail brought another decision; else null. */
  readonly since: DecisionRow | null;
}

/** A case explained, or why it cannot be. */
export type ExplainedCase = StoredExplanation | { readonly kind: 'unknown' } | Unreadable;

/**
 * Explains the latest decision that the policy made on a case, from the facts that were stored with it. Where it never
 * decided on facts (nobody is proven to have written), its latest decision stands alone: no rule was tried. Of a trial, the
 * letters are those that it would have sent.
 */
export async function explainCase(db: Db, caseId: string, settings: CheckSettings): Promise<ExplainedCase> {
  const row = await findCase(db, caseId);
  if (row === null) return { kind: 'unknown' };
  const evidence = await latestEvidence(db, caseId);
  if (evidence?.kind === 'unreadable') return evidence;
  const mails = await mailsReadOfCase(db, caseId);
  const last = lastDecisions(await decisionsOfCase(db, caseId), evidence?.seq ?? null);
  const { explained, since } = last;
  const { policyVersion, decision, at: decidedAt } = explained;
  const said = await saidOn(db, row, last, mails, settings);
  const explanation = { caseId, mails, policyVersion, decision, ...read(evidence, settings), ...said };
  return { kind: 'decided', live: row.live, explanation, decidedAt, since };
}

async function latestEvidence(db: Db, caseId: string): Promise<Evidence | Unreadable | null> {
  for await (const evidence of storedEvidence(db, { caseIds: [caseId], latestOnly: true })) return evidence;
  return null;
}

/** What the policy read, and every rule's verdict on it. */
function read(evidence: Evidence | null, { policies }: CheckSettings): Pick<Explanation, 'facts' | 'charges'> {
  if (evidence === null) return { facts: null, charges: [] };
  const { facts, policyVersion } = evidence;
  return { facts, charges: traceCharges(facts, policyOf(policyVersion, policies)) };
}

/** The reply as it was queued; of a trial what would have been. */
async function saidOn(
  db: Db,
  row: CaseRow,
  last: LastDecisions,
  mails: readonly CaseMailRead[],
  settings: CheckSettings,
): Promise<Said> {
  const reply = await replyOf(db, row, last, mails, settings);
  return reply === null ? wouldSay(db, row.caseId, settings) : { reply, confirmation: null };
}

async function replyOf(
  db: Db,
  { caseId, reviewDueAt: dueNow }: CaseRow,
  { upTo, explained, since }: LastDecisions,
  mails: readonly CaseMailRead[],
  { refundsAddress, calendar }: CheckSettings,
): Promise<Reply | null> {
  const told = await toldOf(db, caseId, explained.seq);
  if (told === null) return null;
  const { recipient, language, message } = told;
  const reviewDueAt = since === null ? dueNow : reviewDueThen(upTo, mails, calendar);
  const about = { caseId, refundsAddress, message, ...daysOf({ ...told, reviewDueAt }) };
  return replyTo(recipient, explained.decision, about, language);
}
