import { caseSummary } from '../../src/cli/case-json.js';
import type { CaseRow } from '../../src/desk/case-list.js';
import type { Decision } from '../../src/policy/decision.js';
import { ALL_DELIVERED, ALL_FAILED, APPROVED, decided, REVIEW, usd } from '../reply/decisions.js';

/* What a case pays, and how, in the JSON of cases. */

const AT = new Date('2026-11-22T12:00:00Z');

const row = (decision: Decision): CaseRow => ({
  caseId: 'RF-0001',
  state: 'approved',
  accountId: null,
  sender: 'ada@example.com',
  receivedAt: AT,
  decidedAt: AT,
  reviewDueAt: null,
  linkedTo: null,
  live: true,
  decision,
});

const BOTH_WAYS = {
  ...decided('approved', [ALL_FAILED], [usd('0.16')]),
  alsoBy: { method: 'service_credit', totals: [usd('0.06')] },
} as const;

const YEN = { amount: '20', exact: '20', currency: 'JPY' };

test.each<[string, Decision, object]>([
  ['paid in one way', APPROVED, { amount: '0.16', currency: 'USD', method: 'original_payment_method' }],
  ['paid both ways', BOTH_WAYS, { amount: '0.16', currency: 'USD', method: null }],
  ['paid in two currencies', decided('approved', [ALL_FAILED], [usd('0.16'), YEN]), { amount: null, currency: null }],
  ['denied', decided('denied', [ALL_DELIVERED]), { amount: '0.00', currency: 'USD', method: null }],
  ['denied, of which no charge is known', decided('denied', [], []), { amount: '0.00', currency: null, method: null }],
  ['in review', REVIEW, { amount: null, currency: null, method: null }],
])('%s', (_, decision, shown) => {
  expect(caseSummary(row(decision))).toMatchObject(shown);
});
