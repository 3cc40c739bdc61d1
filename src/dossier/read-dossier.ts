import { decisionsOfCase } from '../desk/case-history.js';
import { findCase } from '../desk/case-list.js';
import { storedEvidence } from '../desk/evidence.js';
import { notesOfCase } from '../desk/notes.js';
import type { Parser } from '../intake/parse/parse-mail.js';
import { accountCard } from '../ledger/account-card.js';
import { creditsOfCase } from '../ledger/credits-of-case.js';
import { refundsOfCase } from '../ledger/refunds-of-case.js';
import { traceCharges } from '../policy/trace.js';
import { POLICIES, policyNamed } from '../policy/versions.js';
import type { Db } from '../postgres/pool.js';
import type { Dossier } from './dossier.js';
import { dossierMails } from './mails.js';

/**
 * Everything about one case, of its newest fifty mails; null where there is no case with this very id. The decisions are
 * read first: whatever comes in between, nothing that is shown is older than `seq`.
 */
export async function readDossier(
  db: Db,
  caseId: string,
  { parser }: { readonly parser: Parser },
): Promise<Dossier | null> {
  const decisions = await decisionsOfCase(db, caseId);
  const row = await findCase(db, caseId);
  const latest = decisions.at(-1);
  if (row === null || latest === undefined) return null;
  return {
    case: row,
    seq: latest.seq,
    account: row.accountId === null ? null : await accountCard(db, row.accountId),
    mails: await dossierMails(db, caseId, parser),
    decisions,
    evidence: await evidenceOf(db, caseId),
    proposal: row.decision.kind === 'review' ? row.decision.proposal : null,
    refunds: await refundsOfCase(db, caseId),
    credits: await creditsOfCase(db, caseId),
    notes: await notesOfCase(db, caseId),
  };
}

async function evidenceOf(db: Db, caseId: string): Promise<Dossier['evidence']> {
  for await (const evidence of storedEvidence(db, { caseIds: [caseId], latestOnly: true })) {
    if (evidence.kind === 'unreadable') return null;
    const { policyVersion, facts } = evidence;
    const policy = policyNamed(policyVersion, POLICIES);
    return { policyVersion, facts, charges: policy === null ? [] : traceCharges(facts, policy) };
  }
  return null;
}
