import { ZERO } from '../money.js';
import type { ContestableClaim } from './claims.js';
import { claimsNotShown, type PaysOnInvoice } from './contested.js';
import type { Context } from './context.js';
import type { Finding, ReviewReason } from './decision.js';
import type { ChargeFacts } from './facts.js';
import type { Policy } from './policy.js';
import type { Refusal, RefusalRule } from './rule.js';
import type { Clause } from './terms.js';
import { subjectOf, type TriedGrounds, tryGrounds } from './try-grounds.js';

/** A refusal with the clauses that it rests on. */
type CitedRefusal = Refusal & { readonly clauses: readonly Clause[] };

/** A refusal and the rule that gives it. */
export interface Refused {
  readonly rule: RefusalRule;
  readonly refusal: CitedRefusal;
}

/** What the ledger says of one charge by itself: what bars it, or what its grounds pay. */
export interface Tried extends TriedGrounds {
  readonly charge: ChargeFacts;
  readonly barred: Refused | null;
}

/** One charge, judged: its findings, why a person must look, and what is left open. */
export interface Judged {
  readonly charge: ChargeFacts;
  readonly findings: readonly Finding[];
  readonly reviews: readonly ReviewReason[];
  /** Claimed, but neither shown by the ledger nor documented. */
  readonly unproven: readonly ContestableClaim[];
  /** Neither the ledger nor the mail says why money should be due (4.2). */
  readonly unexplained: boolean;
}

/** Tries the bars and then all grounds on a charge, whatever the customer claims. */
export function tryCharge(charge: ChargeFacts, context: Context, policy: Policy): Tried {
  const barred = first(policy.bars, charge, context);
  if (barred !== null) return { charge, barred, grounds: [], findings: [], doubts: [], leftAfter: ZERO };
  return { charge, barred, ...tryGrounds(charge, context, policy.grounds) };
}

/** How a charge that was tried is settled; what no rule settles is refused too, and a person looks. */
export type Settled =
  | { readonly kind: 'paid' }
  | ({ readonly kind: 'barred' | 'by_fact' | 'by_word' } & Refused)
  | { readonly kind: 'by_no_rule'; readonly refusal: CitedRefusal };

/** Settles a charge that was tried: what pays is paid; else facts refuse it, and at last words. */
export function settle({ charge, barred, findings }: Tried, context: Context, policy: Policy): Settled {
  if (barred !== null) return { kind: 'barred', ...barred };
  if (findings.length > 0) return { kind: 'paid' };
  const byFact = first(policy.refusalsByFact, charge, context);
  if (byFact !== null) return { kind: 'by_fact', ...byFact };
  const byWord = first(policy.refusalsByWord, charge, context);
  return byWord === null ? { kind: 'by_no_rule', refusal: NOTHING_SETTLES_IT } : { kind: 'by_word', ...byWord };
}

/**
 * Judges a charge that was tried. A documented claim of which the ledger shows nothing goes to a person before words
 * refuse, and also beside what is paid. A charge that is barred is never contested.
 */
export function judgeCharge(tried: Tried, context: Context, policy: Policy, paysOnInvoice: PaysOnInvoice): Judged {
  const { charge, findings, doubts } = tried;
  const settled = settle(tried, context, policy);
  switch (settled.kind) {
    case 'barred':
      return refused(charge, settled.refusal, []);
    case 'paid':
      return contestedOr({ charge, findings, reviews: doubts, ...NOTHING_OPEN }, tried, context, paysOnInvoice);
    case 'by_fact':
      return refused(charge, settled.refusal, doubts);
    case 'by_word':
    case 'by_no_rule': {
      const byWord = refused(charge, settled.refusal, doubts);
      return contestedOr({ ...byWord, unexplained: !context.facts.claims.explained }, tried, context, paysOnInvoice);
    }
  }
}

const NOTHING_OPEN = { unproven: [], unexplained: false };

/** With documentation a claim that the ledger does not show is for a person; without, documentation would reopen it. */
function contestedOr(judged: Judged, tried: Tried, context: Context, paysOnInvoice: PaysOnInvoice): Judged {
  const notShown = tried.leftAfter.gt(ZERO) ? claimsNotShown(tried.charge, context, paysOnInvoice) : [];
  if (notShown.length === 0) return judged;
  if (!context.facts.claims.documented) return { ...judged, unproven: notShown };
  return { ...judged, reviews: [...judged.reviews, 'contested'] };
}

const NOTHING_SETTLES_IT: CitedRefusal = {
  clauses: ['3.1'],
  basis: { kind: 'not_settled' },
  review: 'no_rule_settles_it',
};

function refused(charge: ChargeFacts, refusal: CitedRefusal, doubts: readonly ReviewReason[]): Judged {
  const result = refusal.review === undefined ? 'deny' : 'review';
  // A doubt says better than `no_rule_settles_it` what is open.
  const reviews = doubts.length > 0 || refusal.review === undefined ? doubts : [refusal.review];
  const { clauses, basis } = refusal;
  const finding: Finding = { ...subjectOf(charge), result, ground: null, clauses, amount: '0', basis };
  return { charge, findings: [finding], reviews, ...NOTHING_OPEN };
}

function first(rules: readonly RefusalRule[], charge: ChargeFacts, context: Context): Refused | null {
  for (const rule of rules) {
    const refusal = rule.refuse(charge, context);
    if (refusal !== null) return { rule, refusal: { clauses: rule.clauses, ...refusal } };
  }
  return null;
}
