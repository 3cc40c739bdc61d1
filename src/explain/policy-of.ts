import type { Policy } from '../policy/policy.js';
import { policyNamed } from '../policy/versions.js';

/** The version of the policy with this name. Throws where there is none: then a newer program made the decision. */
export function policyOf(version: string, policies: readonly Policy[]): Policy {
  const policy = policyNamed(version, policies);
  if (policy === null) throw new Error(`The policy ${version} is none of this program's versions; is it older?`);
  return policy;
}
