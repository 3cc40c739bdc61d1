import { decide } from './decide.js';
import { type Decision, isAskedByHand, type ReviewReason } from './decision.js';
import type { Facts } from './facts.js';
import { forAPerson, reasonsKept } from './for-a-person.js';
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
 * What a case can bring along: the reasons for which it waited before, a withdrawal in part, a suspension of its account
 * (7), an answered denial or question of a person; the longest first. Nothing else hands a decision over: a further reason that is not the policy's
 * own is none.
 */
function historyOf(before: Decision, { account }: Facts): (readonly ReviewReason[])[] {
  if (before.kind === 'decided' && before.state !== 'approved') return [['answer_to_a_denial'], ['taken_back_in_part']];
  const kept = reasonsKept(before);
  const suspended: (readonly ReviewReason[])[] =
    account?.status === 'suspended' ? [[...kept, 'account_not_in_good_standing']] : [];
  const answered: readonly ReviewReason[] = isAskedByHand(before) ? ['answer_to_a_person'] : kept;
  const inPart: readonly ReviewReason[] = [...answered, 'taken_back_in_part'];
  return [inPart, ...suspended, answered].filter(reasons => reasons.length > 0);
}
