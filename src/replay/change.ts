import { decimal, plain, sum } from '../money.js';
import { type CaseState, type Decision, type Outcome, stateOf, type Total } from '../policy/decision.js';
import type { Difference } from './replay.js';

/** A plain decimal in a currency; with a minus where it is less. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** A decision in short: its state, and what it pays, or in review what it proposes. */
export interface Side {
  readonly state: CaseState;
  readonly totals: readonly Amount[];
  readonly proposed: boolean;
}

/** What another decision would change on a case. */
export interface Change {
  readonly before: Side;
  readonly after: Side;
  /** What is paid or proposed more (or less), currency by currency; none where that stays. */
  readonly difference: readonly Amount[];
}

/** The outcome on the money that a decision has or proposes; null where it has none. */
export function outcomeOf(decision: Decision): Outcome | null {
  if (decision.kind === 'review') return decision.proposal;
  return decision.kind === 'decided' ? decision : null;
}

/** A stored decision beside the one that replaces it. */
export function changeOf({ stored, replayed }: Pick<Difference, 'stored' | 'replayed'>): Change {
  const [before, after] = [sideOf(stored), sideOf(replayed)];
  const currencies = [...new Set([...before.totals, ...after.totals].map(total => total.currency))].sort();
  const difference = currencies.map(currency =>
    amountOf(paidIn(after, currency).minus(paidIn(before, currency)), currency),
  );
  return { before, after, difference: difference.filter(({ amount }) => !decimal(amount).eq(decimal('0'))) };
}

/** Whether the case keeps its state and its money, and only findings, reasons or figures differ. */
export function isInWordsOnly({ before, after, difference }: Change): boolean {
  return before.state === after.state && before.proposed === after.proposed && difference.length === 0;
}

function sideOf(decision: Decision): Side {
  const totals = outcomeOf(decision)?.totals ?? [];
  return { state: stateOf(decision), totals: totals.map(shown), proposed: decision.kind === 'review' };
}

const shown = ({ amount, currency }: Total): Amount => amountOf(decimal(amount), currency);

const amountOf = (amount: ReturnType<typeof decimal>, currency: string): Amount => ({
  amount: plain(amount, currency),
  currency,
});

const paidIn = ({ totals }: Side, currency: string) =>
  sum(totals.filter(total => total.currency === currency).map(({ amount }) => decimal(amount)));
