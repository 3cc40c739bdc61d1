import type { Policy } from '../policy/policy.js';

/** The version of the policy with this name. Throws where there is none: then a newer program made the decision. */
export function policyOf(version: string, policies: readonly Policy[]): Policy {
  const policy = policies.find(one => one.version === version);
  if (policy === undefined) throw new Error(`The policy ${version} is none of this program's versions; is it older?`);
  return policy;
}
