import type { TestDatabase } from '../support/database.js';

/** A row as somebody writes it: any fields, right or wrong. */
export type WrittenRow = Readonly<Record<string, unknown>>;

/** One right row of every type, in an order in which each speaks only of rows further down. */
export const SAMPLE = {
  chargeback: {
    type: 'chargeback',
    chargeback_id: 'cb_1',
    transaction_id: 'txn_1',
    status: 'open',
    opened_at: '2026-11-12T00:00:00Z',
  },
  generation: {
    type: 'generation',
    generation_id: 'gen_1',
    transaction_id: 'txn_1',
    status: 'failed',
    reason: 'internal_error',
    finished_at: '2026-11-10T09:30:04.123456Z',
  },
  credit_use: {
    type: 'credit_use',
    credit_use_id: 'cu_1',
    account_id: 'acc_ada',
    amount: '0.10',
    currency: 'USD',
    used_at: '2026-11-11T00:00:00Z',
  },
  charge: {
    type: 'charge',
    transaction_id: 'txn_1',
    account_id: 'acc_ada',
    invoice_number: 'INV-2026-000001',
    request_id: 'req_1',
    model_tier: 'standard',
    images: 4,
    amount: '0.16',
    currency: 'USD',
    charged_at: '2026-11-10T09:30:00Z',
    environment: 'production',
    payment_method_id: 'pm_1',
  },
  invoice: {
    type: 'invoice',
    invoice_number: 'INV-2026-000001',
    account_id: 'acc_ada',
    period_start: '2026-11-01T00:00:00Z',
    period_end: '2026-12-01T00:00:00Z',
  },
  incident: {
    type: 'incident',
    incident_id: 'inc_7',
    kind: 'outage',
    model_tiers: ['standard', 'turbo'],
    started_at: '2026-11-10T09:00:00Z',
    ended_at: '2026-11-10T10:00:00Z',
    title: 'Image API down',
  },
  price: {
    type: 'price',
    model_tier: 'standard',
    unit_price: '0.040001',
    currency: 'USD',
    effective_from: '2025-01-01T00:00:00Z',
  },
  payment_method: {
    type: 'payment_method',
    payment_method_id: 'pm_1',
    account_id: 'acc_ada',
    label: 'Visa ending 4242',
  },
  account: {
    type: 'account',
    account_id: 'acc_ada',
    email: 'ada@example.com',
    status: 'suspended',
    status_reason: 'chargeback',
  },
} as const satisfies Record<string, WrittenRow>;

/** Rows, or lines as they are, as the lines of a file. */
export async function* file(...rows: readonly (WrittenRow | string)[]): AsyncIterable<string> {
  for (const row of rows) yield typeof row === 'string' ? row : JSON.stringify(row);
}

/** Collects what comes, such as the lines of an export. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Every row of every fact table as PostgreSQL prints it. */
export async function factsIn({ pool }: TestDatabase): Promise<string[]> {
  const tables = 'accounts payment_methods prices invoices charges generations incidents chargebacks credit_uses';
  const each = tables.split(' ').map(table => `select '${table} ' || t::text as row from ledger.${table} t`);
  const { rows } = await pool.query<{ row: string }>(`${each.join(' union all ')} order by 1`);
  return rows.map(({ row }) => row);
}
