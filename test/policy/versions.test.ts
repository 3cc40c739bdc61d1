import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { POLICIES, policyAt } from '../../src/policy/versions.js';

const JULY = { ...JANUARY_2025, version: '2026-07', effectiveFrom: '2026-07-01T00:00:00Z' };
const CANDIDATE = { ...JANUARY_2025, version: 'candidate', effectiveFrom: null };
const policies = [JANUARY_2025, JULY, CANDIDATE];

test.each([
  ['2025-01-01T00:00:00.000Z', '2025-01'],
  ['2026-06-30T23:59:59.999Z', '2025-01'],
  ['2026-07-01T00:00:00.000Z', '2026-07'],
  ['2099-01-01T00:00:00.000Z', '2026-07'],
  ['2024-12-31T23:59:59.999Z', '2025-01'],
])('what was received at %s is decided by %s (13)', (receivedAt, version) => {
  expect(policyAt(receivedAt, policies).version).toBe(version);
});

test('a candidate never decides', () => {
  expect(() => policyAt('2026-11-22T12:00:00.000Z', [CANDIDATE])).toThrow(/No version of the policy has a date/);
});

test('the versions stand in the order in which they came into force, each with a name of its own', () => {
  const dates = POLICIES.flatMap(({ effectiveFrom }) => (effectiveFrom === null ? [] : Date.parse(effectiveFrom)));
  expect(dates).toEqual([...dates].sort((a, b) => a - b));
  expect(new Set(POLICIES.map(({ version }) => version)).size).toBe(POLICIES.length);
  expect(policyAt('2026-11-22T12:00:00.000Z')).toBe(JANUARY_2025);
});
