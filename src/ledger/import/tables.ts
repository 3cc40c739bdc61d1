import type { RowType } from './rows.js';

/** The table of a type of row. */
export interface FactTable {
  readonly name: string;
  /** The columns that tell one row from another; a row seen before has the same. */
  readonly key: readonly string[];
  /** The columns and their types, in the order of the contract. */
  readonly columns: Readonly<Record<string, 'text' | 'text[]' | 'integer' | 'numeric' | 'timestamptz'>>;
  /** The columns that never change once a row is known: what is left of a charge is counted down from them. */
  readonly fixed: readonly string[];
}

/** The table of each type of row, in schema `ledger`. */
export const TABLES: Readonly<Record<RowType, FactTable>> = {
  account: {
    name: 'accounts',
    key: ['account_id'],
    columns: { account_id: 'text', email: 'text', status: 'text', status_reason: 'text' },
    fixed: [],
  },
  payment_method: {
    name: 'payment_methods',
    key: ['payment_method_id'],
    columns: { payment_method_id: 'text', account_id: 'text', label: 'text' },
    fixed: [],
  },
  price: {
    name: 'prices',
    key: ['model_tier', 'currency', 'effective_from'],
    columns: { model_tier: 'text', unit_price: 'numeric', currency: 'text', effective_from: 'timestamptz' },
    fixed: [],
  },
  invoice: {
    name: 'invoices',
    key: ['invoice_number'],
    columns: {
      invoice_number: 'text',
      account_id: 'text',
      period_start: 'timestamptz',
      period_end: 'timestamptz',
    },
    fixed: [],
  },
  charge: {
    name: 'charges',
    key: ['transaction_id'],
    columns: {
      transaction_id: 'text',
      account_id: 'text',
      invoice_number: 'text',
      request_id: 'text',
      model_tier: 'text',
      images: 'integer',
      amount: 'numeric',
      currency: 'text',
      charged_at: 'timestamptz',
      environment: 'text',
      payment_method_id: 'text',
    },
    fixed: ['account_id', 'amount', 'currency'],
  },
  generation: {
    name: 'generations',
    key: ['generation_id'],
    columns: {
      generation_id: 'text',
      transaction_id: 'text',
      status: 'text',
      reason: 'text',
      finished_at: 'timestamptz',
    },
    fixed: [],
  },
  incident: {
    name: 'incidents',
    key: ['incident_id'],
    columns: {
      incident_id: 'text',
      kind: 'text',
      model_tiers: 'text[]',
      started_at: 'timestamptz',
      ended_at: 'timestamptz',
      title: 'text',
    },
    fixed: [],
  },
  chargeback: {
    name: 'chargebacks',
    key: ['chargeback_id'],
    columns: { chargeback_id: 'text', transaction_id: 'text', status: 'text', opened_at: 'timestamptz' },
    fixed: [],
  },
  credit_use: {
    name: 'credit_uses',
    key: ['credit_use_id'],
    columns: {
      credit_use_id: 'text',
      account_id: 'text',
      amount: 'numeric',
      currency: 'text',
      used_at: 'timestamptz',
    },
    fixed: [],
  },
};
