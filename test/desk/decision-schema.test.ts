import { decisionSchema } from '../../src/desk/decision-schema.js';
import type { Basis, Clause, Decision, Finding, Ground, ReviewReason } from '../../src/policy/decision.js';
import { PAID } from './rows.js';

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
  already_refunded: { kind: 'already_refunded', refundedOn: '2026-11-01', caseId: 'RF-1', refunded: '0.16' },
  all_delivered: { kind: 'all_delivered', images: 4 },
  below_smallest_unit: { kind: 'below_smallest_unit', exact: '0.004' },
  not_settled: { kind: 'not_settled' },
  unknown_id: { kind: 'unknown_id' },
} as const satisfies { [K in Basis['kind']]: Extract<Basis, { kind: K }> };
const GROUNDS = {
  duplicate_charge: 1,
  incorrect_amount: 1,
  technical_failure: 1,
  service_outage: 1,
  unauthorized_charge: 1,
} satisfies Record<Ground, 1>;
const CLAUSES = { '3.1': 1, '3.2': 1, '4.1': 1, '4.2': 1, '7': 1, '8': 1, '11': 1 } satisfies Record<Clause, 1>;
const REASONS = {
  chargeback_open: 1,
  unknown_list_price: 1,
  generations_do_not_add_up: 1,
  no_rule_settles_it: 1,
  account_not_in_good_standing: 1,
  above_auto_approve_limit: 1,
  many_paid_cases: 1,
  no_payment_method: 1,
  sender_not_proven: 1,
} satisfies Record<ReviewReason, 1>;

/** The keys of an object, as what they are. */
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
};

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
  ...keysOf(GROUNDS).map(ground => finding({ ground })),
  ...(['pay', 'deny', 'review', 'unknown'] as const).map(result => finding({ result, ground: null })),
  finding({ clauses: keysOf(CLAUSES), currency: 'USD', charged: '0.16' }),
];
const outcome = {
  state: 'partially_approved',
  findings,
  totals: [{ amount: '0.16', exact: '0.159', currency: 'USD' }],
} as const;

const DECISIONS: readonly [string, Decision][] = [
  ['of the policy', PAID],
  ['with every finding', { kind: 'decided', ...outcome }],
  ['that denies', { kind: 'decided', state: 'denied', findings: [], totals: [] }],
  ['to ask for the account', { kind: 'ask', question: { kind: 'which_account' }, findings: [] }],
  [
    'to ask for the charge',
    { kind: 'ask', question: { kind: 'which_transaction', unknownIds: ['x'], recent }, findings },
  ],
  ['for a person', { kind: 'review', reasons: keysOf(REASONS), proposal: null }],
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
