import type { Dossier } from '../../dossier/dossier.js';
import { durationText } from '../../health/duration.js';
import type { Total } from '../../policy/decision.js';
import { money } from '../../reply/figures.js';
import type { Draft } from './model.js';

/** Why a case waits for a person: `legal threat, contested`. */
export function reasonsText({ case: { decision } }: Dossier): string {
  if (decision.kind !== 'review' || decision.reasons.length === 0) return 'for a person';
  return decision.reasons.map(reason => reason.replaceAll('_', ' ')).join(', ');
}

/** What the policy proposes, or a first person: `approve 0.16 USD to the original payment method (3.1, 8)`. */
export function proposalText({ proposal }: Dossier): string {
  if (proposal === null) return 'none';
  const clauses = [...new Set(proposal.findings.flatMap(found => found.clauses))].join(', ');
  const under = clauses === '' ? '' : ` (${clauses})`;
  if (proposal.state === 'denied') return `deny${under}`;
  const verb = proposal.state === 'partially_approved' ? 'approve in part' : 'approve';
  const way = proposal.method === 'service_credit' ? 'as credit' : 'to the original payment method';
  return `${verb} ${amounts(proposal.totals)} ${way}${under}`;
}

/** When a review is due: `due in 5 h`, `overdue by 2 days`. */
export function dueText(dueAt: Date | null, now: Date): string {
  if (dueAt === null) return 'no deadline';
  const leftSeconds = (dueAt.getTime() - now.getTime()) / 1000;
  return leftSeconds < 0 ? `overdue by ${durationText(-leftSeconds)}` : `due in ${durationText(leftSeconds)}`;
}

/** What was decided: `approve 0.16 USD`, and whether a second person must confirm it. */
export function draftText({ verb, done: { decision, paidNow } }: Draft): string {
  const waits = decision.kind === 'review';
  const totals = (waits ? decision.proposal : paidNow)?.totals ?? [];
  const amount = totals.length === 0 ? '' : ` ${amounts(totals)}`;
  return `${verb === 'amount' ? 'approve' : verb}${amount}${waits ? ', for a second person to confirm' : ''}`;
}

const amounts = (totals: readonly Pick<Total, 'amount' | 'currency'>[]) =>
  totals.map(total => money(total.amount, total.currency)).join(' + ');
