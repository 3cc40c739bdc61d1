import type { ContestableClaim } from '../../src/policy/claims.js';
import type { Basis, Decision, Finding, Outcome, Question, Total } from '../../src/policy/decision.js';
import type { ChargeLine } from '../../src/policy/facts.js';
import type { Clause, Ground } from '../../src/policy/terms.js';
import type { CaseFacts } from '../../src/reply/letter.js';
import { txn } from '../support/sample-ledger.js';

/* Findings and decisions for letters. */

/** A finding on the charge txn(1) of 0.16 USD. */
export function finding(basis: Basis, changes: Partial<Finding> = {}): Finding {
  return {
    transactionId: txn(1),
    result: 'deny',
    ground: null,
    clauses: ['3.1'],
    amount: '0',
    currency: 'USD',
    charged: '0.16',
    basis,
    ...changes,
  };
}

/** A finding that pays. */
export const pay = (amount: string, ground: Ground, clauses: readonly Clause[], basis: Basis, id = txn(1)): Finding =>
  finding(basis, { transactionId: id, result: 'pay', ground, clauses, amount });

/** An ID that is not on the account. */
export const unknown = (id: string): Finding =>
  finding(
    { kind: 'unknown_id' },
    { transactionId: id, result: 'unknown', clauses: ['4.2'], currency: null, charged: null },
  );

export const ALL_FAILED = pay('0.16', 'technical_failure', ['3.1', '8'], {
  kind: 'images_failed',
  failed: 4,
  images: 4,
  unitPrice: '0.04',
});

export const ALL_DELIVERED = finding({ kind: 'all_delivered', images: 4 }, { clauses: ['3.2'] });

const NOVEMBER_10 = { from: '2026-11-10T14:02:00.000Z', to: '2026-11-10T17:47:00.000Z' };
const MINUTE_MS = 60_000;

/** An outage of 225 minutes in a period of 20 days, and what of. */
export const outage = (of: string): Extract<Basis, { readonly kind: 'outage_share' }> => ({
  kind: 'outage_share',
  modelTier: 'standard',
  downtime: [NOVEMBER_10],
  further: 0,
  downtimeMs: 225 * MINUTE_MS,
  periodMs: 28_800 * MINUTE_MS,
  of,
});

/** A share of that outage on one charge. */
export const outageShare = (of: string, amount: string, id = txn(1)): Finding => ({
  ...pay(amount, 'service_outage', ['3.1', '5'], outage(of), id),
  charged: of,
});

/** One of every kind; a kind that is missing does not compile. */
export const BASES: { readonly [Kind in Basis['kind']]: Extract<Basis, { readonly kind: Kind }> } = {
  duplicate_of: { kind: 'duplicate_of', original: txn(7), requestId: 'req_1' },
  above_list_price: { kind: 'above_list_price', images: 3, unitPrice: '0.04', listed: '0.12' },
  images_failed: { kind: 'images_failed', failed: 1, images: 4, unitPrice: '0.04' },
  outage_share: outage('0.16'),
  unauthorized: { kind: 'unauthorized' },
  too_late: { kind: 'too_late', chargedOn: '2026-10-01', lastDay: '2026-10-31' },
  chargeback_lost: { kind: 'chargeback_lost' },
  chargeback_open: { kind: 'chargeback_open' },
  already_refunded: {
    kind: 'already_refunded',
    refundedOn: '2026-11-13',
    caseId: 'RF-2222-3333',
    refunded: '0.1',
    method: 'original_payment_method',
  },
  nothing_charged: { kind: 'nothing_charged' },
  test_key: { kind: 'test_key' },
  third_party_failure: { kind: 'third_party_failure', failed: 2, images: 4 },
  in_incident: { kind: 'in_incident', incident: 'maintenance', during: NOVEMBER_10 },
  outage_too_short: { kind: 'outage_too_short', downtimeMs: 59 * MINUTE_MS, requiredMinutes: 60 },
  customers_failure: { kind: 'customers_failure', failed: 3, images: 4 },
  outage_not_shown: { kind: 'outage_not_shown' },
  terms_violation: { kind: 'terms_violation' },
  account_closed: { kind: 'account_closed' },
  own_mistake: { kind: 'own_mistake' },
  own_network: { kind: 'own_network' },
  at_list_price: { kind: 'at_list_price', images: 4, unitPrice: '0.04', listed: '0.16' },
  never_charged: { kind: 'never_charged' },
  all_delivered: { kind: 'all_delivered', images: 4 },
  by_hand: { kind: 'by_hand' },
  below_smallest_unit: { kind: 'below_smallest_unit', exact: '0.004' },
  not_settled: { kind: 'not_settled' },
  not_explained: { kind: 'not_explained', images: 4 },
  unknown_id: { kind: 'unknown_id' },
};

export const usd = (amount: string, exact = amount): Total => ({ amount, exact, currency: 'USD' });

export const decided = (
  state: Outcome['state'],
  findings: readonly Finding[],
  totals: readonly Total[] = [usd('0')],
  more: { readonly method?: Outcome['method']; readonly unproven?: readonly ContestableClaim[] } = {},
): Outcome & { readonly kind: 'decided' } => ({
  kind: 'decided',
  state,
  findings,
  totals,
  method: more.method ?? 'original_payment_method',
  unproven: more.unproven ?? [],
});

export const APPROVED = decided('approved', [ALL_FAILED], [usd('0.16')]);

/** In review, with what the policy would have paid. */
export const REVIEW: Decision = {
  kind: 'review',
  reasons: ['above_auto_approve_limit'],
  proposal: decided('approved', [ALL_FAILED], [usd('0.16')]),
};

export const RECENT: readonly ChargeLine[] = [
  { transactionId: txn(2), chargedAt: '2026-11-20T23:59:59.000Z', images: 1, amount: '0.04', currency: 'USD' },
  { transactionId: txn(3), chargedAt: '2026-11-12T09:30:00.000Z', images: 4, amount: '20', currency: 'JPY' },
];

export const ask = (question: Question): Decision => ({ kind: 'ask', question, findings: [] });

export const askWhich = (unknownIds: readonly string[], recent: readonly ChargeLine[]): Decision =>
  ask({ kind: 'which_transaction', unknownIds, recent });

/** The case that letters are about. */
export const ABOUT: CaseFacts = {
  caseId: 'RF-7Q2K-93MX',
  refundsAddress: 'refunds@imaginator.com',
  refundDueOn: '2026-12-04',
  creditExpiresOn: '2027-11-22',
  reviewDueOn: '2026-11-27',
  message: null,
};

/** The same without a day. */
export const WITHOUT_DAYS = { ...ABOUT, refundDueOn: null, creditExpiresOn: null, reviewDueOn: null };
