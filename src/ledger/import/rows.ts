import { z } from 'zod';
import { amount, count, currency, email, expected, id, instant, positiveAmount, title, word } from './fields.js';

/*
 * One schema per row type of the ledger's JSON Lines. A field that is not known is refused: a slip of the pen in an
 * optional one would pass in silence. An optional field that is left out is null.
 */

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

const account = z.strictObject({
  type: z.literal('account'),
  account_id: id,
  email,
  status: word('active', 'suspended', 'terminated', 'closed'),
  status_reason: optional(id),
});

const payment_method = z.strictObject({
  type: z.literal('payment_method'),
  payment_method_id: id,
  account_id: id,
  label: title,
});

const price = z.strictObject({
  type: z.literal('price'),
  model_tier: id,
  unit_price: amount,
  currency,
  effective_from: instant,
});

const invoice = z
  .strictObject({
    type: z.literal('invoice'),
    invoice_number: id,
    account_id: id,
    period_start: instant,
    period_end: instant,
  })
  .refine(row => row.period_start < row.period_end, { path: ['period_end'], error: 'must be after period_start' });

const charge = z.strictObject({
  type: z.literal('charge'),
  transaction_id: id,
  account_id: id,
  invoice_number: optional(id),
  request_id: id,
  model_tier: id,
  images: count,
  amount,
  currency,
  charged_at: instant,
  environment: word('production', 'test'),
  payment_method_id: optional(id),
});

// What the policy knows how to judge; a reason that it does not know would be read as "not ours" and refused unseen.
const reason = word(
  'internal_error',
  'timeout',
  'capacity',
  'invalid_request',
  'content_policy',
  'client_disconnected',
  'third_party',
);

const generation = z
  .strictObject({
    type: z.literal('generation'),
    generation_id: id,
    transaction_id: id,
    status: word('succeeded', 'failed'),
    reason: optional(reason),
    finished_at: instant,
  })
  .refine(row => row.status !== 'failed' || row.reason !== null, {
    path: ['reason'],
    error: 'is missing: a failed generation says why',
  })
  .refine(row => row.status === 'failed' || row.reason === null, {
    path: ['reason'],
    error: 'must be left out where the generation succeeded',
  });

const A_LIST = expected('a list of at least one tier, or null for all');

const incident = z
  .strictObject({
    type: z.literal('incident'),
    incident_id: id,
    kind: word('outage', 'maintenance', 'third_party', 'force_majeure'),
    model_tiers: optional(z.array(id, A_LIST).min(1, A_LIST).max(1000, 'must not list more than 1000 tiers')),
    started_at: instant,
    ended_at: optional(instant),
    title,
  })
  .refine(row => row.ended_at === null || row.started_at <= row.ended_at, {
    path: ['ended_at'],
    error: 'must not be before started_at',
  });

const chargeback = z.strictObject({
  type: z.literal('chargeback'),
  chargeback_id: id,
  transaction_id: id,
  status: word('open', 'lost', 'won', 'withdrawn'),
  opened_at: instant,
});

const credit_use = z.strictObject({
  type: z.literal('credit_use'),
  credit_use_id: id,
  account_id: id,
  amount: positiveAmount,
  currency,
  used_at: instant,
});

/** The schema of each type of row, by the type's name. */
export const ROWS = {
  account,
  payment_method,
  price,
  invoice,
  charge,
  generation,
  incident,
  chargeback,
  credit_use,
};

/** The name of a type of row: `account`, `payment_method`, … */
export type RowType = keyof typeof ROWS;

/** A checked row of any type; its fields are the columns of the type's table. */
export type Row = z.output<(typeof ROWS)[RowType]>;

/** All types, in the order in which an export writes them: what is spoken of comes first. */
export const ROW_TYPES = Object.values(ROWS).map(schema => schema.shape.type.value);

/** Whether there is a type of row of this name. */
export const isRowType = (name: string): name is RowType => Object.hasOwn(ROWS, name);
