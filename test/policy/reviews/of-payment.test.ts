import type { AccountFacts, ChargeFacts } from '../../../src/policy/facts.js';
import { account, charge, facts, failed, saying } from '../sample.js';
import { told } from '../told.js';

const broken = charge({ generations: failed(4) });

test.each<[AccountFacts['status'], string]>([
  ['active', 'approved 0.16 USD'],
  ['closed', 'approved 0.16 USD'],
  ['suspended', 'review account_not_in_good_standing: approved 0.16 USD'],
  ['terminated', 'review account_not_in_good_standing: approved 0.16 USD'],
])('money is due to an account that is %s', (status, head) => {
  expect(told(facts([broken], { account: account({ status }) }))[0]).toBe(head);
});

test.each([
  [2, 'approved 0.16 USD'],
  [3, 'review many_paid_cases: approved 0.16 USD'],
  [100, 'review many_paid_cases: approved 0.16 USD'],
])('to one with %i cases paid in the 30 days before', (paidCases, head) => {
  expect(told(facts([broken], { account: account({ paidCases }) }))[0]).toBe(head);
});

const without: ChargeFacts = { ...broken, paymentMethodId: null };

test('a charge without a payment method is paid by a person, or as credit', () => {
  expect(told(facts([without]))[0]).toBe('review no_payment_method: approved 0.16 USD');
  expect(told(facts([without], saying('wants_credit')))[0]).toBe('approved 0.16 USD');
});

test('one that is not paid needs no payment method', () => {
  const delivered = {
    ...without,
    transactionId: 'txn_bbbbbbbbbbbbbbbb',
    requestId: 'req_2',
    ...{ generations: failed(0) },
  };
  expect(told(facts([broken, delivered]))[0]).toBe('partially_approved 0.16 USD');
});

test('credit is money too: limits and standing hold', () => {
  const suspended = {
    account: account({ status: 'suspended', paidCases: 3 }),
    limits: { autoApprove: { '*': '0.10' } },
  };
  expect(told(facts([broken], { ...suspended, ...saying('wants_credit') }))[0]).toBe(
    'review account_not_in_good_standing above_auto_approve_limit many_paid_cases: approved 0.16 USD',
  );
});

test('a denial leaves by itself, whatever the account', () => {
  const doubtful = { account: account({ status: 'terminated', paidCases: 9 }), limits: { autoApprove: { '*': '0' } } };
  expect(told(facts([charge({ paymentMethodId: null })], doubtful))[0]).toBe('denied 0 USD');
});

test('so does what rounds to nothing', () => {
  const tiny = charge({ images: 1, unitPrice: '0.004', amount: '0.004', generations: failed(1, 1) });
  expect(told(facts([tiny], { account: account({ status: 'suspended' }) }))).toEqual([
    'denied 0 USD',
    'a deny below_smallest_unit 0 [3.1 8]',
  ]);
});

test('a charge that waits for a person in another case is not paid here; where nothing is due, that is told', () => {
  const waitingElsewhere = [broken.transactionId];
  expect(told(facts([broken], { waitingElsewhere }))[0]).toBe('review waits_in_another_case: approved 0.16 USD');
  expect(told(facts([charge()], { waitingElsewhere }))[0]).toBe('denied 0 USD');
});
