import type { ChargeLine } from './facts.js';

/** The published policy that these rules read: "Last Updated: January 2025". Every decision records it. */
export const POLICY_VERSION = '2025-01';

/** A section of the published policy, as replies cite it. */
export type Clause = '3.1' | '3.2' | '4.1' | '4.2' | '7' | '8' | '11';

export type CaseState =
  | 'needs_info'
  | 'needs_verification'
  | 'needs_review'
  | 'approved'
  | 'partially_approved'
  | 'denied'
  | 'withdrawn';

export type Ground =
  | 'duplicate_charge'
  | 'incorrect_amount'
  | 'technical_failure'
  | 'service_outage'
  | 'unauthorized_charge';

/** The fact behind a finding, with the figures that a customer can redo. */
export type Basis =
  | { readonly kind: 'duplicate_of'; readonly original: string; readonly requestId: string }
  | { readonly kind: 'above_list_price'; readonly images: number; readonly unitPrice: string; readonly listed: string }
  | {
      readonly kind: 'images_failed';
      readonly failed: number;
      readonly images: number;
      readonly unitPrice: string | null;
    }
  | { readonly kind: 'too_late'; readonly chargedOn: string; readonly lastDay: string }
  | { readonly kind: 'chargeback_lost' }
  | { readonly kind: 'chargeback_open' }
  | {
      readonly kind: 'already_refunded';
      readonly refundedOn: string;
      readonly caseId: string;
      readonly refunded: string;
    }
  | { readonly kind: 'all_delivered'; readonly images: number }
  | { readonly kind: 'below_smallest_unit'; readonly exact: string }
  | { readonly kind: 'not_settled' }
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
export type ReviewReason =
  | 'chargeback_open'
  | 'unknown_list_price'
  | 'generations_do_not_add_up'
  | 'no_rule_settles_it'
  | 'account_not_in_good_standing'
  | 'above_auto_approve_limit'
  | 'many_paid_cases'
  | 'no_payment_method'
  | 'sender_not_proven';

/** What we must know before the request can be decided. */
export type Question =
  | { readonly kind: 'which_account' }
  | {
      readonly kind: 'which_transaction';
      readonly unknownIds: readonly string[];
      readonly recent: readonly ChargeLine[];
    };

/** The outcome on the money: what is paid on the findings. */
export interface Outcome {
  readonly state: 'approved' | 'partially_approved' | 'denied';
  readonly findings: readonly Finding[];
  readonly totals: readonly Total[];
}

/** What the policy says of a request: an outcome, a question to the customer, or a case for a person with a proposal. */
export type Decision =
  | ({ readonly kind: 'decided' } & Outcome)
  | { readonly kind: 'ask'; readonly question: Question; readonly findings: readonly Finding[] }
  | { readonly kind: 'review'; readonly reasons: readonly ReviewReason[]; readonly proposal: Outcome | null };

/** The state that a decision puts its case into. */
export function stateOf(decision: Decision): CaseState {
  if (decision.kind === 'decided') return decision.state;
  return decision.kind === 'ask' ? 'needs_info' : 'needs_review';
}
