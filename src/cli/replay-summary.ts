import type { DecisionKey, Unreadable } from '../desk/evidence.js';
import { type Change, changeOf } from '../replay/change.js';
import type { Difference, Replayed } from '../replay/replay.js';
import { type ClauseChange, type CurrencyChange, openTally } from '../replay/tally.js';
import type { Progress } from './progress.js';

/** A decision that comes out otherwise, in short. */
export interface ChangedDecision extends DecisionKey, Change {
  /** Where in the decision they differ first. */
  readonly at: string;
}

/** All that a replay found. */
export interface ReplaySummary {
  readonly decisions: number;
  readonly same: number;
  readonly notInForce: number;
  readonly changed: readonly ChangedDecision[];
  readonly unreadable: readonly (DecisionKey & Pick<Unreadable, 'why'>)[];
  readonly byClause: readonly ClauseChange[];
  readonly byCurrency: readonly CurrencyChange[];
}

/** Reads a whole replay, telling its progress, and sums up what it found. */
export async function summaryOf(replayed: AsyncIterable<Replayed>, progress: Progress): Promise<ReplaySummary> {
  const tally = openTally();
  const changed: ChangedDecision[] = [];
  const unreadable: Extract<Replayed, { kind: 'unreadable' }>[] = [];
  const counts = { decisions: 0, same: 0, notInForce: 0 };
  try {
    for await (const one of replayed) {
      counts.decisions += 1;
      progress.at(counts.decisions);
      if (one.kind === 'same') counts.same += 1;
      if (one.kind === 'not_in_force') counts.notInForce += 1;
      if (one.kind === 'unreadable') unreadable.push(one);
      if (one.kind !== 'different') continue;
      tally.add(one);
      changed.push(changedDecision(one));
    }
  } finally {
    progress.end();
  }
  return { ...counts, changed, unreadable, byClause: tally.byClause(), byCurrency: tally.byCurrency() };
}

/** Keeps of a difference what is shown: the decisions of large invoices are large. */
function changedDecision(different: Difference): ChangedDecision {
  const { caseId, seq, policyVersion, at } = different;
  return { caseId, seq, policyVersion, at, ...changeOf(different) };
}
