import type { PreviewedInvoice } from '../incident/preview-incident.js';
import { minutesOf, tiersOf, totalOf } from '../incident/summary.js';
import type { NamedIncident } from '../ledger/touched-invoices.js';
import { decimal, plain } from '../money.js';

/** What `incident --preview --json` prints. */
export function incidentJson(incident: NamedIncident, invoices: readonly PreviewedInvoice[], askedAt: Date): string {
  const { incidentId, kind, modelTiers, startedAt, endedAt, title } = incident;
  const document = {
    incident: {
      incident_id: incidentId,
      kind,
      model_tiers: modelTiers,
      started_at: startedAt,
      ended_at: endedAt,
      title,
    },
    asked_at: askedAt,
    accounts: new Set(invoices.map(invoice => invoice.accountId)).size,
    tiers: tiersOf(invoices).map(tier => ({
      model_tier: tier.modelTier,
      minutes: tier.minutes,
      invoices: tier.invoices,
    })),
    invoices: invoices.map(invoiceJson),
    totals: totalOf(invoices),
    for_a_person: totalOf(invoices.filter(invoice => invoice.waitsFor.length > 0)),
  };
  return JSON.stringify(document, null, 2);
}

const invoiceJson = ({ invoiceNumber, accountId, down, state, waitsFor, totals }: PreviewedInvoice) => ({
  invoice_number: invoiceNumber,
  account_id: accountId,
  downtime: down.map(({ modelTier, downtimeMs }) => ({ model_tier: modelTier, minutes: minutesOf(downtimeMs) })),
  state,
  waits_for: waitsFor,
  totals: totals.map(({ amount, exact, currency }) => ({ amount: plain(decimal(amount), currency), exact, currency })),
});
