import { decide } from '../../../src/policy/decide.js';
import type { Decision, Finding, Outcome } from '../../../src/policy/decision.js';
import type { Facts } from '../../../src/policy/facts.js';
import type { Policy } from '../../../src/policy/policy.js';
import { type ChargeOf, chargesOf } from './case-of.js';
import type { Combination } from './combination.js';
import { factsOf } from './facts-of.js';
import { paymentsOf, totalOf } from './payments-of.js';
import { doubtsOf } from './reasons-of.js';

/** One combination with its decision, and the charges that should be in question. */
export interface Seen {
  readonly combination: Combination;
  readonly facts: Facts;
  readonly decision: Decision;
  /** What is decided or proposed; null where there is neither. */
  readonly outcome: Outcome | null;
  readonly findings: readonly Finding[];
  readonly charges: readonly ChargeOf[];
}

/** Decides a combination under a policy. */
export function see(combination: Combination, policy: Policy): Seen {
  const facts = factsOf(combination);
  const decision = decide(facts, policy);
  const outcome = decision.kind === 'review' ? decision.proposal : decision.kind === 'decided' ? decision : null;
  const findings = decision.kind === 'ask' ? decision.findings : (outcome?.findings ?? []);
  return { combination, facts, decision, outcome, findings, charges: inQuestion(chargesOf(combination)) };
}

/** The original of a refunded duplicate stands, unless it pays itself or needs a person. */
function inQuestion(charges: readonly ChargeOf[]): readonly ChargeOf[] {
  const isCopyPaid = charges.some(charge => paymentsOf(charge).has('duplicate_charge'));
  const isOpen = (charge: ChargeOf) => totalOf(paymentsOf(charge)) > 0 || doubtsOf(charge).length > 0;
  return charges.filter(charge => charge.isCopy || !isCopyPaid || isOpen(charge));
}
