import { decimal } from '../../src/money.js';
import type { ChargeFacts } from '../../src/policy/facts.js';
import { stateByHand } from '../../src/policy/state-by-hand.js';
import { charge } from './sample.js';

/* Whether what people pay is all of a case: by every charge in question, in whichever currency. */

const A = charge({
  transactionId: 'txn_a',
  chargedAt: '2026-11-10T09:30:00.000Z',
  requestId: 'req_a',
  amount: '0.16',
  leftToRefund: '0.16',
});
const B = charge({ transactionId: 'txn_b', requestId: 'req_b', amount: '0.10', leftToRefund: '0.10', currency: 'EUR' });
const AGAIN = charge({ ...A, transactionId: 'txn_again', chargedAt: '2026-11-12T09:30:00.000Z' });
const REFUND = {
  caseId: 'RF-0001',
  ground: 'by_hand',
  amount: '0.16',
  postedAt: '2026-11-22T09:00:00.000Z',
  method: 'original_payment_method',
} as const;

const paid = (one: ChargeFacts): ChargeFacts => ({ ...one, leftToRefund: '0', refunds: [REFUND] });
const all = (one: ChargeFacts) => ({ charge: one, amount: decimal(one.leftToRefund) });

test.each([
  ['all of the only charge', [A], [all(A)], 'approved'],
  ['a part of it', [A], [{ charge: A, amount: decimal('0.15') }], 'partially_approved'],
  ['one of two', [A, B], [all(B)], 'partially_approved'],
  ['both, in two currencies', [A, B], [all(A), all(B)], 'approved'],
  ['the second, where the first was paid before', [paid(A), B], [all(B)], 'approved'],
  [
    'the first, where a part of the second is left',
    [A, { ...B, leftToRefund: '0.05' }],
    [all(A)],
    'partially_approved',
  ],
  ['nothing more, where all was paid', [paid(A)], [], 'approved'],
  ['a duplicate alone: its original stands', [A, AGAIN], [all(AGAIN)], 'approved'],
  ['nothing more, where a duplicate was paid', [A, paid(AGAIN)], [], 'approved'],
  ['the original alone', [A, AGAIN], [all(A)], 'partially_approved'],
  [
    'a part of the original beside its duplicate',
    [A, AGAIN],
    [{ charge: A, amount: decimal('0.01') }, all(AGAIN)],
    'partially_approved',
  ],
])('%s', (_, inQuestion, lines, state) => {
  expect(stateByHand(inQuestion, lines)).toBe(state);
});
