import { z } from 'zod';
import { CLAIMS } from '../policy/claims.js';
import { DOUBTS, type Facts } from '../policy/facts.js';
import { METHODS } from '../policy/terms.js';

/* The evidence of a decision as it comes back from the database: JSON, so it is checked against the policy's own type. */

const text = z.string();
const texts = z.array(text);
const amount = text.regex(/^\d{1,24}(\.\d{1,36})?$/, 'is not a plain decimal');
const instant = text.refine(at => !Number.isNaN(Date.parse(at)), 'is not an instant');
const count = z.number().int().nonnegative();

// The defaults stand for what was not asked yet when the first decisions were made.
const METHOD = z.enum(METHODS).default('original_payment_method');

const account = z.object({
  accountId: text,
  status: z.enum(['active', 'suspended', 'terminated', 'closed']),
  statusReason: text.nullable(),
  paidCases: count,
});

const chargeLine = { transactionId: text, chargedAt: instant, images: count, amount, currency: text };

const charge = z.object({
  ...chargeLine,
  invoiceNumber: text.nullable(),
  requestId: text,
  modelTier: text,
  environment: z.enum(['production', 'test']),
  paymentMethodId: text.nullable(),
  unitPrice: amount.nullable(),
  generations: z.object({ succeeded: count, failed: z.record(text, count) }),
  chargebacks: z.array(z.enum(['open', 'lost', 'won', 'withdrawn'])),
  leftToRefund: amount,
  refunds: z.array(z.object({ caseId: text, ground: text, amount, postedAt: instant, method: METHOD })),
});

const incident = z.object({
  incidentId: text,
  kind: z.enum(['outage', 'maintenance', 'third_party', 'force_majeure']),
  modelTiers: texts.nullable(),
  startedAt: instant,
  endedAt: instant.nullable(),
});

export const factsSchema: z.ZodType<Facts> = z.object({
  receivedAt: instant,
  account: account.nullable(),
  cited: z.object({ transactionIds: texts, invoiceNumbers: texts, doubt: z.enum(DOUBTS).exactOptional() }),
  claims: z
    .object({ said: z.array(z.enum(CLAIMS)), explained: z.boolean(), documented: z.boolean() })
    .default({ said: [], explained: true, documented: false }),
  questionsAsked: count.default(0),
  charges: z.array(charge),
  invoices: z.array(z.object({ invoiceNumber: text, periodStart: instant, periodEnd: instant })).default([]),
  incidents: z.array(incident).default([]),
  waitingElsewhere: z.array(text).default([]),
  recentCharges: z.array(z.object(chargeLine)),
  limits: z.object({ autoApprove: z.record(text, amount).nullable() }),
});
