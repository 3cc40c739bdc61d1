import type { DecisionRow } from '../desk/case-history.js';
import type { CaseRow } from '../desk/case-list.js';
import { findingsOf } from '../desk/decisions.js';
import { decimal, plain, ZERO } from '../money.js';
import { type Decision, type Finding, type Outcome, stateOf, type Total } from '../policy/decision.js';
import { methodOf } from '../policy/ways.js';

/* The JSON of cases, a stable surface: scripts read these names. */

/** The first ten fields: what `cases list --json` prints for each case. */
export function caseSummary(row: CaseRow) {
  return {
    case: row.caseId,
    state: row.state,
    account_id: row.accountId,
    sender: row.sender,
    received_at: row.receivedAt,
    decided_at: row.decidedAt,
    review_due_at: row.reviewDueAt,
    ...paidBy(row.decision),
    method: row.decision.kind === 'decided' ? methodOf(row.decision) : null,
  };
}

/** What a decision pays in one currency; nothing in none, where a case is denied of which no charge is known. */
function paidBy(decision: Decision): ReturnType<typeof single> {
  if (decision.kind !== 'decided') return single([]);
  const { state, totals } = decision;
  return state === 'denied' && totals.length === 0 ? { amount: plain(ZERO, ''), currency: null } : single(totals);
}

/** Amount and currency where there is one total; null where there is none, or several (then `totals` has them). */
function single(totals: readonly Total[]): { amount: string | null; currency: string | null } {
  const [total] = totals;
  return totals.length === 1 && total !== undefined ? amountJson(total) : { amount: null, currency: null };
}

const amountJson = (total: Total) => ({
  amount: plain(decimal(total.amount), total.currency),
  currency: total.currency,
});

/** What `cases show --json` adds to the summary, of the latest decision. */
export function decisionJson(decision: Decision) {
  return {
    findings: findingsOf(decision).map(findingJson),
    totals: decision.kind === 'decided' ? decision.totals.map(amountJson) : [],
    proposal: decision.kind === 'review' && decision.proposal !== null ? proposalJson(decision.proposal) : null,
  };
}

const proposalJson = (proposal: Outcome) => ({
  state: proposal.state,
  ...single(proposal.totals),
  findings: proposal.findings.map(findingJson),
});

const findingJson = (finding: Finding) => ({
  transaction_id: finding.transactionId,
  result: finding.result,
  ground: finding.ground,
  clauses: finding.clauses,
  amount: plain(decimal(finding.amount), finding.currency ?? ''),
});

/** One entry of `decisions`. */
export const historyJson = ({ seq, by, decision, reason, at }: DecisionRow) => ({
  seq,
  by,
  state: stateOf(decision),
  amount: paidBy(decision).amount,
  reason,
  at,
});
