import type { DecisionRow } from '../../src/desk/case-history.js';
import { reviewDueThen } from '../../src/explain/due-then.js';
import { lastDecisions } from '../../src/explain/last-decisions.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import type { Decision } from '../../src/policy/decision.js';
import { APPROVED, REVIEW } from '../reply/decisions.js';

/* Which decision of a case is explained, and by when a person was to answer then. */

const POLICY = 'policy 2025-01';
const made = (seq: number, by: string, day: string, decision: Decision): DecisionRow => ({
  seq,
  by,
  reason: '',
  at: new Date(`${day}T12:00:05Z`),
  message: null,
  policyVersion: '2025-01',
  decision,
});
const mail = (day: string) => ({ receivedAt: new Date(`${day}T12:00:00Z`) });

// 2026-11-16 is a Monday.
test.each<[string, readonly DecisionRow[], readonly string[], string | null]>([
  ['from the mail', [made(1, POLICY, '2026-11-17', REVIEW)], ['2026-11-16'], '2026-11-23'],
  ['a later mail is none of it', [made(1, POLICY, '2026-11-16', REVIEW)], ['2026-11-16', '2026-11-18'], '2026-11-23'],
  [
    'it runs on where the case waited already',
    [made(1, POLICY, '2026-11-16', REVIEW), made(2, POLICY, '2026-11-18', REVIEW)],
    ['2026-11-16', '2026-11-18'],
    '2026-11-23',
  ],
  [
    'anew from the mail that brought it back',
    [made(1, POLICY, '2026-11-16', APPROVED), made(2, POLICY, '2026-11-18', REVIEW)],
    ['2026-11-16', '2026-11-18'],
    '2026-11-25',
  ],
  [
    'from the day that a person reopened it',
    [made(1, POLICY, '2026-11-16', APPROVED), made(2, 'anna', '2026-11-17', REVIEW)],
    ['2026-11-16'],
    '2026-11-24',
  ],
  ['from the decision, where its mail is gone', [made(1, POLICY, '2026-11-17', REVIEW)], [], '2026-11-24'],
  ['not where nobody was to look', [made(1, POLICY, '2026-11-16', APPROVED)], ['2026-11-16'], null],
])('by when a person was to answer: %s', (_, upTo, mails, day) => {
  expect(reviewDueThen(upTo, mails.map(mail), UTC_WEEK)?.toISOString().slice(0, 10) ?? null).toBe(day);
});

test.each<[string, readonly string[], number | null, number, number | null]>([
  ['the only one', [POLICY], null, 1, null],
  ['the policy’s last', [POLICY, POLICY, 'anna', 'anna'], null, 2, 4],
  ['that with evidence', [POLICY, POLICY], 1, 1, 2],
  ['of the clock', [POLICY, 'clock'], null, 1, 2],
  ['a person who calls themselves another policy', [POLICY, 'policy 2024'], null, 1, 2],
])('which is explained: %s', (_, by, seq, explained, since) => {
  const rows = by.map((one, i) => made(i + 1, one, '2026-11-16', REVIEW));
  const last = lastDecisions(rows, seq);
  expect([last.explained.seq, last.since?.seq ?? null]).toEqual([explained, since]);
  expect(last.upTo.at(-1)).toBe(last.explained);
});

test('a case without a decision is no case', () => {
  expect(() => lastDecisions([], null)).toThrow('has no decision');
});
