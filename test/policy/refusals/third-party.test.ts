import type { Claim } from '../../../src/policy/claims.js';
import { charge, documenting, facts, failed, incident, onInvoice, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const DELIVERED = ['denied 0 USD', 'a deny all_delivered 0 [3.2]'];
const during = (kind: 'third_party' | 'force_majeure', from: string, to: string | null) => ({
  incidents: [incident(kind, `2026-11-${from}`, to === null ? null : `2026-11-${to}`)],
});

test.each([
  ['third_party', 'a deny in_incident 0 [3.2 12]'],
  ['force_majeure', 'a deny in_incident 0 [12]'],
] as const)('the charge falls into %s', (kind, line) => {
  expect(told(facts([charge()], during(kind, '12T09:00', '12T10:00')))).toEqual(['denied 0 USD', line]);
});

test.each([
  ['the instant at which it begins', '12T09:30', '12T10:00', 'in_incident'],
  ['the instant at which it has ended', '12T09:00', '12T09:30', 'all_delivered'],
  ['a minute before it', '12T09:31', '12T10:00', 'all_delivered'],
  ['one that is still on', '12T09:00', null, 'in_incident'],
])('charged at 9:30: %s', (_, from, to, kind) => {
  expect(basesOf(facts([charge()], during('third_party', from, to)))[0]?.kind).toBe(kind);
});

test.each([
  ['in the middle', '20T09:00', '20T09:01', 'in_incident'],
  ['over its start', '01T00:00', '01T00:01', 'in_incident'],
  ['all of it', '01T00:00', '30T23:59', 'in_incident'],
])('the time of an invoice is its period: %s', (_, from, to, kind) => {
  expect(basesOf(onInvoice([charge()], during('force_majeure', from, to)))[0]?.kind).toBe(kind);
});

test('of another month nothing falls into the period', () => {
  const incidents = [
    incident('third_party', '2026-10-31T20:00', '2026-11-01T00:00'),
    incident('force_majeure', '2026-12-01T00:00', '2026-12-01T01:00'),
  ];
  expect(told(onInvoice([charge()], { incidents }))).toEqual(DELIVERED);
});

test('of another tier it refuses nothing', () => {
  const incidents = during('third_party', '12T09:00', '12T10:00').incidents.map(one => ({
    ...one,
    modelTiers: ['hd'],
  }));
  expect(told(facts([charge()], { incidents }))).toEqual(DELIVERED);
});

test.each<[Claim[], string]>([
  [[], 'in_incident'],
  [['wants_credit'], 'in_incident'],
  [['statutory_withdrawal'], 'in_incident'],
  [['outage'], 'in_incident'],
  [['failure'], 'in_incident'],
  [['failure', 'dissatisfaction'], 'in_incident'],
  [['dissatisfaction'], 'all_delivered'],
  [['price_change'], 'at_list_price'],
  [['own_mistake'], 'own_mistake'],
])('incidents refuse who speaks of an outage or a failure, or of nothing: %j', (said, kind) => {
  const request = facts([charge()], { ...saying(...said), ...during('third_party', '12T09:00', '12T10:00') });
  expect(basesOf(request)[0]?.kind).toBe(kind);
});

test('it comes before a document (12)', () => {
  const request = facts([charge()], { ...documenting('outage'), ...during('third_party', '12T09:00', '12T10:00') });
  expect(told(request)).toEqual(['denied 0 USD', 'a deny in_incident 0 [3.2 12]']);
});

test('images that failed because of a third party, whatever is said', () => {
  const broken = charge({ generations: { succeeded: 1, failed: { third_party: 2, invalid_request: 1 } } });
  for (const request of [
    facts([broken]),
    facts([broken], saying('dissatisfaction')),
    facts([broken], documenting('failure')),
  ])
    expect(basesOf(request)).toEqual([{ kind: 'third_party_failure', failed: 2, images: 4 }]);
});

test('an image of ours pays beside those of a third party: 1 × 0.04', () => {
  const mixed = charge({ generations: { succeeded: 1, failed: { third_party: 2, timeout: 1 } } });
  expect(told(facts([mixed]))).toEqual(['partially_approved 0.04 USD', 'a pay technical_failure 0.04 [3.1 8]']);
});

test('the denial names the time, to the receipt where it is still on', () => {
  expect(basesOf(facts([charge({ generations: failed(0) })], during('force_majeure', '12T09:00', null)))).toEqual([
    {
      kind: 'in_incident',
      incident: 'force_majeure',
      during: { from: '2026-11-12T09:00:00.000Z', to: '2026-11-22T12:00:00.000Z' },
    },
  ]);
});
