import { charge, documenting, earlier, facts, failed, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const DENIED = ['denied 0 USD', 'a deny already_refunded 0 [3.1]'];

test.each([
  ['nothing is left', { generations: failed(4), leftToRefund: '0', refunds: [earlier('0.16')] }],
  [
    '2 × 0.04 failed and 0.08 were given back for it',
    { generations: failed(2), leftToRefund: '0.08', refunds: [earlier('0.08')] },
  ],
  ['more was given back than is due now', { generations: failed(1), leftToRefund: '0.08', refunds: [earlier('0.08')] }],
  ['nothing new beside what support gave', { leftToRefund: '0.15', refunds: [earlier('0.01', 'goodwill')] }],
  ['a test key', { environment: 'test' as const, leftToRefund: '0', refunds: [earlier('0.16')] }],
  [
    "the customer's own failures",
    { generations: failed(1, 4, 'invalid_request'), leftToRefund: '0.15', refunds: [earlier('0.01', 'goodwill')] },
  ],
])('%s', (_, changes) => {
  expect(told(facts([charge(changes)]))).toEqual(DENIED);
});

test('it is told with the latest day and case, what was given back together, and how', () => {
  const last = { ...earlier('0.03'), caseId: 'RF-3333-3333', postedAt: '2026-11-19T23:59:59.999Z' };
  const credited = { ...last, method: 'service_credit' as const };
  expect(basesOf(facts([charge({ leftToRefund: '0.05', refunds: [earlier('0.08'), credited] })]))).toEqual([
    {
      kind: 'already_refunded',
      refundedOn: '2026-11-19',
      caseId: 'RF-3333-3333',
      refunded: '0.11',
      method: 'service_credit',
    },
  ]);
});

test('what failed since then still pays: 3 × 0.04 − 0.08', () => {
  const again = charge({ generations: failed(3), leftToRefund: '0.08', refunds: [earlier('0.08')] });
  expect(told(facts([again]))).toEqual(['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]']);
});

test('a refusal by facts alone: no words are needed, and none help', () => {
  const refunded = charge({ leftToRefund: '0', refunds: [earlier('0.16')] });
  expect(told(facts([refunded], { claims: { said: [], explained: false, documented: false } }))).toEqual(DENIED);
  expect(told(facts([refunded], saying('failure')))).toEqual(DENIED);
  expect(told(facts([refunded], documenting('failure')))).toEqual(DENIED);
});
