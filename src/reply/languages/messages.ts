/*
 * What the replies say, and what each message is told with. A catalogue has every one of these in ICU MessageFormat.
 * Amounts, days and IDs come as finished strings; counts are numbers, for the plurals. `#` is never used: it would write
 * 28800 with a separator of the language.
 */

type Nothing = Readonly<Record<never, never>>;
type Counted = { readonly count: number };
type Failed = { readonly failed: number; readonly images: number };

export interface Messages {
  greeting: Nothing;
  /** `method`: how it is paid, original_payment_method or service_credit. */
  total: { readonly method: string; readonly amount: string };
  /** `exact`: what the findings add up to. */
  rounded: { readonly exact: string };
  clauses: { readonly count: number; readonly clauses: string };
  /** A reason with its clauses, before the charges that it is about. */
  because: { readonly reason: string; readonly clauses: string };
  /** An ID and what is said of it, in one line. */
  item: { readonly id: string; readonly text: string };
  more_charges: { readonly count: number; readonly sum: string };
  unknown_ids: { readonly ids: string };
  'doubt.damaged': Nothing;
  'doubt.contradictory': Nothing;
  footer: { readonly caseId: string; readonly address: string };

  'subject.approved': { readonly caseId: string };
  'subject.partially_approved': { readonly caseId: string };
  'subject.denied': { readonly caseId: string };
  'subject.review': { readonly caseId: string };
  'subject.which_account': { readonly caseId: string };
  'subject.which_transaction': { readonly caseId: string };
  'subject.what_happened': { readonly caseId: string };
  'subject.by_hand': { readonly caseId: string };
  'subject.withdrawn': { readonly caseId: string };
  'subject.verify': { readonly caseId: string };
  'subject.confirmation': { readonly caseId: string };

  /** What was decided or is asked, the first words after the greeting. */
  'lead.approved': Nothing;
  'lead.partially_approved': Nothing;
  'lead.denied': Nothing;
  'lead.review': Nothing;
  'lead.which_account': Nothing;
  'lead.which_transaction': Nothing;
  'lead.what_happened': Nothing;
  'lead.by_hand': Nothing;
  'lead.withdrawn': Nothing;
  'lead.verify': Nothing;
  'lead.confirmation': { readonly day: string };

  /** To somebody who named an account's address: what if it is another; the same whether there is such an account or not. */
  'verify.which': Nothing;
  /** To the owner of an account in whose name somebody wrote: what to answer. */
  'confirmation.yes': Nothing;
  'confirmation.no': Nothing;
  'confirmation.silence': Nothing;

  /** `method`: original_payment_method, service_credit or both. */
  'heading.paid': { readonly method: string };
  'heading.unpaid': Nothing;

  /** What happens next, and by when. */
  'next.refund': Nothing;
  'next.refund_by': { readonly day: string };
  'next.credit': Nothing;
  'next.credit_until': { readonly day: string };
  'next.review': Nothing;
  'next.review_by': { readonly day: string };
  'next.answer': Nothing;

  /** What to do about an outcome that the customer sees otherwise. */
  'reopen.disagree': Nothing;
  'reopen.documents': Nothing;
  'document.outage': Nothing;
  'document.failure': Nothing;
  'document.duplicate': Nothing;
  'document.wrong_amount': Nothing;

  'ask.recent': Nothing;
  'ask.charge': { readonly day: string; readonly images: number; readonly amount: string };
  'ask.about': Nothing;

  /** Why money is paid or not, without the figures of the single charge. */
  'reason.duplicate_of': Nothing;
  'reason.above_list_price': Nothing;
  'reason.images_failed': Nothing;
  'reason.outage_share': {
    readonly tier: string;
    readonly downtime: string;
    readonly down: string;
    readonly period: string;
  };
  /** `result`: pay or deny. */
  'reason.by_hand': { readonly result: string };
  /** `result`: pay, deny or review. */
  'reason.unauthorized': { readonly result: string };
  'reason.too_late': Nothing;
  'reason.chargeback_lost': Nothing;
  'reason.chargeback_open': Nothing;
  'reason.already_refunded': { readonly method: string };
  'reason.nothing_charged': Nothing;
  'reason.test_key': Nothing;
  'reason.third_party_failure': Nothing;
  /** `incident`: third_party, force_majeure or maintenance. */
  'reason.in_incident': { readonly incident: string; readonly during: string };
  'reason.outage_too_short': { readonly down: string; readonly required: string };
  'reason.customers_failure': Nothing;
  'reason.outage_not_shown': Nothing;
  'reason.terms_violation': Nothing;
  'reason.account_closed': Nothing;
  'reason.own_mistake': Nothing;
  'reason.own_network': Nothing;
  'reason.at_list_price': Nothing;
  'reason.never_charged': Nothing;
  'reason.all_delivered': Nothing;
  'reason.below_smallest_unit': Nothing;
  'reason.not_settled': Nothing;
  'reason.not_explained': Nothing;
  'reason.unknown_id': Nothing;

  /** The figures of a single charge. */
  'detail.charged': { readonly amount: string };
  'detail.duplicate_of': { readonly original: string; readonly requestId: string; readonly amount: string };
  'detail.above_list_price': { readonly charged: string; readonly listed: string; readonly amount: string };
  'detail.whole_charge': { readonly amount: string };
  'detail.still_open': { readonly amount: string };
  'detail.failed': Failed;
  'detail.images': { readonly images: number };
  'detail.too_late': { readonly chargedOn: string; readonly lastDay: string };
  'detail.already_refunded': {
    readonly method: string;
    readonly refunded: string;
    readonly refundedOn: string;
    readonly caseId: string;
  };
  'detail.at_list_price': { readonly listed: string };
  'detail.below_smallest_unit': { readonly exact: string };

  'duration.minutes': Counted;
  'duration.seconds': Counted;
  more_stretches: Counted;
  more_ids: Counted;
}

/** The messages of one language. */
export type Catalogue = Readonly<Record<keyof Messages, string>>;
