import { decisionSchema } from '../../src/desk/decision-schema.js';
import { CONTESTABLE } from '../../src/policy/claims.js';
import { type Basis, type Decision, type Finding, REVIEW_REASONS } from '../../src/policy/decision.js';
import { CLAUSES, GROUNDS } from '../../src/policy/terms.js';
import { DENIED, PAID } from './rows.js';

/*
 * Whatever the policy can say must come back from the database as it was. Each list has every member of its union: the
 * compiler asks for those that are missing.
 */

const BASES = {
  duplicate_of: { kind: 'duplicate_of', original: 'txn_1', requestId: 'req_1' },
  above_list_price: { kind: 'above_list_price', images: 4, unitPrice: '0.04', listed: '0.16' },
  images_failed: { kind: 'images_failed', failed: 1, images: 4, unitPrice: null },
  too_late: { kind: 'too_late', chargedOn: '2026-09-01', lastDay: '2026-10-31' },
  chargeback_lost: { kind: 'chargeback_lost' },
  chargeback_open: { kind: 'chargeback_open' },
  already_refunded: {
    kind: 'already_refunded',
    refundedOn: '2026-11-01',
    caseId: 'RF-1',
    refunded: '0.16',
    method: 'service_credit',
  },
  outage_share: {
    kind: 'outage_share',
    modelTier: 'standard',
    downtime: [{ from: '2026-11-10T14:02:00.000Z', to: '2026-11-10T17:47:00.000Z' }],
    further: 2,
    downtimeMs: 13_500_000,
    periodMs: 1_728_000_000,
    of: '49',
  },
  unauthorized: { kind: 'unauthorized' },
  nothing_charged: { kind: 'nothing_charged' },
  test_key: { kind: 'test_key' },
  third_party_failure: { kind: 'third_party_failure', failed: 2, images: 4 },
  in_incident: {
    kind: 'in_incident',
    incident: 'force_majeure',
    during: { from: '2026-11-10T14:02:00.000Z', to: '2026-11-10T17:47:00.000Z' },
  },
  outage_too_short: { kind: 'outage_too_short', downtimeMs: 60_000, requiredMinutes: 60 },
  customers_failure: { kind: 'customers_failure', failed: 1, images: 4 },
  outage_not_shown: { kind: 'outage_not_shown' },
  terms_violation: { kind: 'terms_violation' },
  account_closed: { kind: 'account_closed' },
  own_mistake: { kind: 'own_mistake' },
  own_network: { kind: 'own_network' },
  at_list_price: { kind: 'at_list_price', images: 4, unitPrice: '0.04', listed: '0.16' },
  never_charged: { kind: 'never_charged' },
  not_explained: { kind: 'not_explained', images: 4 },
  all_delivered: { kind: 'all_delivered', images: 4 },
  below_smallest_unit: { kind: 'below_smallest_unit', exact: '0.004' },
  by_hand: { kind: 'by_hand' },
  not_settled: { kind: 'not_settled' },
  unknown_id: { kind: 'unknown_id' },
} as const satisfies { [K in Basis['kind']]: Extract<Basis, { kind: K }> };
const finding = (changes: Partial<Finding> = {}): Finding => ({
  transactionId: 'txn_1',
  result: 'pay',
  ground: 'technical_failure',
  clauses: ['3.1'],
  amount: '0.16',
  currency: null,
  charged: null,
  basis: BASES.not_settled,
  ...changes,
});
const recent = [
  { transactionId: 'txn_1', chargedAt: '2026-11-10T09:30:00.000Z', images: 4, amount: '1', currency: 'USD' },
];
const findings = [
  ...Object.values(BASES).map(basis => finding({ basis })),
  ...GROUNDS.map(ground => finding({ ground })),
  ...(['pay', 'deny', 'review', 'unknown'] as const).map(result => finding({ result, ground: null })),
  finding({ clauses: [...CLAUSES], currency: 'USD', charged: '0.16' }),
];
const outcome = {
  state: 'partially_approved',
  findings,
  totals: [{ amount: '0.16', exact: '0.159', currency: 'USD' }],
  method: 'service_credit',
  unproven: [...CONTESTABLE],
} as const;

const ALSO_IN_MONEY = {
  method: 'original_payment_method',
  totals: [{ amount: '0.06', exact: '0.059', currency: 'USD' }],
} as const;

const DECISIONS: readonly [string, Decision][] = [
  ['of the policy', PAID],
  ['with every finding', { kind: 'decided', ...outcome }],
  ['by people, who paid in both ways', { kind: 'decided', ...outcome, alsoBy: ALSO_IN_MONEY }],
  ['that denies', DENIED],
  ['to ask for the account', { kind: 'ask', question: { kind: 'which_account' }, findings: [] }],
  ['a person’s own question', { kind: 'ask', question: { kind: 'by_hand', text: 'Which?\n\nAnd when?' }, findings }],
  [
    'to ask for the charge',
    { kind: 'ask', question: { kind: 'which_transaction', unknownIds: ['x'], recent }, findings },
  ],
  [
    'to ask what happened',
    { kind: 'ask', question: { kind: 'what_happened', transactionIds: ['txn_1'], unknownIds: ['x'] }, findings },
  ],
  ['that the request was taken back', { kind: 'withdrawn' }],
  ['for a person', { kind: 'review', reasons: [...REVIEW_REASONS], proposal: null }],
  ['for a person, with a proposal', { kind: 'review', reasons: ['many_paid_cases'], proposal: outcome }],
];

test.each(DECISIONS)('a decision %s comes back as it was', (_, decision) => {
  const stored: unknown = JSON.parse(JSON.stringify(decision));
  expect(decisionSchema.parse(stored)).toEqual(decision);
});

test.each<[string, unknown]>([
  ['no object', null],
  ['of a kind that is none', { ...PAID, kind: 'guess' }],
  ['without a state', { kind: 'decided', findings: [], totals: [] }],
  ['with a state that is no outcome', { ...PAID, state: 'needs_info' }],
  ['with a float for an amount', { ...PAID, totals: [{ amount: 0.16, exact: '0.16', currency: 'USD' }] }],
  ['on a ground that is none', { ...PAID, findings: [{ ...finding(), ground: 'kindness' }] }],
  ['with a basis that is none', { ...PAID, findings: [{ ...finding(), basis: { kind: 'feeling' } }] }],
  ['for a reason that is none', { kind: 'review', reasons: ['monday'], proposal: null }],
])('what is no decision is refused: %s', (_, stored) => {
  expect(decisionSchema.safeParse(stored).success).toBe(false);
});
