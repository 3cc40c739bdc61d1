import { type DecisionKey, type Evidence, storedEvidence, type WhichEvidence } from '../desk/evidence.js';
import { decideStored } from '../policy/decide-stored.js';
import type { Decision } from '../policy/decision.js';
import type { Policy } from '../policy/policy.js';
import type { Db } from '../postgres/pool.js';
import { firstDifference } from './first-difference.js';

/** What deciding the evidence of one decision again comes to. */
export type Replayed =
  | ({ readonly kind: 'same' } & DecisionKey)
  | ({ readonly kind: 'different' } & Difference)
  /** The version is not the one in force for this receipt (13). */
  | ({ readonly kind: 'not_in_force' } & DecisionKey)
  | ({ readonly kind: 'unreadable'; readonly why: string } & DecisionKey);

/** A decision that comes out otherwise than it is stored. */
export interface Difference extends DecisionKey {
  readonly stored: Decision;
  readonly replayed: Decision;
  /** Where in the decision they differ first. */
  readonly at: string;
}

/** The version under which a stored decision is made again; a sentence where there is none. */
export type PolicyFor = (evidence: Evidence) => Policy | 'not_in_force' | { readonly why: string };

/** Decides stored evidence again, decision by decision. Evidence that cannot be decided is named, and the rest goes on. */
export async function* replay(db: Db, which: WhichEvidence, policyFor: PolicyFor): AsyncGenerator<Replayed> {
  for await (const row of storedEvidence(db, which)) yield row.kind === 'unreadable' ? row : again(row, policyFor);
}

function again(evidence: Evidence, policyFor: PolicyFor): Replayed {
  const { caseId, seq, policyVersion } = evidence;
  const key = { caseId, seq, policyVersion };
  const policy = policyFor(evidence);
  if (policy === 'not_in_force') return { kind: 'not_in_force', ...key };
  if ('why' in policy) return { kind: 'unreadable', ...key, ...policy };
  try {
    const replayed = decideStored(evidence, policy);
    const at = firstDifference(evidence.stored, JSON.parse(JSON.stringify(replayed)));
    return at === null
      ? { kind: 'same', ...key }
      : { kind: 'different', ...key, stored: evidence.decision, replayed, at };
  } catch (error) {
    return { kind: 'unreadable', ...key, why: error instanceof Error ? error.message : String(error) };
  }
}
