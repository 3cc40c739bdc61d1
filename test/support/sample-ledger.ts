/* Ledger rows for tests, as `refunds ledger import` takes them. */

const DAY_MS = 86_400_000;

/** The instant `days` days ago, as the ledger writes it. */
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** An account with a payment method. */
export function accountRows(name: string, email = `${name}@example.com`) {
  return [
    { type: 'account', account_id: `acc_${name}`, email, status: 'active' },
    { type: 'payment_method', payment_method_id: `pm_${name}`, account_id: `acc_${name}`, label: 'Visa ending 4242' },
  ];
}

/** The list price of 0.04 USD. */
export const PRICE = {
  type: 'price',
  model_tier: 'standard',
  unit_price: '0.04',
  currency: 'USD',
  effective_from: '2025-01-01T00:00:00Z',
};

export interface ChargeOptions {
  readonly images?: number;
  readonly failed?: number;
  readonly amount?: string;
  readonly chargedAt?: string;
  readonly requestId?: string;
}

/** A charge of `name`'s account with its generations: four images at 0.04 USD ten days ago unless told otherwise. */
export function chargeRows(name: string, transactionId: string, options: ChargeOptions = {}) {
  const { images = 4, failed = 0, amount = (images * 0.04).toFixed(2), chargedAt = daysAgo(10) } = options;
  const charge = {
    type: 'charge',
    transaction_id: transactionId,
    account_id: `acc_${name}`,
    invoice_number: null,
    request_id: options.requestId ?? `req_${transactionId}`,
    model_tier: 'standard',
    images,
    amount,
    currency: 'USD',
    charged_at: chargedAt,
    environment: 'production',
    payment_method_id: `pm_${name}`,
  };
  const generations = Array.from({ length: images }, (_, i) => ({
    type: 'generation',
    generation_id: `gen_${transactionId}_${i}`,
    transaction_id: transactionId,
    finished_at: chargedAt,
    ...(i < failed ? { status: 'failed', reason: 'internal_error' } : { status: 'succeeded' }),
  }));
  return [charge, ...generations];
}

/** A transaction ID that ends in this number. */
export const txn = (n: number) => `txn_${String(n).padStart(16, '0')}`;
