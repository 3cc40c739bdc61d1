import { ZERO } from '../money.js';
import { chargesInQuestion } from './charges-in-question.js';
import { type Context, contextOf } from './context.js';
import type { Basis, ReviewReason } from './decision.js';
import type { ChargeFacts, Facts } from './facts.js';
import { type Settled, settle, type Tried, tryCharge } from './judge-charge.js';
import type { Policy } from './policy.js';
import type { GroundRule, RefusalRule } from './rule.js';
import type { Clause } from './terms.js';
import type { TriedGround } from './try-grounds.js';

/**
 * What came of a rule: a ground pays, or finds what was paid already (`nothing_left`); a rule refuses, or leaves the
 * charge to a person; it does not apply; or an earlier one settled the charge and it was not reached.
 */
export type Verdict = 'pays' | 'nothing_left' | 'refuses' | 'for_a_person' | 'does_not_apply' | 'not_reached';

/** One rule as it was tried on a charge. */
export interface Step {
  readonly rule: string;
  readonly clauses: readonly Clause[];
  readonly verdict: Verdict;
  /** The facts that it looked at, for people; null where it was not reached. */
  readonly reads: string | null;
  /** What it pays, exactly, in the charge's currency; only where it does. */
  readonly amount?: string;
  /** The fact behind its verdict, with the figures; only where it applies. */
  readonly basis?: Basis;
  /** What the ledger leaves open about it. */
  readonly doubt?: ReviewReason;
}

/** Every rule of the policy on one charge, in the order they are tried. */
export interface TracedCharge {
  readonly charge: ChargeFacts;
  readonly steps: readonly Step[];
}

/**
 * How each charge in question was judged, rule by rule, by the very functions that `decide` judges it with. None where the
 * decision came before any charge: a request that was taken back, or one that first needs an answer.
 */
export function traceCharges(facts: Facts, policy: Policy): TracedCharge[] {
  if (facts.account === null || facts.claims.said.includes('takes_back')) return [];
  const context = contextOf(facts, facts.account, policy.constants);
  return chargesInQuestion(context).map(charge => {
    const tried = tryCharge(charge, context, policy);
    return { charge, steps: stepsOf(tried, settle(tried, context, policy), context, policy) };
  });
}

function stepsOf(tried: Tried, settled: Settled, context: Context, policy: Policy): Step[] {
  const { charge } = tried;
  const refusals = (rules: readonly RefusalRule[], areReached: boolean) =>
    areReached ? inTurn(rules, settled, charge, context) : rules.map(notReached);
  const grounds = new Map(tried.grounds.map(one => [one.rule, one]));
  const isByWord = settled.kind === 'by_word' || settled.kind === 'by_no_rule';
  return [
    ...refusals(policy.bars, true),
    ...policy.grounds.map(rule => {
      const found = grounds.get(rule);
      return found === undefined ? notReached(rule) : groundStep(found, rule.reads(charge, context), tried.doubts);
    }),
    ...refusals(policy.refusalsByFact, isByWord || settled.kind === 'by_fact'),
    ...refusals(policy.refusalsByWord, isByWord),
  ];
}

/** Rules of which the first that applies settles the charge: those after it are not reached. */
function inTurn(rules: readonly RefusalRule[], settled: Settled, charge: ChargeFacts, context: Context): Step[] {
  const by = 'rule' in settled ? settled : null;
  const last = by === null ? -1 : rules.indexOf(by.rule);
  return rules.map((rule, i) => {
    if (last >= 0 && i > last) return notReached(rule);
    const tried = { ...headOf(rule), reads: rule.reads(charge, context) };
    if (by === null || i !== last) return { ...tried, verdict: 'does_not_apply' };
    const { clauses, basis, review } = by.refusal;
    return { ...tried, clauses, verdict: review === undefined ? 'refuses' : 'for_a_person', basis };
  });
}

function groundStep({ rule, due, pays }: TriedGround, reads: string, doubts: readonly ReviewReason[]): Step {
  const tried = { ...headOf(rule), reads };
  if (due === null) return { ...tried, verdict: 'does_not_apply' };
  const doubt = doubts.find(one => one === due.doubt);
  const found = { ...tried, basis: due.basis, ...(doubt === undefined ? {} : { doubt }) };
  if (pays.gt(ZERO)) return { ...found, verdict: 'pays', amount: pays.toFixed() };
  return { ...found, verdict: doubt === undefined ? 'nothing_left' : 'for_a_person' };
}

const notReached = (rule: GroundRule | RefusalRule): Step => ({
  ...headOf(rule),
  verdict: 'not_reached',
  reads: null,
});

const headOf = (rule: GroundRule | RefusalRule) => ({
  rule: 'ground' in rule ? rule.ground : rule.name,
  clauses: rule.clauses,
});
