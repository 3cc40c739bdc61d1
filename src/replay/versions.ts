import type { Policy } from '../policy/policy.js';
import { policyAt, policyNamed } from '../policy/versions.js';
import type { PolicyFor } from './replay.js';

/** The version that each decision recorded: its replay must give the same. */
export function asRecorded(policies: readonly Policy[]): PolicyFor {
  return ({ policyVersion }) =>
    policyNamed(policyVersion, policies) ?? {
      why: `policy ${policyVersion} is none of this program's versions`,
    };
}

/**
 * One version for all that is its own: a candidate may have any receipt, a version with a date only those received while
 * it is the one in force (13).
 */
export function underVersion(version: Policy, policies: readonly Policy[]): PolicyFor {
  return ({ facts }) =>
    version.effectiveFrom === null || policyAt(facts.receivedAt, policies) === version ? version : 'not_in_force';
}
