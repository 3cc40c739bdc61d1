import fc from 'fast-check';
import { contextOf } from '../../src/policy/context.js';
import { downtimeIn, merge, outagesIn, type Span } from '../../src/policy/downtime.js';
import type { Facts, IncidentFacts } from '../../src/policy/facts.js';
import { outageAround } from '../../src/policy/incidents-at.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { account, charge, facts } from './sample.js';

/* Stretches of time against a model that looks at every minute by itself. */

const MINUTE_MS = 60_000;
const BEGIN = Date.parse('2026-11-01T00:00:00.000Z');
const LENGTH = 120; // minutes of the invoice's period
const BEYOND = 40; // minutes before and after it

const instant = (minute: number) => new Date(BEGIN + minute * MINUTE_MS).toISOString();
const INVOICE = { invoiceNumber: 'INV-2026-000001', periodStart: instant(0), periodEnd: instant(LENGTH) };

const MINUTE = fc.integer({ min: -BEYOND, max: LENGTH + BEYOND });
const INCIDENT = fc.record({
  incidentId: fc.constant('inc_1'),
  kind: fc.constantFrom<IncidentFacts['kind'][]>('outage', 'outage', 'maintenance', 'third_party', 'force_majeure'),
  modelTiers: fc.constantFrom<IncidentFacts['modelTiers'][]>(null, ['standard'], ['hd'], ['hd', 'standard']),
  from: MINUTE,
  minutes: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 5 }),
});
const FACTS = fc
  .record({ incidents: fc.array(INCIDENT, { maxLength: 8 }), received: MINUTE })
  .map(({ incidents, received }) =>
    facts([], {
      receivedAt: instant(received),
      incidents: incidents.map(({ from, minutes, ...one }) => ({
        ...one,
        startedAt: instant(from),
        endedAt: minutes === null ? null : instant(from + minutes),
      })),
    }),
  );

/** Whether an incident of the tier covers the minute that begins here; one without an end lasts to the receipt. */
const covers = ({ receivedAt }: Facts, one: IncidentFacts, minute: number) =>
  (one.modelTiers === null || one.modelTiers.includes('standard')) &&
  one.startedAt <= instant(minute) &&
  instant(minute) < (one.endedAt ?? receivedAt);

const isDown = (given: Facts, minute: number) =>
  given.incidents.some(one => one.kind === 'outage' && covers(given, one, minute));

const isCounted = (given: Facts, minute: number) =>
  isDown(given, minute) && !given.incidents.some(one => one.kind !== 'outage' && covers(given, one, minute));

const minutesOf = (spans: readonly Span[]) =>
  spans.flatMap(({ from, to }) =>
    Array.from({ length: (to - from) / MINUTE_MS }, (_, n) => (from - BEGIN) / MINUTE_MS + n),
  );

const areApart = (spans: readonly Span[]) =>
  spans.every(({ from, to }, i) => from < to && (spans[i - 1]?.to ?? Number.NEGATIVE_INFINITY) < from);

test('the downtime of a period is what its minutes say one by one', () => {
  const minutes = Array.from({ length: LENGTH }, (_, minute) => minute);
  const property = fc.property(FACTS, given => {
    const downtime = downtimeIn(INVOICE, 'standard', given);
    const counted = minutes.filter(minute => isCounted(given, minute));
    const outages = outagesIn(INVOICE, 'standard', given);
    expect(minutesOf(outages)).toEqual(counted);
    expect(areApart(outages)).toBe(true);
    expect(downtime.ms).toBe(counted.length * MINUTE_MS);
    expect(downtime.stretches.length + downtime.further).toBe(outages.length);
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('the outage around an instant goes as far as every minute is down', () => {
  const property = fc.property(FACTS, MINUTE, (given, minute) => {
    let [from, to] = [minute, minute];
    while (isDown(given, from - 1)) from--;
    while (isDown(given, to)) to++;
    const expected = { from: BEGIN + from * MINUTE_MS, to: BEGIN + to * MINUTE_MS };
    const context = contextOf(given, account({}), JANUARY_2025.constants);
    const around = outageAround(charge({ chargedAt: instant(minute) }), context);
    expect(around).toEqual(isDown(given, minute) ? expected : null);
  });
  fc.assert(property, { numRuns: 2_000 });
});

test('the order of the incidents and their overlaps do not matter', () => {
  const shuffled = FACTS.chain(given =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.incidents], { minLength: given.incidents.length })),
  );
  const property = fc.property(shuffled, ([given, incidents]) => {
    const twice = { ...given, incidents: [...incidents, ...given.incidents] };
    expect(downtimeIn(INVOICE, 'standard', twice)).toEqual(downtimeIn(INVOICE, 'standard', given));
  });
  fc.assert(property);
});

test('to the millisecond, not to the minute', () => {
  const one = { incidentId: 'inc_1', kind: 'outage' as const, modelTiers: null };
  const incidents = [{ ...one, startedAt: '2026-11-01T00:00:00.001Z', endedAt: '2026-11-01T01:00:00.000Z' }];
  expect(downtimeIn(INVOICE, 'standard', facts([], { incidents })).ms).toBe(59 * MINUTE_MS + 59_999);
});

test('stretches that meet are one, and empty ones are none', () => {
  const spans = [
    { from: 5, to: 9 },
    { from: 3, to: 3 },
    { from: 1, to: 5 },
    { from: 12, to: 11 },
  ];
  expect(merge(spans)).toEqual([{ from: 1, to: 9 }]);
});
