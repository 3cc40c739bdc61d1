import type { Basis, Finding } from '../../src/policy/decision.js';
import { sentenceFor } from '../../src/reply/english.js';
import { txn } from '../support/sample-ledger.js';
import { BASES, finding, outage } from './decisions.js';

/* What is paid on a charge, with the arithmetic that a customer can redo. */

const pays = (amount: string, clauses: Finding['clauses'], charged = '0.16'): Partial<Finding> => ({
  result: 'pay',
  amount,
  clauses,
  charged,
});

const PAID: readonly (readonly [Basis, Partial<Finding>, string])[] = [
  [
    BASES.duplicate_of,
    pays('0.16', ['3.1', '11']),
    'The same request was charged more than once (sections 3.1, 11): same request as txn_0000000000000007 (req_1), 0.16 USD.',
  ],
  [
    BASES.duplicate_of,
    pays('0.1', ['3.1', '11']),
    'The same request was charged more than once (sections 3.1, 11): same request as txn_0000000000000007 (req_1), 0.16 USD, of which 0.10 USD was still open.',
  ],
  [
    { kind: 'above_list_price', images: 3, unitPrice: '0.0400001', listed: '0.1200003' },
    pays('0.0399997', ['3.1', '11']),
    'More was charged than our list price at the time (sections 3.1, 11): charged 0.16 USD, list price 3 × 0.04 USD ≈ 0.12 USD, difference 0.04 USD.',
  ],
  [
    BASES.above_list_price,
    pays('0.04', ['3.1', '11']),
    'More was charged than our list price at the time (sections 3.1, 11): charged 0.16 USD, list price 3 × 0.04 USD = 0.12 USD, difference 0.04 USD.',
  ],
  [
    BASES.images_failed,
    pays('0.04', ['3.1', '8']),
    'Images failed on our side (sections 3.1, 8): 1 of 4 images, 1 × 0.04 USD = 0.04 USD.',
  ],
  [
    { ...BASES.images_failed, failed: 3 },
    pays('0.08', ['3.1', '8']),
    'Images failed on our side (sections 3.1, 8): 3 of 4 images, 3 × 0.04 USD = 0.12 USD, of which 0.08 USD was still open.',
  ],
  [
    { ...BASES.images_failed, failed: 4, unitPrice: null },
    pays('0.16', ['3.1', '8']),
    'Images failed on our side (sections 3.1, 8): 4 of 4 images, the whole charge of 0.16 USD.',
  ],
  [
    { ...BASES.images_failed, failed: 4 },
    pays('0.2', ['3.1', '8'], '0.2'),
    'Images failed on our side (sections 3.1, 8): 4 of 4 images, the whole charge of 0.20 USD.',
  ],
  [
    { ...BASES.images_failed, failed: 4 },
    pays('0.1', ['3.1', '8']),
    'Images failed on our side (sections 3.1, 8): 4 of 4 images, the whole charge of 0.16 USD, of which 0.10 USD was still open.',
  ],
  [
    { ...BASES.images_failed, failed: 1, images: 1 },
    pays('0.04', ['3.1', '8'], '0.04'),
    'Images failed on our side (sections 3.1, 8): 1 of 1 image, 1 × 0.04 USD = 0.04 USD.',
  ],
  [
    { ...BASES.images_failed, unitPrice: null },
    pays('0.05', ['3.1', '8']),
    'Images failed on our side (sections 3.1, 8): 1 of 4 images, 0.05 USD.',
  ],
  [
    outage('49.00'),
    pays('0.3828125', ['3.1', '5'], '49'),
    'Our service (standard) was down: 2026-11-10 14:02–17:47 UTC, together 225 of 28800 minutes in the billing period (sections 3.1, 5): 225 / 28800 × 49.00 USD ≈ 0.382813 USD.',
  ],
  [
    { ...outage('0.16'), downtimeMs: 5_400_500, periodMs: 1_728_000_000 },
    pays('0.00050004629629629629629', ['3.1', '5']),
    'Our service (standard) was down: 2026-11-10 14:02–17:47 UTC, together 5400.5 of 1728000 seconds in the billing period (sections 3.1, 5): 5400.5 / 1728000 × 0.16 USD ≈ 0.0005 USD.',
  ],
  [
    BASES.unauthorized,
    pays('0.16', ['3.1']),
    'We verified that you did not authorize this charge (section 3.1): 0.16 USD.',
  ],
  [
    BASES.images_failed, // a person paid more than the ground comes to
    pays('0.16', ['3.1', '8']),
    'Images failed on our side (sections 3.1, 8): 0.16 USD.',
  ],
];

test.each(PAID)('%j %j', (basis, changes, sentence) => {
  expect(sentenceFor(finding(basis, changes))).toBe(`${txn(1)}: ${sentence}`);
});
