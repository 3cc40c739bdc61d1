import { JANUARY_2025 } from './january-2025.js';
import type { Policy } from './policy.js';

/** Every version of the policy, oldest first (13). A candidate has no date yet. */
export const POLICIES: readonly Policy[] = [JANUARY_2025];

/** The version with this name; null where there is none. */
export function policyNamed(version: string, policies: readonly Policy[]): Policy | null {
  return policies.find(policy => policy.version === version) ?? null;
}

/**
 * 13: the version in force at an instant (ISO, UTC). What was received before the first version came into force is
 * decided by that one. Throws where no version has a date.
 */
export function policyAt(receivedAt: string, policies: readonly Policy[] = POLICIES): Policy {
  const dated = policies.filter(policy => policy.effectiveFrom !== null);
  const at = Date.parse(receivedAt);
  const inForce = dated.findLast(({ effectiveFrom }) => effectiveFrom !== null && Date.parse(effectiveFrom) <= at);
  const policy = inForce ?? dated[0];
  if (policy === undefined) throw new Error('No version of the policy has a date from which it is in force.');
  return policy;
}
