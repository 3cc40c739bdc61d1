import { charge, documenting, facts, failed, incident, onInvoice, saying } from '../sample.js';
import { basesOf, told } from '../told.js';

const down = (from: string, to: string) => incident('outage', `2026-11-12T${from}`, `2026-11-12T${to}`);
const MINUTE_MS = 60_000;
const tooShort = (minutes: number) => [
  { kind: 'outage_too_short', downtimeMs: minutes * MINUTE_MS, requiredMinutes: 60 },
];

test.each([
  ['the charge of 9:30 falls into 59 minutes', [down('09:00', '09:59')], tooShort(59)],
  ['into two of 40 that overlap: 9:00 to 9:59', [down('09:00', '09:40'), down('09:19', '09:59')], tooShort(59)],
  [
    'into two of 30 that meet: an hour is not short',
    [down('09:00', '09:30'), down('09:30', '10:00')],
    [{ kind: 'all_delivered', images: 4 }],
  ],
  ['into an hour', [down('09:00', '10:00')], [{ kind: 'all_delivered', images: 4 }]],
  ['beside one of 20 minutes', [down('08:00', '08:20')], [{ kind: 'all_delivered', images: 4 }]],
])('a transaction: %s', (_, incidents, expected) => {
  expect(basesOf(facts([charge()], { incidents }))).toEqual(expected);
});

test.each([
  ['59 minutes of the month', [down('09:00', '09:59')], tooShort(59)],
  ['30 and 29 minutes of it', [down('01:00', '01:30'), down('20:00', '20:29')], tooShort(59)],
  [
    'half an hour of it, of another tier',
    [{ ...down('09:00', '09:30'), modelTiers: ['hd'] }],
    [{ kind: 'all_delivered', images: 4 }],
  ],
])('an invoice: %s', (_, incidents, expected) => {
  expect(basesOf(onInvoice([charge()], { incidents }))).toEqual(expected);
});

const incidents = [down('09:20', '09:40')];

test.each([
  ['an outage is claimed', saying('outage'), 'outage_too_short'],
  ['a failure is claimed', saying('failure'), 'outage_too_short'],
  ['nothing is claimed', saying(), 'outage_too_short'],
  ['the ledger shows the outage, so no document contests it', documenting('outage'), 'outage_too_short'],
  ['only the quality is complained of', saying('dissatisfaction'), 'all_delivered'],
])('%s', (_, claims, kind) => {
  expect(basesOf(facts([charge()], { incidents, ...claims }))[0]?.kind).toBe(kind);
});

test('it is denied with 3.1 and 5', () => {
  expect(told(facts([charge()], { incidents }))).toEqual(['denied 0 USD', 'a deny outage_too_short 0 [3.1 5]']);
});

test('what failed in it on our side is paid: 2 × 0.04', () => {
  expect(told(facts([charge({ generations: failed(2) })], { incidents, ...saying('outage') }))).toEqual([
    'partially_approved 0.08 USD',
    'a pay technical_failure 0.08 [3.1 8]',
  ]);
});
