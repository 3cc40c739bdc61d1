import { decide } from '../../src/policy/decide.js';
import type { Decision, Finding, Outcome } from '../../src/policy/decision.js';
import type { Facts } from '../../src/policy/facts.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';

/** Decides under the policy as published. */
export const decided = (facts: Facts): Decision => decide(facts, JANUARY_2025);

/**
 * A decision in short: first what becomes of the case, with its totals, then a line for each finding with the last
 * character of its ID. `review contested: denied 0 USD` is a case for a person with a denial as the proposal.
 */
export function told(facts: Facts): string[] {
  const decision = decided(facts);
  switch (decision.kind) {
    case 'withdrawn':
    case 'verify':
      return [decision.kind];
    case 'ask':
      return [`ask ${decision.question.kind}`, ...decision.findings.map(lineOf)];
    case 'review':
      return waiting(decision.reasons.join(' '), decision.proposal);
    case 'decided':
      return [headOf(decision), ...decision.findings.map(lineOf)];
  }
}

const waiting = (reasons: string, proposal: Outcome | null) =>
  proposal === null
    ? [`review ${reasons}`]
    : [`review ${reasons}: ${headOf(proposal)}`, ...proposal.findings.map(lineOf)];

const headOf = ({ state, totals }: Outcome) =>
  [state, ...totals.map(total => `${total.amount} ${total.currency}`)].join(' ');

const lineOf = ({ transactionId, result, ground, basis, amount, clauses }: Finding) =>
  `${transactionId.at(-1)} ${result} ${ground ?? basis.kind} ${amount} [${clauses.join(' ')}]`;

/** The outcome, be it decided or proposed. Throws where there is none. */
export function outcomeOf(facts: Facts): Outcome {
  const decision = decided(facts);
  const outcome = decision.kind === 'review' ? decision.proposal : decision.kind === 'decided' ? decision : null;
  if (outcome === null) throw new Error(`There is no outcome, but ${JSON.stringify(decision)}.`);
  return outcome;
}

/** The facts behind the findings of an outcome, one each. */
export const basesOf = (facts: Facts) => outcomeOf(facts).findings.map(finding => finding.basis);
