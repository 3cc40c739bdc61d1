import { decide } from './decide.js';
import type { Decision, ReviewReason } from './decision.js';
import type { Facts } from './facts.js';
import { forAPerson } from './for-a-person.js';
import type { Policy } from './policy.js';

/** A decision of the policy as it is stored. */
export interface StoredDecision {
  readonly facts: Facts;
  readonly decision: Decision;
  /** The decision before it on its case, whoever made it; null where it opened the case. */
  readonly before: Decision | null;
}

/**
 * Decides stored facts under a version of the policy, as they would be decided in the stored decision's place: what was
 * handed to a person there for what its case had been through waits for one here too, with this version's proposal.
 */
export function decideStored(stored: StoredDecision, policy: Policy): Decision {
  const decided = decide(stored.facts, policy);
  const added = handedOverFor(stored);
  return added === null ? decided : forAPerson(decided, added);
}

/** The reasons that the case's history added in front of the policy's own; null where it added none. */
function handedOverFor({ facts, decision, before }: StoredDecision): readonly ReviewReason[] | null {
  if (decision.kind !== 'review' || before === null) return null;
  const { reasons } = decision;
  const stand = (added: readonly ReviewReason[]) => added.every((reason, i) => reasons[i] === reason);
  return historyOf(before, facts).find(stand) ?? null;
}

/**
 * What a case can bring along: the reasons for which it waited before, a suspension of its account (7), an answered
 * denial; the longest first. Nothing else hands a decision over: a further reason that is not the policy's own is none.
 */
function historyOf(before: Decision, { account }: Facts): (readonly ReviewReason[])[] {
  if (before.kind === 'decided') return before.state === 'approved' ? [] : [['answer_to_a_denial']];
  const waited = before.kind === 'review' ? [before.reasons] : [];
  const suspended: ReviewReason[][] = account?.status === 'suspended' ? [['account_not_in_good_standing']] : [];
  return [...waited, ...suspended].sort((a, b) => b.length - a.length);
}
