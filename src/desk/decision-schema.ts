import { z } from 'zod';
import { CONTESTABLE } from '../policy/claims.js';
import { type Decision, REVIEW_REASONS } from '../policy/decision.js';
import { DOUBTS } from '../policy/facts.js';
import { CLAUSES, GROUNDS, METHODS } from '../policy/terms.js';

/* A stored decision as it comes back from the database: JSON, so it is checked against the policy's own type. */

const text = z.string();
const count = z.number().int();
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...shape }).readonly();

const doubt = z.enum(DOUBTS).exactOptional();
const stretch = z.object({ from: text, to: text });

const basis = z.discriminatedUnion('kind', [
  kind('duplicate_of', { original: text, requestId: text }),
  kind('above_list_price', { images: count, unitPrice: text, listed: text }),
  kind('images_failed', { failed: count, images: count, unitPrice: text.nullable() }),
  kind('outage_share', {
    modelTier: text,
    downtime: z.array(stretch),
    further: count,
    downtimeMs: count,
    periodMs: count,
    of: text,
  }),
  kind('unauthorized', {}),
  kind('too_late', { chargedOn: text, lastDay: text }),
  kind('chargeback_lost', {}),
  kind('chargeback_open', {}),
  kind('already_refunded', {
    refundedOn: text,
    caseId: text,
    refunded: text,
    method: z.enum(METHODS).default('original_payment_method'),
  }),
  kind('nothing_charged', {}),
  kind('test_key', {}),
  kind('third_party_failure', { failed: count, images: count }),
  kind('in_incident', { incident: z.enum(['third_party', 'force_majeure', 'maintenance']), during: stretch }),
  kind('outage_too_short', { downtimeMs: count, requiredMinutes: count }),
  kind('customers_failure', { failed: count, images: count }),
  kind('outage_not_shown', {}),
  kind('terms_violation', {}),
  kind('account_closed', {}),
  kind('own_mistake', {}),
  kind('own_network', {}),
  kind('at_list_price', { images: count, unitPrice: text, listed: text }),
  kind('never_charged', {}),
  kind('all_delivered', { images: count }),
  kind('below_smallest_unit', { exact: text }),
  kind('by_hand', {}),
  kind('not_settled', {}),
  kind('not_explained', { images: count }),
  kind('unknown_id', {}),
]);

const finding = z.object({
  transactionId: text,
  result: z.enum(['pay', 'deny', 'review', 'unknown']),
  ground: z.enum(GROUNDS).nullable(),
  clauses: z.array(z.enum(CLAUSES)),
  amount: text,
  currency: text.nullable(),
  charged: text.nullable(),
  basis,
});

const totals = z.array(z.object({ amount: text, exact: text, currency: text }));

const outcome = {
  state: z.enum(['approved', 'partially_approved', 'denied']),
  findings: z.array(finding),
  totals,
  // Decisions of before there was credit, and before documentation was asked for, have neither.
  method: z.enum(METHODS).default('original_payment_method'),
  alsoBy: z.object({ method: z.enum(METHODS), totals }).exactOptional(),
  unproven: z.array(z.enum(CONTESTABLE)).default([]),
  doubt,
};

const question = z.discriminatedUnion('kind', [
  kind('which_account', {}),
  kind('which_transaction', {
    unknownIds: z.array(text),
    recent: z.array(z.object({ transactionId: text, chargedAt: text, images: count, amount: text, currency: text })),
    doubt,
  }),
  kind('by_hand', { text }),
  kind('what_happened', { transactionIds: z.array(text), unknownIds: z.array(text), doubt }),
]);

export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  kind('decided', outcome),
  kind('ask', { question, findings: z.array(finding) }),
  kind('review', { reasons: z.array(z.enum(REVIEW_REASONS)), proposal: z.object(outcome).nullable() }),
  kind('withdrawn', {}),
  kind('verify', {}),
]);
