import type { Decision } from '../../src/policy/decision.js';
import { decisionText } from '../../src/reply/decision-text.js';
import { ALL_DELIVERED, ALL_FAILED, APPROVED, decided, REVIEW, usd } from './decisions.js';

/* A decision in one line for people. */

const YEN = { amount: '20', exact: '20', currency: 'JPY' };

test.each<[Decision, string]>([
  [APPROVED, 'approved, 0.16 USD to the original payment method'],
  [decided('approved', [ALL_FAILED], [usd('0.16')], { method: 'service_credit' }), 'approved, 0.16 USD as credit'],
  [
    {
      ...decided('approved', [ALL_FAILED], [usd('0.16'), YEN]),
      alsoBy: { method: 'service_credit', totals: [usd('0.06')] },
    },
    'approved, 0.10 USD + 20 JPY to the original payment method, 0.06 USD as credit',
  ],
  [decided('denied', [ALL_DELIVERED]), 'denied, 0.00 USD'],
  [REVIEW, 'needs_review for above_auto_approve_limit; proposal: approved, 0.16 USD to the original payment method'],
])('%#', (decision, text) => {
  expect(decisionText(decision)).toBe(text);
});
