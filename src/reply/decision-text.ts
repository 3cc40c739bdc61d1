import { type Decision, type Outcome, stateOf } from '../policy/decision.js';
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

function outcomeText({ state, totals, method }: Outcome): string {
  const amounts = totals.map(({ amount, currency }) => money(amount, currency)).join(' + ');
  if (state === 'denied') return amounts;
  return `${amounts} ${method === 'service_credit' ? 'as credit' : 'to the original payment method'}`;
}
