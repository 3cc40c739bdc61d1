import { decide } from '../../src/policy/decide.js';
import type { Facts } from '../../src/policy/facts.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { traceCharges } from '../../src/policy/trace.js';
import { account, charge, facts, failed } from './sample.js';

const ALL_RULES = [
  'time_limit',
  'chargeback',
  'duplicate_charge',
  'incorrect_amount',
  'technical_failure',
  'service_outage',
  'already_refunded',
  'nothing_charged',
  'test_key',
  'third_party',
  'maintenance',
  'short_outage',
  'customers_failure',
  'outage_not_shown',
  'terms_violation',
  'closed_account',
  'user_error',
  'own_network',
  'price_at_the_time',
  'never_charged',
  'successful_images',
];

/** The steps of the only charge, as `rule verdict`, without those that do not apply. */
function steps(read: Facts): string[] {
  const [traced, ...others] = traceCharges(read, JANUARY_2025);
  expect(others).toEqual([]);
  expect(traced?.steps.map(step => step.rule)).toEqual(ALL_RULES);
  return (traced?.steps ?? [])
    .filter(step => step.verdict !== 'does_not_apply')
    .map(step => `${step.rule}: ${step.verdict}${step.amount === undefined ? '' : ` ${step.amount}`}`);
}

const notReached = (from: string) => ALL_RULES.slice(ALL_RULES.indexOf(from)).map(rule => `${rule}: not_reached`);

const late = charge({ chargedAt: '2026-10-01T00:00:00.000Z', generations: failed(4) });

test('grounds that pay: all of them are tried, and no refusal', () => {
  expect(steps(facts([charge({ amount: '0.24', generations: failed(1) })]))).toEqual([
    'incorrect_amount: pays 0.08',
    'technical_failure: pays 0.04',
    ...notReached('already_refunded'),
  ]);
});

test('a bar ends it before every ground', () => {
  expect(steps(facts([late]))).toEqual(['time_limit: refuses', ...notReached('chargeback')]);
});

test('an open chargeback is for a person', () => {
  expect(steps(facts([charge({ chargebacks: ['open'] })]))).toEqual([
    'chargeback: for_a_person',
    ...notReached('duplicate_charge'),
  ]);
});

test('the first fact that refuses ends it', () => {
  expect(steps(facts([charge({ environment: 'test' })]))).toEqual(['test_key: refuses', ...notReached('third_party')]);
});

test('words are reached where no fact refuses', () => {
  expect(steps(facts([charge()]))).toEqual(['successful_images: refuses']);
  const said = { said: ['own_mistake' as const], explained: true, documented: false };
  expect(steps(facts([charge()], { claims: said }))).toEqual(['user_error: refuses', ...notReached('own_network')]);
});

test('what was paid on a ground already shows, and pays nothing more', () => {
  const before = { caseId: 'RF-1', ground: 'technical_failure', amount: '0.04', postedAt: '2026-11-13T00:00:00.000Z' };
  const refunds = [{ ...before, method: 'original_payment_method' as const }];
  const paid = charge({ generations: failed(1), leftToRefund: '0.12', refunds });
  expect(steps(facts([paid]))).toEqual([
    'technical_failure: nothing_left',
    'already_refunded: refuses',
    ...notReached('nothing_charged'),
  ]);
});

test('rows that leave it open are for a person, and their doubt is said', () => {
  const [traced] = traceCharges(facts([charge({ generations: { succeeded: 1, failed: {} } })]), JANUARY_2025);
  const step = traced?.steps.find(one => one.rule === 'technical_failure');
  expect(step).toMatchObject({ verdict: 'for_a_person', doubt: 'generations_do_not_add_up' });
});

test('a rule that was reached says the fact that it read', () => {
  const [traced] = traceCharges(facts([late]), JANUARY_2025);
  expect(traced?.steps.slice(0, 2)).toEqual([
    {
      rule: 'time_limit',
      clauses: ['4.1'],
      verdict: 'refuses',
      reads: 'charged on 2026-10-01, last day 2026-10-31, received on 2026-11-22',
      basis: { kind: 'too_late', chargedOn: '2026-10-01', lastDay: '2026-10-31' },
    },
    { rule: 'chargeback', clauses: ['7'], verdict: 'not_reached', reads: null },
  ]);
});

test.each([
  ['nobody known', facts([charge()], { account: null })],
  [
    'a request that was taken back',
    facts([charge()], { claims: { said: ['takes_back'], explained: true, documented: false } }),
  ],
  ['nothing cited', facts([])],
])('no charge is judged: %s', (_, read) => {
  expect(traceCharges(read, JANUARY_2025)).toEqual([]);
});

test('what the steps say is what the decision finds', () => {
  const charges = [
    charge({ transactionId: 'txn_1', requestId: '1', generations: failed(2) }),
    charge({ transactionId: 'txn_2', requestId: '1', chargedAt: '2026-11-12T10:00:00.000Z' }),
    charge({ transactionId: 'txn_3', requestId: '3', amount: '0.40', generations: failed(1, 4, 'timeout') }),
    charge({ transactionId: 'txn_4', requestId: '4', environment: 'test' }),
    { ...late, transactionId: 'txn_5', requestId: '5' },
    charge({ transactionId: 'txn_6', requestId: '6', generations: failed(1, 4, 'third_party') }),
    charge({ transactionId: 'txn_7', requestId: '7' }),
  ];
  const read = facts(charges, { account: account({ paidCases: 9 }) });
  const decision = decide(read, JANUARY_2025);
  const findings = decision.kind === 'review' ? (decision.proposal?.findings ?? []) : [];
  const traced = traceCharges(read, JANUARY_2025).flatMap(({ charge: { transactionId }, steps }) =>
    steps.flatMap(({ verdict, clauses, basis, amount = '0' }) =>
      verdict === 'pays' || verdict === 'refuses' ? [{ transactionId, clauses, basis, amount }] : [],
    ),
  );
  const found = findings.map(({ transactionId, clauses, basis, amount }) => ({
    transactionId,
    clauses,
    basis,
    amount,
  }));
  expect(found).toHaveLength(8);
  expect(traced).toEqual(found);
});
