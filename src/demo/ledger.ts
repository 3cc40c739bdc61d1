import type { Row } from '../ledger/import/rows.js';
import { CHARGES, chargedAt, invoiceNumber, PRICES, type SampleCharge } from './charges.js';
import { PEOPLE } from './people.js';

const PRICES_SINCE_DAYS = 400;
const GENERATION_SECONDS = 4;

/**
 * The sample ledger in the format of `refunds ledger import`: one row a line. Its dates lie around `now`, so that the
 * thirty days of 4.1 fall where the sample mails want them.
 */
export function sampleLedger(now: Date): string {
  const charges = Object.values(CHARGES);
  const rows = [
    ...Object.entries(PEOPLE).flatMap(([key, { email }]) => accountRows(key, email)),
    ...priceRows(now),
    ...invoiceRows(charges, now),
    ...charges.flatMap(charge => [chargeRow(charge, now), ...generationRows(charge, now)]),
  ];
  return rows.map(row => `${JSON.stringify(row)}\n`).join('');
}

function accountRows(key: string, email: string): Row[] {
  const account_id = `acc_${key}`;
  return [
    { type: 'account', account_id, email, status: 'active', status_reason: null },
    { type: 'payment_method', payment_method_id: `pm_${key}`, account_id, label: 'Visa ending 4242' },
  ];
}

function priceRows(now: Date): Row[] {
  const effective_from = daysBefore(now, PRICES_SINCE_DAYS).toISOString();
  return Object.entries(PRICES).map(([model_tier, unit_price]) => ({
    type: 'price',
    model_tier,
    unit_price,
    currency: 'USD',
    effective_from,
  }));
}

/** An invoice spans the calendar month of its charges. */
function invoiceRows(charges: readonly SampleCharge[], now: Date): Row[] {
  const rows = charges.flatMap((charge): (readonly [string, Row])[] => {
    const invoice_number = invoiceNumber(charge, now);
    if (invoice_number === null) return [];
    const at = chargedAt(charge, now);
    const month = (ahead: number) => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + ahead)).toISOString();
    const [period_start, period_end] = [month(0), month(1)];
    return [
      [invoice_number, { type: 'invoice', invoice_number, account_id: `acc_${charge.of}`, period_start, period_end }],
    ];
  });
  return [...new Map(rows).values()];
}

function chargeRow(charge: SampleCharge, now: Date): Row {
  return {
    type: 'charge',
    transaction_id: charge.id,
    account_id: `acc_${charge.of}`,
    invoice_number: invoiceNumber(charge, now),
    request_id: `req_${charge.billsAgain ?? charge.id}`,
    model_tier: charge.tier,
    images: charge.images,
    amount: charge.amount,
    currency: 'USD',
    charged_at: chargedAt(charge, now).toISOString(),
    environment: 'production',
    payment_method_id: `pm_${charge.of}`,
  };
}

function generationRows(charge: SampleCharge, now: Date): Row[] {
  const { failed } = charge;
  if (failed === null) return [];
  const finished_at = new Date(chargedAt(charge, now).getTime() + GENERATION_SECONDS * 1000).toISOString();
  return Array.from({ length: charge.images }, (_, i) => ({
    type: 'generation',
    generation_id: `gen_${charge.id.slice('txn_'.length)}_${i + 1}`,
    transaction_id: charge.id,
    ...(i < failed
      ? ({ status: 'failed', reason: 'internal_error' } as const)
      : ({ status: 'succeeded', reason: null } as const)),
    finished_at,
  }));
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
