import { charge, citing, earlier, facts, failed, onInvoice } from '../sample.js';
import { basesOf, told } from '../told.js';

const [A, B, C] = ['txn_aaaaaaaaaaaaaaaa', 'txn_bbbbbbbbbbbbbbbb', 'txn_cccccccccccccccc'];
const NO_ROWS = { generations: { succeeded: 0, failed: {} } };

const original = charge({ transactionId: A });
const second = charge({ transactionId: B, chargedAt: '2026-11-12T09:31:00.000Z', ...NO_ROWS });
const third = charge({ transactionId: C, chargedAt: '2026-11-12T09:32:00.000Z', ...NO_ROWS });

test.each([
  [
    'the later one is cited: all of it',
    [original, second],
    [B],
    ['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'the original is cited: its duplicates are what is refunded, 2 × 0.16, and it is not in question',
    [original, second, third],
    [A],
    ['approved 0.32 USD', 'b pay duplicate_charge 0.16 [3.1 11]', 'c pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'one duplicate is cited: the other is not asked about',
    [original, second, third],
    [B],
    ['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'both are cited: one of them stands',
    [original, second],
    [A, B],
    ['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'the original pays on a ground of its own, 1 × 0.04, beside its duplicate, and so is in question',
    [{ ...original, generations: failed(1) }, second],
    [A],
    ['partially_approved 0.2 USD', 'a pay technical_failure 0.04 [3.1 8]', 'b pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'a duplicate whose images failed too is refunded once',
    [original, { ...second, generations: failed(4) }],
    [B],
    ['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'a duplicate billed above the list price: all of it, which has the difference in it',
    [original, { ...second, amount: '0.24', leftToRefund: '0.24' }],
    [B],
    ['approved 0.24 USD', 'b pay duplicate_charge 0.24 [3.1 11]'],
  ],
  [
    'a test key is billed twice as wrongly as any other (8, 11)',
    [original, { ...second, environment: 'test' as const }],
    [B],
    ['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]'],
  ],
  [
    'the amounts need not be alike: it is the request that was billed twice',
    [original, { ...second, amount: '0.10', leftToRefund: '0.10' }],
    [B],
    ['approved 0.1 USD', 'b pay duplicate_charge 0.1 [3.1 11]'],
  ],
  [
    'what a failure gave back of it already is not given twice: 0.16 − 0.04',
    [original, { ...second, leftToRefund: '0.12', refunds: [earlier('0.04')] }],
    [B],
    ['approved 0.12 USD', 'b pay duplicate_charge 0.12 [3.1 11]'],
  ],
  [
    'refunded before as a duplicate, and cited by its original',
    [original, { ...second, leftToRefund: '0', refunds: [earlier('0.16', 'duplicate_charge')] }],
    [A],
    ['denied 0 USD', 'a deny all_delivered 0 [3.2]', 'b deny already_refunded 0 [3.1]'],
  ],
])('%s', (_, charges, cited, expected) => {
  expect(told(facts(charges, citing(...cited)))).toEqual(expected);
});

test('at the same instant the greater transaction ID is the later, in whatever order they are read', () => {
  const twin = charge({ transactionId: B });
  const expected = ['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]'];
  expect(told(facts([original, twin]))).toEqual(expected);
  expect(told(facts([twin, original]))).toEqual(expected);
});

test('the earlier one is the original, whatever its ID', () => {
  const first = charge({ transactionId: B });
  const again = charge({ transactionId: A, chargedAt: '2026-11-12T09:31:00.000Z' });
  expect(told(facts([again, first]))).toEqual(['approved 0.16 USD', 'a pay duplicate_charge 0.16 [3.1 11]']);
});

test('two requests are two charges, however alike and however near', () => {
  expect(told(facts([original, { ...second, requestId: 'req_2' }]))[0]).toBe('denied 0 USD');
});

test('each is judged by its own date: the original of day D−31, its duplicate of day D−30', () => {
  const early = charge({ transactionId: A, chargedAt: '2026-10-22T23:59:00.000Z' });
  const late = charge({ transactionId: B, chargedAt: '2026-10-23T00:01:00.000Z' });
  expect(told(facts([early, late], citing(A)))).toEqual(['approved 0.16 USD', 'b pay duplicate_charge 0.16 [3.1 11]']);
});

test('an invoice stands for its charges and for their duplicates elsewhere', () => {
  const { charges, ...request } = onInvoice([original]);
  expect(told({ ...request, charges: [...charges, { ...second, invoiceNumber: 'INV-2026-000002' }] })).toEqual([
    'approved 0.16 USD',
    'b pay duplicate_charge 0.16 [3.1 11]',
  ]);
});

test('the finding names the original and the request', () => {
  expect(basesOf(facts([original, second], citing(B)))).toEqual([
    { kind: 'duplicate_of', original: A, requestId: 'req_1' },
  ]);
});
