import fc from 'fast-check';
import { decimal } from '../../src/money.js';
import { CLAIMS } from '../../src/policy/claims.js';
import type { ChargeFacts, Facts, IncidentFacts } from '../../src/policy/facts.js';
import { charge, facts, NOVEMBER } from './sample.js';

/* Requests as they may come: several charges, currencies and payment methods, prices below a cent, outages, old refunds. */

const REASONS = ['internal_error', 'timeout', 'capacity', 'invalid_request', 'client_disconnected', 'third_party'];
const MILLION = '1000000';

/** What is drawn of a charge; amounts are in millionths. */
const DRAWN = fc.record({
  images: fc.integer({ min: 1, max: 9 }),
  unit: fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 10_000, max: 5_000_000 })),
  over: fc.oneof(fc.constant(0), fc.integer({ min: -5_000, max: 500_000 })),
  failures: fc.array(fc.constantFrom(...REASONS), { maxLength: 9 }),
  currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD'),
  paymentMethodId: fc.constantFrom('pm_1', 'pm_2', 'pm_3', null),
  modelTier: fc.constantFrom('standard', 'hd'),
  environment: fc.constantFrom<ChargeFacts['environment'][]>('production', 'production', 'test'),
  chargebacks: fc.constantFrom<ChargeFacts['chargebacks'][]>([], [], [], ['won'], ['lost']),
  request: fc.integer({ min: 0, max: 5 }),
  isOnInvoice: fc.boolean(),
  isCited: fc.boolean(),
  day: fc.integer({ min: 1, max: 22 }),
  givenBack: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })),
  givenBackFor: fc.constantFrom('technical_failure', 'service_outage', 'goodwill'),
});
type Drawn = typeof DRAWN extends fc.Arbitrary<infer T> ? T : never;

const id = (n: number) => `txn_${String(n).padStart(16, '0')}`;
const ofMillionths = (millionths: number) => decimal(String(millionths)).div(MILLION).toFixed();

function chargeOf(drawn: Drawn, n: number): ChargeFacts {
  const {
    images,
    unit,
    over,
    failures,
    givenBack,
    givenBackFor,
    request,
    isOnInvoice,
    isCited: _,
    day,
    ...same
  } = drawn;
  const amount = ofMillionths(Math.max(0, unit * images + over));
  const gone = decimal(amount).times(String(givenBack)).div('100').toFixed();
  return charge({
    ...same,
    transactionId: id(n),
    requestId: `req_${request}`,
    invoiceNumber: isOnInvoice ? NOVEMBER.invoiceNumber : null,
    chargedAt: `2026-11-${String(day).padStart(2, '0')}T09:30:00.000Z`,
    images,
    unitPrice: ofMillionths(unit),
    amount,
    generations: generationsOf(images, failures),
    leftToRefund: decimal(amount).minus(gone).toFixed(),
    refunds: givenBack === 0 ? [] : [givenBefore(gone, givenBackFor)],
  });
}

function generationsOf(images: number, failures: readonly string[]): ChargeFacts['generations'] {
  const counted = failures.slice(0, images);
  const kinds = [...new Set(counted)].sort();
  const failed = Object.fromEntries(kinds.map(kind => [kind, counted.filter(reason => reason === kind).length]));
  return { succeeded: images - counted.length, failed };
}

const givenBefore = (amount: string, ground: string) => ({
  caseId: 'RF-2222-2222',
  ground,
  amount,
  postedAt: '2026-11-15T10:00:00.000Z',
  method: 'original_payment_method' as const,
});

const INCIDENT = fc
  .record({
    kind: fc.constantFrom<IncidentFacts['kind'][]>('outage', 'outage', 'maintenance', 'third_party'),
    modelTiers: fc.constantFrom<IncidentFacts['modelTiers'][]>(null, ['standard'], ['hd']),
    from: fc.integer({ min: 0, max: 30 * 24 * 60 }),
    minutes: fc.integer({ min: 1, max: 3 * 24 * 60 }),
  })
  .map(({ kind, modelTiers, from, minutes }) => ({
    incidentId: `inc_${kind}_${from}`,
    kind,
    modelTiers,
    startedAt: minuteOf(from),
    endedAt: minuteOf(from + minutes),
  }));

const minuteOf = (minute: number) => new Date(Date.parse(NOVEMBER.periodStart) + minute * 60_000).toISOString();

/** Any request for up to eight charges of November, some cited by ID, some by their invoice; none is taken back. */
export const ANY_FACTS: fc.Arbitrary<Facts> = fc
  .record({
    drawn: fc.array(DRAWN, { minLength: 1, maxLength: 8 }),
    byInvoice: fc.boolean(),
    incidents: fc.array(INCIDENT, { maxLength: 4 }),
    said: fc.subarray(CLAIMS.filter(claim => claim !== 'takes_back')),
    documented: fc.boolean(),
    explained: fc.boolean(),
  })
  .map(({ drawn, byInvoice, incidents, said, documented, explained }) => {
    const charges = drawn.map(chargeOf);
    const { invoiceNumber } = NOVEMBER;
    return facts(charges, {
      cited: {
        transactionIds: drawn.flatMap(({ isCited }, n) => (isCited ? [id(n)] : [])),
        invoiceNumbers: byInvoice ? [invoiceNumber] : [],
      },
      invoices: byInvoice ? [NOVEMBER] : [],
      incidents,
      claims: { said, documented, explained },
      limits: { autoApprove: { '*': '10' } },
    });
  });
