import type { DecisionKey, Unreadable } from '../desk/evidence.js';
import { type Change, changeOf, type Side } from '../replay/change.js';
import type { Difference } from '../replay/replay.js';
import type { ClauseChange, CurrencyChange } from '../replay/tally.js';

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

/** Keeps of a difference what is shown: the decisions of large invoices are large. */
export function changedDecision(different: Difference): ChangedDecision {
  const { caseId, seq, policyVersion, at } = different;
  return { caseId, seq, policyVersion, at, ...changeOf(different) };
}

/** What `replay --json` prints without a version. */
export function replayJson({ decisions, same, changed, ...summary }: ReplaySummary): string {
  const differences = changed.map(one => ({
    ...keyJson(one),
    at: one.at,
    stored: sideJson(one.before),
    replayed: sideJson(one.after),
    difference: one.difference,
  }));
  return JSON.stringify({ decisions, same, differences, ...moneyJson(summary) }, null, 2);
}

/** What `replay --policy --json` prints. */
export function changesJson(version: string, summary: ReplaySummary): string {
  const { decisions, same, notInForce, changed } = summary;
  const cases = changed.map(one => ({
    ...keyJson(one),
    at: one.at,
    before: sideJson(one.before),
    after: sideJson(one.after),
    difference: one.difference,
  }));
  const counts = { policy: version, decisions, same, not_in_force: notInForce };
  return JSON.stringify({ ...counts, changed: cases, ...moneyJson(summary) }, null, 2);
}

const moneyJson = ({ byCurrency, byClause, unreadable }: Omit<ReplaySummary, 'decisions' | 'same' | 'changed'>) => ({
  by_currency: byCurrency,
  by_clause: byClause,
  unreadable: unreadable.map(one => ({ ...keyJson(one), why: one.why })),
});

const keyJson = ({ caseId, seq, policyVersion }: DecisionKey) => ({ case: caseId, seq, policy_version: policyVersion });

const sideJson = ({ state, totals, proposed }: Side) => ({ state, totals, proposed });
