import { z } from 'zod';
import type { Decision } from '../policy/decision.js';

/* A stored decision as it comes back from the database: JSON, so it is checked against the policy's own type. */

const text = z.string();
const count = z.number().int();
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...shape }).readonly();

const basis = z.discriminatedUnion('kind', [
  kind('duplicate_of', { original: text, requestId: text }),
  kind('above_list_price', { images: count, unitPrice: text, listed: text }),
  kind('images_failed', { failed: count, images: count, unitPrice: text.nullable() }),
  kind('too_late', { chargedOn: text, lastDay: text }),
  kind('chargeback_lost', {}),
  kind('chargeback_open', {}),
  kind('already_refunded', { refundedOn: text, caseId: text, refunded: text }),
  kind('all_delivered', { images: count }),
  kind('below_smallest_unit', { exact: text }),
  kind('not_settled', {}),
  kind('unknown_id', {}),
]);

const finding = z.object({
  transactionId: text,
  result: z.enum(['pay', 'deny', 'review', 'unknown']),
  ground: z
    .enum(['duplicate_charge', 'incorrect_amount', 'technical_failure', 'service_outage', 'unauthorized_charge'])
    .nullable(),
  clauses: z.array(z.enum(['3.1', '3.2', '4.1', '4.2', '7', '8', '11'])),
  amount: text,
  currency: text.nullable(),
  charged: text.nullable(),
  basis,
});

const outcome = {
  state: z.enum(['approved', 'partially_approved', 'denied']),
  findings: z.array(finding),
  totals: z.array(z.object({ amount: text, exact: text, currency: text })),
};

const question = z.discriminatedUnion('kind', [
  kind('which_account', {}),
  kind('which_transaction', {
    unknownIds: z.array(text),
    recent: z.array(z.object({ transactionId: text, chargedAt: text, images: count, amount: text, currency: text })),
  }),
]);

const reviewReason = z.enum([
  'chargeback_open',
  'unknown_list_price',
  'generations_do_not_add_up',
  'no_rule_settles_it',
  'account_not_in_good_standing',
  'above_auto_approve_limit',
  'many_paid_cases',
  'no_payment_method',
  'sender_not_proven',
]);

export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('kind', [
  kind('decided', outcome),
  kind('ask', { question, findings: z.array(finding) }),
  kind('review', { reasons: z.array(reviewReason), proposal: z.object(outcome).nullable() }),
]);
