import { decide } from '../../src/policy/decide.js';
import type { Decision } from '../../src/policy/decision.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { changeOf, isInWordsOnly } from '../../src/replay/change.js';
import { openTally } from '../../src/replay/tally.js';
import { charge, facts, failed } from '../policy/sample.js';

const decided = (read: ReturnType<typeof facts>) => decide(read, JANUARY_2025);

const DENIED = decided(facts([charge()]));
const APPROVED = decided(facts([charge({ generations: failed(4) })]));
const EUROS = decided(facts([charge({ generations: failed(4), currency: 'EUR' })]));
const LARGE = decided(facts([charge({ generations: failed(3000, 3000), images: 3000, amount: '120.00' })]));
const ASKS = decided(facts([]));
const WITHDRAWN: Decision = { kind: 'withdrawn' };

const zero = { before: '0.00', after: '0.00', difference: '0.00' };

test('what is paid and what is only proposed are added up apart, currency by currency', () => {
  const tally = openTally();
  for (const [stored, replayed] of [
    [DENIED, APPROVED],
    [DENIED, LARGE],
    [APPROVED, DENIED],
    [EUROS, WITHDRAWN],
    [ASKS, APPROVED],
  ] as const)
    tally.add({ stored, replayed });
  expect(tally.byCurrency()).toEqual([
    { currency: 'EUR', paid: { before: '0.16', after: '0.00', difference: '-0.16' }, proposed: zero },
    {
      currency: 'USD',
      paid: { before: '0.16', after: '0.32', difference: '0.16' },
      proposed: { before: '0.00', after: '120.00', difference: '120.00' },
    },
  ]);
  expect(tally.byClause()).toEqual([
    {
      clauses: ['3.1', '8'],
      currency: 'EUR',
      findings: { before: 1, after: 0 },
      before: '0.16',
      after: '0.00',
      difference: '-0.16',
    },
    {
      clauses: ['3.1', '8'],
      currency: 'USD',
      findings: { before: 1, after: 3 },
      before: '0.16',
      after: '120.32',
      difference: '120.16',
    },
    { clauses: ['3.2'], currency: 'USD', findings: { before: 2, after: 1 }, ...zero },
  ]);
});

test('clauses that keep their findings and their money are not told', () => {
  const tally = openTally();
  tally.add({ stored: DENIED, replayed: DENIED });
  expect(tally.byClause()).toEqual([]);
});

test('a change says both sides, and the difference of each currency', () => {
  expect(changeOf({ stored: EUROS, replayed: LARGE })).toEqual({
    before: { state: 'approved', totals: [{ amount: '0.16', currency: 'EUR' }], proposed: false },
    after: { state: 'needs_review', totals: [{ amount: '120.00', currency: 'USD' }], proposed: true },
    difference: [
      { amount: '-0.16', currency: 'EUR' },
      { amount: '120.00', currency: 'USD' },
    ],
  });
  expect(changeOf({ stored: ASKS, replayed: DENIED }).difference).toEqual([]);
});

test.each([
  [DENIED, DENIED, true],
  [DENIED, ASKS, false],
  [APPROVED, DENIED, false],
  [APPROVED, EUROS, false],
])('whether state and money stay', (stored, replayed, stays) => {
  expect(isInWordsOnly(changeOf({ stored, replayed }))).toBe(stays);
});
