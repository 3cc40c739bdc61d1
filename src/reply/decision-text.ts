import { type Decision, type Outcome, stateOf, type Total } from '../policy/decision.js';
import { waysOf } from '../policy/ways.js';
import { money } from './figures.js';

/** A decision in one line for people: its state, what is paid and how, or why it waits and what is proposed. */
export function decisionText(decision: Decision): string {
  const state = stateOf(decision);
  switch (decision.kind) {
    case 'decided':
      return `${state}, ${outcomeText(decision)}`;
    case 'ask':
      return `${state}, asks ${decision.question.kind}`;
    case 'review': {
      const proposal =
        decision.proposal === null ? 'none' : `${decision.proposal.state}, ${outcomeText(decision.proposal)}`;
      return `${state} for ${decision.reasons.join(', ')}; proposal: ${proposal}`;
    }
    case 'withdrawn':
      return state;
    case 'verify':
      return `${state}, asks the account’s owner whether the request is theirs`;
  }
}

function outcomeText(outcome: Outcome): string {
  if (outcome.state === 'denied') return amountsOf(outcome.totals);
  return waysOf(outcome)
    .map(({ method, totals }) => `${amountsOf(totals)} ${WAYS[method]}`)
    .join(', ');
}

const amountsOf = (totals: readonly Total[]) =>
  totals.map(({ amount, currency }) => money(amount, currency)).join(' + ');

const WAYS = { original_payment_method: 'to the original payment method', service_credit: 'as credit' } as const;
