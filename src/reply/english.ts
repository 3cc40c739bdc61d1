import { decimal, plain } from '../money.js';
import { dayOf } from '../policy/calendar.js';
import type { Basis, Decision, Finding } from '../policy/decision.js';
import type { ChargeLine } from '../policy/facts.js';

/* The English of every outcome. Amounts are plain decimals with the currency code, days are ISO days (UTC). */

interface Opening {
  readonly subject: (caseId: string) => string;
  readonly text: string;
}

/** The first sentence of a reply and its subject, by what was decided. */
export function opening(decision: Decision): Opening {
  const key =
    decision.kind === 'decided' ? decision.state : decision.kind === 'ask' ? decision.question.kind : 'review';
  return OPENINGS[key];
}

const OPENINGS: Readonly<
  Record<'approved' | 'partially_approved' | 'denied' | 'review' | 'which_account' | 'which_transaction', Opening>
> = {
  approved: {
    subject: id => `Your refund request ${id}: approved`,
    text: 'We checked your request against our billing records and approved it.',
  },
  partially_approved: {
    subject: id => `Your refund request ${id}: approved in part`,
    text: 'We checked your request against our billing records and approved a part of it.',
  },
  denied: {
    subject: id => `Your refund request ${id}: not approved`,
    text: 'We checked your request against our billing records. Under our refund policy we cannot refund it:',
  },
  review: {
    subject: id => `Your refund request ${id}: a person is looking at it`,
    text: 'We received your request. A person will look at it and answer you by mail; there is nothing more to do for you.',
  },
  which_account: {
    subject: id => `Your refund request ${id}: which account?`,
    text: 'To look at your request we need the email address of your account (4.2). Please write to us from that address, with the transaction ID or invoice number.',
  },
  which_transaction: {
    subject: id => `Your refund request ${id}: which transaction?`,
    text: 'To look at your request we need the transaction ID (it begins with txn_) or the invoice number (it begins with INV-) of the charge it is about (4.2). Please reply to this mail with it.',
  },
};

/** What we found on one charge, with the arithmetic a customer can redo, and its clauses. */
export function sentenceFor(finding: Finding): string {
  const clauses =
    finding.clauses.length === 1 ? `section ${finding.clauses[0]}` : `sections ${finding.clauses.join(', ')}`;
  return `${finding.transactionId}: ${factOf(finding, finding.basis)} (${clauses})`;
}

function factOf(finding: Finding, basis: Basis): string {
  const pays = money(finding.amount, finding);
  switch (basis.kind) {
    case 'duplicate_of':
      return `billed again for the request of ${basis.original}. Refund: ${pays}.`;
    case 'above_list_price':
      return `billed ${money(finding.charged, finding)}, but ${basis.images} × ${money(basis.unitPrice, finding)} is ${money(basis.listed, finding)}. Refund of the difference: ${pays}.`;
    case 'images_failed':
      return basis.failed === basis.images || basis.unitPrice === null
        ? `${basis.images === 1 ? 'its image' : `all ${basis.images} images`} failed on our side. Refund: ${pays}.`
        : `${basis.failed} of ${basis.images} images failed on our side, ${basis.failed} × ${money(basis.unitPrice, finding)}. Refund: ${pays}.`;
    case 'too_late':
      return `charged on ${basis.chargedOn}; a refund could be asked for until ${basis.lastDay}.`;
    case 'chargeback_lost':
      return 'your bank has already returned this payment to you.';
    case 'chargeback_open':
      return 'this payment is disputed with your bank.';
    case 'already_refunded':
      return `already refunded: ${money(basis.refunded, finding)} on ${basis.refundedOn}, case ${basis.caseId}.`;
    case 'all_delivered':
      return `our records show no failed image${basis.images === 1 ? '' : ` among its ${basis.images}`}; images that were generated are not refunded.`;
    case 'below_smallest_unit':
      return `${basis.exact} ${finding.currency ?? ''} would be due, which is below the smallest amount that can be paid.`;
    case 'not_settled':
      return 'our records do not settle this charge.';
    case 'unknown_id':
      return 'not found on your account.';
  }
}

const money = (amount: string | null, { currency }: Finding) =>
  `${plain(decimal(amount ?? '0'), currency ?? '')} ${currency ?? ''}`;

/** The IDs that are not on the account, told alike whether they exist elsewhere or not. */
export function unknownIdsSentence(ids: readonly string[]): string {
  return `We found no such charge on your account: ${ids.join(', ')}. Please check for a typing mistake.`;
}

/** A charge to pick from. */
export function chargeLine(charge: ChargeLine): string {
  const { transactionId, chargedAt, images, amount, currency } = charge;
  return `${transactionId}, ${dayOf(chargedAt)}, ${images === 1 ? '1 image' : `${images} images`}, ${plain(decimal(amount), currency)} ${currency}`;
}

/** By when a person answers. */
export function deadline(day: string | null): string {
  return day === null
    ? 'You will hear from us within 7 business days (4.3).'
    : `You will hear from us by ${day} (4.3).`;
}

/** How to answer back. */
export function answerBack(caseId: string, refundsAddress: string): string {
  return `This is case ${caseId}, answered automatically under the refund policy of Imaginator. Reply to this mail, or write to ${refundsAddress}, if something is missing.`;
}
