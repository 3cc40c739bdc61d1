import type { DecisionKey } from '../desk/evidence.js';
import type { Side } from '../replay/change.js';
import type { ReplaySummary } from './replay-summary.js';

/** What `replay --json` prints without a version. */
export function replayJson({ decisions, same, changed, ...summary }: ReplaySummary): string {
  const differences = changed.map(one => ({
    ...keyJson(one),
    at: one.at,
    stored: sideJson(one.before),
    replayed: sideJson(one.after),
    difference: one.difference,
  }));
  return JSON.stringify({ decisions, same, differences, ...sharedJson(summary) }, null, 2);
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
  return JSON.stringify({ ...counts, changed: cases, ...sharedJson(summary) }, null, 2);
}

/** What both documents end with. */
const sharedJson = ({ byCurrency, byClause, unreadable }: Omit<ReplaySummary, 'decisions' | 'same' | 'changed'>) => ({
  by_currency: byCurrency,
  by_clause: byClause,
  unreadable: unreadable.map(one => ({ ...keyJson(one), why: one.why })),
});

const keyJson = ({ caseId, seq, policyVersion }: DecisionKey) => ({ case: caseId, seq, policy_version: policyVersion });

const sideJson = ({ state, totals, proposed }: Side) => ({ state, totals, proposed });
