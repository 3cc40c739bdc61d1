import type { DecisionRow } from '../desk/case-history.js';

/** Whether the policy made a decision, not a person or the clock. */
export const isByPolicy = ({ by, policyVersion }: Pick<DecisionRow, 'by' | 'policyVersion'>): boolean =>
  by === `policy ${policyVersion}`;

/** The decision of a case to explain, those before it, and the one that stands since, where it is another. */
export interface LastDecisions {
  /** Up to the explained one, which is the last of them. */
  readonly upTo: readonly DecisionRow[];
  readonly explained: DecisionRow;
  readonly since: DecisionRow | null;
}

/**
 * Which decision of a case is explained: that with this number, else the policy's last one. `made` are all of the case, oldest
 * first. Throws where there is none: a case is opened with one.
 */
export function lastDecisions(made: readonly DecisionRow[], seq: number | null): LastDecisions {
  const latest = made.at(-1);
  const explained = made.find(row => row.seq === seq) ?? made.findLast(isByPolicy) ?? latest;
  if (explained === undefined || latest === undefined)
    throw new Error('The case has no decision; run `refunds doctor`.');
  const upTo = made.filter(row => row.seq <= explained.seq);
  return { upTo, explained, since: latest.seq === explained.seq ? null : latest };
}
