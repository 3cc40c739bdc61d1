import type { Basis, Finding } from '../../src/policy/decision.js';
import { chargeLine, sentenceFor } from '../../src/reply/english.js';
import { txn } from '../support/sample-ledger.js';
import { finding } from './decisions.js';

/* Each fact in words, with the figures that a customer can redo. */

const FACTS: readonly (readonly [Basis, Partial<Finding>, string])[] = [
  [
    { kind: 'duplicate_of', original: txn(7), requestId: 'req_1' },
    { amount: '0.16', clauses: ['3.1', '11'] },
    'billed again for the request of txn_0000000000000007. Refund: 0.16 USD. (sections 3.1, 11)',
  ],
  [
    { kind: 'above_list_price', images: 3, unitPrice: '0.0400001', listed: '0.1200003' },
    { amount: '0.0399997', clauses: ['3.1', '11'] },
    'billed 0.16 USD, but 3 × 0.0400001 USD is 0.1200003 USD. Refund of the difference: 0.0399997 USD. (sections 3.1, 11)',
  ],
  [
    { kind: 'images_failed', failed: 1, images: 4, unitPrice: '0.04' },
    { amount: '0.04', clauses: ['3.1', '8'] },
    '1 of 4 images failed on our side, 1 × 0.04 USD. Refund: 0.04 USD. (sections 3.1, 8)',
  ],
  [
    { kind: 'images_failed', failed: 4, images: 4, unitPrice: null },
    { amount: '0.16', clauses: ['3.1', '8'] },
    'all 4 images failed on our side. Refund: 0.16 USD. (sections 3.1, 8)',
  ],
  [
    { kind: 'images_failed', failed: 1, images: 1, unitPrice: '0.04' },
    { amount: '0.04', clauses: ['3.1', '8'] },
    'its image failed on our side. Refund: 0.04 USD. (sections 3.1, 8)',
  ],
  [
    { kind: 'too_late', chargedOn: '2026-10-01', lastDay: '2026-10-31' },
    { clauses: ['4.1'] },
    'charged on 2026-10-01; a refund could be asked for until 2026-10-31. (section 4.1)',
  ],
  [{ kind: 'chargeback_lost' }, { clauses: ['7'] }, 'your bank has already returned this payment to you. (section 7)'],
  [{ kind: 'chargeback_open' }, { clauses: ['7'] }, 'this payment is disputed with your bank. (section 7)'],
  [
    { kind: 'already_refunded', refundedOn: '2026-11-13', caseId: 'RF-2222-3333', refunded: '0.1' },
    { clauses: ['3.1'] },
    'already refunded: 0.10 USD on 2026-11-13, case RF-2222-3333. (section 3.1)',
  ],
  [
    { kind: 'all_delivered', images: 4 },
    { clauses: ['3.2'] },
    'our records show no failed image among its 4; images that were generated are not refunded. (section 3.2)',
  ],
  [
    { kind: 'all_delivered', images: 1 },
    { clauses: ['3.2'] },
    'our records show no failed image; images that were generated are not refunded. (section 3.2)',
  ],
  [
    { kind: 'below_smallest_unit', exact: '0.004' },
    { clauses: ['3.1', '8'] },
    '0.004 USD would be due, which is below the smallest amount that can be paid. (sections 3.1, 8)',
  ],
  [{ kind: 'not_settled' }, {}, 'our records do not settle this charge. (section 3.1)'],
  [
    { kind: 'unknown_id' },
    { clauses: ['4.2'], currency: null, charged: null },
    'not found on your account. (section 4.2)',
  ],
];

test.each(FACTS)('%j', (basis, changes, sentence) => {
  expect(sentenceFor(finding(basis, changes))).toBe(`txn_0000000000000001: ${sentence}`);
});

test('a charge to pick from shows its day in UTC and the digits of its currency', () => {
  const charge = {
    transactionId: txn(1),
    chargedAt: '2026-11-20T23:59:59.999Z',
    images: 2,
    currency: 'KWD',
    amount: '0.5',
  };
  expect(chargeLine(charge)).toBe('txn_0000000000000001, 2026-11-20, 2 images, 0.500 KWD');
});
