import { decimal, plain, sum, ZERO } from '../money.js';
import type { PreviewedInvoice } from './preview-incident.js';

/** A plain decimal in a currency. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** How long a tier was down, and on how many of the invoices. */
export interface TierSummary {
  readonly modelTier: string;
  readonly minutes: number;
  readonly invoices: number;
}

const MINUTE_MS = 60_000;

/** A length of time (ms) in minutes, to the hundredth. */
export const minutesOf = (ms: number): number => Number((ms / MINUTE_MS).toFixed(2));

/** What all invoices come to, currency by currency: rounded invoice by invoice, then added up. */
export function totalOf(invoices: readonly PreviewedInvoice[]): Amount[] {
  const totals = invoices.flatMap(invoice => invoice.totals);
  const currencies = [...new Set(totals.map(total => total.currency))].sort();
  return currencies.map(currency => {
    const amounts = totals.filter(total => total.currency === currency).map(total => decimal(total.amount));
    return { amount: plain(sum(amounts), currency), currency };
  });
}

/** The tiers with their downtime; a tier stands twice where the periods of the invoices have different shares of it. */
export function tiersOf(invoices: readonly PreviewedInvoice[]): TierSummary[] {
  const tiers = new Map<string, TierSummary>();
  for (const { modelTier, downtimeMs } of invoices.flatMap(invoice => invoice.down)) {
    const key = `${modelTier} ${downtimeMs}`;
    const before = tiers.get(key)?.invoices ?? 0;
    tiers.set(key, { modelTier, minutes: minutesOf(downtimeMs), invoices: before + 1 });
  }
  return [...tiers].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([, tier]) => tier);
}

/** Whether an invoice would be paid anything for the outage. */
export const isPaid = ({ totals }: PreviewedInvoice): boolean => totals.some(total => decimal(total.amount).gt(ZERO));
