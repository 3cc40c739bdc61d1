import type { ContestableClaim } from './claims.js';
import type { ChargeLine, Doubt } from './facts.js';
import type { Clause, Ground, Method } from './terms.js';

export type CaseState =
  | 'needs_info'
  | 'needs_verification'
  | 'needs_review'
  | 'approved'
  | 'partially_approved'
  | 'denied'
  | 'withdrawn';

/** The states in which a case still waits: for its customer, or for a person. */
export const UNDECIDED = ['needs_info', 'needs_verification', 'needs_review'] as const satisfies readonly CaseState[];

/** Whether a case still waits. */
export const isUndecided = (state: CaseState): boolean => UNDECIDED.some(one => one === state);

/** A stretch of time, ISO instants in UTC. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The fact behind a finding, with the figures that a customer can redo. Amounts are in the finding's currency. */
export type Basis =
  | { readonly kind: 'duplicate_of'; readonly original: string; readonly requestId: string }
  | { readonly kind: 'above_list_price'; readonly images: number; readonly unitPrice: string; readonly listed: string }
  | {
      readonly kind: 'images_failed';
      readonly failed: number;
      readonly images: number;
      readonly unitPrice: string | null;
    }
  | {
      readonly kind: 'outage_share';
      readonly modelTier: string;
      /** The first outages, and how many more there were: an invoice repeats them on every charge. */
      readonly downtime: readonly Stretch[];
      readonly further: number;
      readonly downtimeMs: number;
      readonly periodMs: number;
      /** What the share is taken of: the charge without what other grounds pay of it. */
      readonly of: string;
    }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'too_late'; readonly chargedOn: string; readonly lastDay: string }
  | { readonly kind: 'chargeback_lost' }
  | { readonly kind: 'chargeback_open' }
  | {
      readonly kind: 'already_refunded';
      readonly refundedOn: string;
      readonly caseId: string;
      readonly refunded: string;
      readonly method: Method;
    }
  | { readonly kind: 'nothing_charged' }
  | { readonly kind: 'test_key' }
  | { readonly kind: 'third_party_failure'; readonly failed: number; readonly images: number }
  | {
      readonly kind: 'in_incident';
      readonly incident: 'third_party' | 'force_majeure' | 'maintenance';
      readonly during: Stretch;
    }
  | { readonly kind: 'outage_too_short'; readonly downtimeMs: number; readonly requiredMinutes: number }
  | { readonly kind: 'customers_failure'; readonly failed: number; readonly images: number }
  | { readonly kind: 'outage_not_shown' }
  | { readonly kind: 'terms_violation' }
  | { readonly kind: 'account_closed' }
  | { readonly kind: 'own_mistake' }
  | { readonly kind: 'own_network' }
  | { readonly kind: 'at_list_price'; readonly images: number; readonly unitPrice: string; readonly listed: string }
  | { readonly kind: 'never_charged' }
  | { readonly kind: 'all_delivered'; readonly images: number }
  | { readonly kind: 'below_smallest_unit'; readonly exact: string }
  | { readonly kind: 'by_hand' }
  | { readonly kind: 'not_settled' }
  | { readonly kind: 'not_explained'; readonly images: number }
  | { readonly kind: 'unknown_id' };

/** What the policy finds on one charge. `amount` is exact, in the charge's currency; a charge may have several findings. */
export interface Finding {
  readonly transactionId: string;
  readonly result: 'pay' | 'deny' | 'review' | 'unknown';
  readonly ground: Ground | null;
  readonly clauses: readonly Clause[];
  readonly amount: string;
  readonly currency: string | null;
  readonly charged: string | null;
  readonly basis: Basis;
}

/** What is paid in one currency: the exact sum of the findings, rounded once. */
export interface Total {
  readonly amount: string;
  readonly exact: string;
  readonly currency: string;
}

/** Why a person must look before anything happens. */
export const REVIEW_REASONS = [
  'sender_not_proven',
  'not_the_owner',
  'confirmation_unclear',
  'from_support',
  'not_understood',
  'unauthorized_charge',
  'chargeback_mentioned',
  'legal_threat',
  'wants_something_else',
  'chargeback_open',
  'unknown_list_price',
  'generations_do_not_add_up',
  'unknown_failure_reason',
  'no_rule_settles_it',
  'contested',
  'account_not_in_good_standing',
  'above_auto_approve_limit',
  'many_paid_cases',
  'no_payment_method',
  'waits_in_another_case',
  'asked_twice',
  'answer_to_a_denial',
  'answer_to_a_person',
  'taken_back_in_part',
  'settlement_failed',
  'undelivered',
  'too_many_mails',
  'reopened',
  'second_person',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** What we must know before the request can be decided (4.2). */
export type Question =
  | { readonly kind: 'which_account' }
  | {
      readonly kind: 'which_transaction';
      readonly unknownIds: readonly string[];
      readonly recent: readonly ChargeLine[];
      readonly doubt?: Doubt;
    }
  | {
      readonly kind: 'what_happened';
      readonly transactionIds: readonly string[];
      readonly unknownIds: readonly string[];
      readonly doubt?: Doubt;
    }
  /** A person's own question, in their words; lines are paragraphs. */
  | { readonly kind: 'by_hand'; readonly text: string };

/** The outcome on the money: what is paid on the findings, and how. */
export interface Outcome {
  readonly state: 'approved' | 'partially_approved' | 'denied';
  readonly findings: readonly Finding[];
  readonly totals: readonly Total[];
  readonly method: Method;
  /** What of the totals went out by the other method, where people paid a case by both. */
  readonly alsoBy?: { readonly method: Method; readonly totals: readonly Total[] };
  /** What the customer claims and neither the ledger shows nor an attachment documents: documentation would reopen it. */
  readonly unproven: readonly ContestableClaim[];
  /** What the latest mail names besides, and is not whole: it is mentioned, never repeated. */
  readonly doubt?: Doubt;
}

/**
 * What the policy says of a request: an outcome, a question to the customer, a case for a person with a proposal, or a
 * request that was taken back. Before the policy is asked, the owner of an account may have to confirm that the request is
 * theirs.
 */
export type Decision =
  | ({ readonly kind: 'decided' } & Outcome)
  | { readonly kind: 'ask'; readonly question: Question; readonly findings: readonly Finding[] }
  | { readonly kind: 'review'; readonly reasons: readonly ReviewReason[]; readonly proposal: Outcome | null }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'verify' };

/** Whether a decision is a person's question: its answer is for a person, and never decided by the policy alone. */
export const isAskedByHand = (decision: Decision): boolean =>
  decision.kind === 'ask' && decision.question.kind === 'by_hand';

/** The state that a decision puts its case into. */
export function stateOf(decision: Decision): CaseState {
  switch (decision.kind) {
    case 'decided':
      return decision.state;
    case 'ask':
      return 'needs_info';
    case 'review':
      return 'needs_review';
    case 'withdrawn':
      return 'withdrawn';
    case 'verify':
      return 'needs_verification';
  }
}
