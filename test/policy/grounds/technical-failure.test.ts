import { charge, citing, earlier, facts, failed, incident, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const rows = (succeeded: number, failures: Record<string, number> = {}) => ({
  generations: { succeeded, failed: failures },
});

test.each(['internal_error', 'timeout', 'capacity'])('%s is ours: 2 × 0.04', reason => {
  expect(told(facts([charge({ generations: failed(2, 4, reason) })]))).toEqual([
    'partially_approved 0.08 USD',
    'a pay technical_failure 0.08 [3.1 8]',
  ]);
});

test.each([
  ['invalid_request', 'customers_failure 0 [3.2]'],
  ['content_policy', 'customers_failure 0 [3.2]'],
  ['client_disconnected', 'customers_failure 0 [3.2]'],
  ['third_party', 'third_party_failure 0 [3.2 12]'],
])('%s is not ours', (reason, line) => {
  expect(told(facts([charge({ generations: failed(4, 4, reason) })]))).toEqual(['denied 0 USD', `a deny ${line}`]);
});

test.each([
  [
    'all failed: all of the charge',
    rows(0, { timeout: 4 }),
    ['approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'],
  ],
  [
    'all failed for several of our reasons',
    rows(0, { timeout: 1, capacity: 1, internal_error: 2 }),
    ['approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'],
  ],
  [
    'all failed, half of them on our side: 2 × 0.04',
    rows(0, { timeout: 2, third_party: 2 }),
    ['partially_approved 0.08 USD', 'a pay technical_failure 0.08 [3.1 8]'],
  ],
  [
    'all failed, billed below the list price: the 0.10 that was charged',
    { ...rows(0, { timeout: 4 }), amount: '0.10' },
    ['approved 0.1 USD', 'a pay technical_failure 0.1 [3.1 8]'],
  ],
  [
    '3 × 0.04 = 0.12, but only 0.10 were charged',
    { ...rows(1, { timeout: 3 }), amount: '0.10' },
    ['approved 0.1 USD', 'a pay technical_failure 0.1 [3.1 8]'],
  ],
  ['no rows are no evidence of a failure', rows(0), ['denied 0 USD', 'a deny all_delivered 0 [3.2]']],
  [
    'a row too few: a person, with the failure shown (1 × 0.04) as the proposal',
    rows(2, { timeout: 1 }),
    ['review generations_do_not_add_up: partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
  [
    'a row too few, and none of a failure',
    rows(3),
    ['review generations_do_not_add_up: denied 0 USD', 'a deny all_delivered 0 [3.2]'],
  ],
  [
    'rows that contradict each other, even where they would pay all',
    rows(4, { timeout: 4 }),
    ['review generations_do_not_add_up: approved 0.16 USD', 'a pay technical_failure 0.16 [3.1 8]'],
  ],
  [
    'a row too few of a charge that was given back whole: it can change nothing',
    { ...rows(3), leftToRefund: '0', refunds: [earlier('0.16')] },
    ['denied 0 USD', 'a deny already_refunded 0 [3.1]'],
  ],
  [
    'a reason that the policy does not know',
    rows(3, { gremlins: 1 }),
    ['review unknown_failure_reason: denied 0 USD', 'a review not_settled 0 [3.1]'],
  ],
  [
    'a reason that the policy does not know beside one of ours (1 × 0.04)',
    rows(2, { gremlins: 1, timeout: 1 }),
    ['review unknown_failure_reason: partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
  [
    'some failed and no list price to tell their worth',
    { ...rows(3, { timeout: 1 }), unitPrice: null },
    ['review unknown_list_price: denied 0 USD', 'a review not_settled 0 [3.1]'],
  ],
  [
    'a test key pays for no failure of ours (8)',
    { ...rows(3, { timeout: 1 }), environment: 'test' as const },
    ['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
  [
    'of 3 × 0.04 failed 0.08 were given back as such: 0.04',
    { ...rows(1, { timeout: 3 }), leftToRefund: '0.08', refunds: [earlier('0.08')] },
    ['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]'],
  ],
  [
    'an outage share of 0.11 was given back: of 4 × 0.04 the 0.05 that are left',
    { ...rows(0, { timeout: 4 }), leftToRefund: '0.05', refunds: [earlier('0.11', 'service_outage')] },
    ['approved 0.05 USD', 'a pay technical_failure 0.05 [3.1 8]'],
  ],
])('%s', (_, changes, expected) => {
  expect(told(facts([charge(changes)]))).toEqual(expected);
});

test('rows that do not add up cannot change a duplicate, which is refunded whole', () => {
  const copy = charge({ transactionId: 'txn_bbbbbbbbbbbbbbbb', chargedAt: '2026-11-12T09:31:00.000Z', ...rows(1) });
  expect(told(facts([charge(), copy], citing(copy.transactionId)))[0]).toBe('approved 0.16 USD');
});

test.each(['third_party', 'force_majeure', 'maintenance'] as const)('a failure of ours pays inside %s too', kind => {
  const incidents = [incident(kind, '2026-11-12T09:00', '2026-11-12T10:00')];
  expect(told(facts([charge({ generations: failed(4) })], { incidents, ...saying('failure') }))[0]).toBe(
    'approved 0.16 USD',
  );
});

test('the finding counts the failed images', () => {
  expect(basesOf(facts([charge({ generations: failed(3) })]))).toEqual([
    { kind: 'images_failed', failed: 3, images: 4, unitPrice: '0.04' },
  ]);
});
