import { charge, earlier, facts, failed, saying } from '../sample.js';
import { told } from '../told.js';

const broken = charge({ generations: failed(4) });
const PAID = 'a pay technical_failure 0.16 [3.1 8]';

test.each([
  ['chargeback', 'chargeback_mentioned'],
  ['legal_threat', 'legal_threat'],
] as const)('%s is for a person, what the ledger says being the proposal', (claim, reason) => {
  expect(told(facts([broken], saying(claim)))).toEqual([`review ${reason}: approved 0.16 USD`, PAID]);
  expect(told(facts([charge()], saying(claim)))).toEqual([
    `review ${reason}: denied 0 USD`,
    'a deny all_delivered 0 [3.2]',
  ]);
});

test('unauthorized use is a finding of its own on every charge, and never pays by itself', () => {
  const other = { ...broken, transactionId: 'txn_bbbbbbbbbbbbbbbb', requestId: 'req_2' };
  expect(told(facts([charge(), other], saying('unauthorized')))).toEqual([
    'review unauthorized_charge: partially_approved 0.16 USD',
    'a review unauthorized_charge 0 [3.1]',
    'b review unauthorized_charge 0 [3.1]',
    'a deny all_delivered 0 [3.2]',
    'b pay technical_failure 0.16 [3.1 8]',
  ]);
});

test('unauthorized use without any ID, or with one of another account: there is no proposal', () => {
  expect(told(facts([], saying('unauthorized')))).toEqual(['review unauthorized_charge']);
  expect(told(facts([], { ...saying('unauthorized', 'chargeback'), questionsAsked: 2 }))).toEqual([
    'review unauthorized_charge chargeback_mentioned',
  ]);
});

test.each([
  ['too late', { chargedAt: '2026-10-12T09:30:00.000Z' }, 'a deny too_late 0 [4.1]'],
  ['a test key', { environment: 'test' as const }, 'a deny test_key 0 [9]'],
  ['given back', { leftToRefund: '0', refunds: [earlier('0.16')] }, 'a deny already_refunded 0 [3.1]'],
])('whatever the ledger says: %s', (_, changes, line) => {
  expect(told(facts([charge(changes)], saying('legal_threat')))).toEqual(['review legal_threat: denied 0 USD', line]);
});

test('all reasons are told, words first', () => {
  const open = charge({ generations: { succeeded: 2, failed: { timeout: 1 } }, paymentMethodId: null });
  expect(told(facts([open], saying('chargeback', 'legal_threat')))[0]).toBe(
    'review chargeback_mentioned legal_threat generations_do_not_add_up no_payment_method: partially_approved 0.04 USD',
  );
});

test('who has no account may be the owner of a stolen card: a person, and not the question for an account', () => {
  expect(told(facts([], { account: null, ...saying('unauthorized') }))).toEqual(['review unauthorized_charge']);
  expect(told(facts([], { account: null, ...saying('failure') }))).toEqual(['ask which_account']);
});

test('a threat is not forgotten over two questions without an answer', () => {
  expect(told(facts([], { ...saying('legal_threat'), questionsAsked: 2 }))).toEqual([
    'review legal_threat asked_twice',
  ]);
});
