import { factsSchema } from '../../src/desk/facts-schema.js';
import { CLAIMS } from '../../src/policy/claims.js';
import type { Facts } from '../../src/policy/facts.js';
import { account, charge, facts, failed } from '../policy/sample.js';

/* Whatever the policy can read must come back from the database as it was. */

const refund = { caseId: 'RF-1', ground: 'technical_failure', amount: '0.04', postedAt: '2026-11-13T00:00:00.000Z' };
const EVERYTHING: Facts = facts(
  [
    charge({
      generations: failed(2),
      chargebacks: ['open', 'lost', 'won', 'withdrawn'],
      refunds: [
        { ...refund, method: 'original_payment_method' },
        { ...refund, method: 'service_credit', amount: '0.010000000000000000000000000000000001' },
      ],
      invoiceNumber: 'INV-2026-000001',
      environment: 'test',
    }),
    charge({ unitPrice: null, paymentMethodId: null }),
  ],
  {
    account: account({ status: 'terminated', statusReason: 'terms_violation', paidCases: 3 }),
    claims: { said: CLAIMS, explained: true, documented: true },
    questionsAsked: 2,
    invoices: [
      { invoiceNumber: 'INV-1', periodStart: '2026-11-01T00:00:00.000Z', periodEnd: '2026-12-01T00:00:00.000Z' },
    ],
    incidents: [
      {
        incidentId: 'i',
        kind: 'outage',
        modelTiers: ['standard'],
        startedAt: '2026-11-01T00:00:00.000Z',
        endedAt: null,
      },
      {
        incidentId: 'j',
        kind: 'force_majeure',
        modelTiers: null,
        startedAt: '2026-11-01T00:00:00.000Z',
        endedAt: null,
      },
    ],
    recentCharges: [
      { transactionId: 't', chargedAt: '2026-11-01T00:00:00.000Z', images: 1, amount: '0.04', currency: 'USD' },
    ],
    limits: { autoApprove: { USD: '100.00', '*': '5' } },
  },
);

test.each([
  ['everything', EVERYTHING],
  ['next to nothing', facts([], { account: null, limits: { autoApprove: null } })],
  ['a charge', facts([charge()])],
])('%s comes back as it was', (_, read) => {
  expect(factsSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

test.each([
  ['an amount that is a float', { charges: [{ ...charge(), amount: 0.16 }] }],
  ['an amount with an exponent', { charges: [{ ...charge(), leftToRefund: '1e3' }] }],
  ['a negative amount', { charges: [{ ...charge(), unitPrice: '-1' }] }],
  ['half an image', { charges: [{ ...charge(), images: 1.5 }] }],
  ['an unknown claim', { claims: { said: ['frob'], explained: true, documented: false } }],
  ['no receipt', { receivedAt: undefined }],
  ['a receipt that is no instant', { receivedAt: 'soon' }],
  ['an unknown status', { account: { ...account({}), status: 'frozen' } }],
])('%s is no fact', (_, wrong) => {
  expect(factsSchema.safeParse({ ...EVERYTHING, ...wrong }).success).toBe(false);
});

test('what was stored before claims, invoices and incidents were read is still evidence', () => {
  const read = facts([charge()]);
  const { claims: _, questionsAsked: __, waitingElsewhere: ___, invoices: ____, incidents: _____, ...before } = read;
  expect(factsSchema.parse(JSON.parse(JSON.stringify(before)))).toEqual(read);
});
