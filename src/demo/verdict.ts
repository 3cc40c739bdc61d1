import type { CaseState } from '../policy/decision.js';
import type { Method } from '../policy/terms.js';
import type { Outcome } from './outcome.js';

const STATES: Readonly<Record<CaseState, string>> = {
  approved: 'approved',
  partially_approved: 'approved in part',
  denied: 'denied',
  needs_info: 'asked back',
  needs_verification: 'asked to confirm',
  needs_review: 'for a person',
  withdrawn: 'withdrawn',
};

/** The decided parts of a case, or of the proposal of one in review. */
interface Decided {
  readonly state: CaseState;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly method?: Method | null;
  readonly findings: readonly { readonly clauses: readonly string[] }[];
}

/** What became of a mail, in few words: `approved 0.20 USD under sections 3.1, 8`, `asked back`, `ignored: duplicate`. */
export function verdictOf(outcome: Outcome): string {
  return outcome.kind === 'ended' ? `${outcome.disposition}: ${outcome.reason}` : decidedText(outcome.shown);
}

/** Why it came so, where the verdict alone does not say: a line each. */
export function whyOf(outcome: Outcome): string[] {
  if (outcome.kind === 'ended') return [outcome.detail];
  const { proposal } = outcome.shown;
  return [
    outcome.reasons.map(reason => reason.replaceAll('_', ' ')).join(', '),
    proposal === null ? '' : `proposal: ${decidedText(proposal)}`,
  ].filter(Boolean);
}

/** Whether money leaves. */
export const isPaid = (outcome: Outcome) => outcome.kind === 'case' && paysOut(outcome.shown.state);

/** Whether a mail came back. */
export const isAnswered = (outcome: Outcome) => outcome.kind === 'case' && outcome.reply !== null;

const paysOut = (state: CaseState) => state === 'approved' || state === 'partially_approved';

function decidedText({ state, amount, currency, method, findings }: Decided): string {
  const clauses = [...new Set(findings.flatMap(finding => finding.clauses))];
  return [
    STATES[state],
    ...(paysOut(state) ? [`${amount} ${currency}${method === 'service_credit' ? ' of credit' : ''}`] : []),
    ...(paysOut(state) || state === 'denied'
      ? [`under ${clauses.length === 1 ? 'section' : 'sections'} ${clauses.join(', ')}`]
      : []),
  ].join(' ');
}
