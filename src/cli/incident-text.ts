import type { PreviewedInvoice } from '../incident/preview-incident.js';
import { type Amount, isPaid, minutesOf, type TierSummary, tiersOf, totalOf } from '../incident/summary.js';
import type { NamedIncident } from '../ledger/touched-invoices.js';
import { money } from '../reply/figures.js';
import { counted } from './counted.js';
import { type Column, firstRows, minute, table } from './table.js';
import { wrapped } from './wrapped.js';

const TIERS: readonly Column<TierSummary>[] = [
  { title: 'tier', show: row => row.modelTier },
  { title: 'minutes down', show: row => String(row.minutes), right: true },
  { title: 'invoices', show: row => String(row.invoices), right: true },
];

const INVOICES: readonly Column<PreviewedInvoice>[] = [
  { title: 'invoice', show: row => row.invoiceNumber },
  { title: 'account', show: row => row.accountId, shrinks: true },
  { title: 'minutes', show: row => row.down.map(one => minutesOf(one.downtimeMs)).join(', '), right: true },
  { title: 'pays', show: row => row.totals.map(shown).join(' + '), right: true },
  { title: 'waits for', show: row => row.waitsFor.join(', '), shrinks: true },
];

/** What an incident would pay, for people: the tiers, the first `limit` invoices (null: all), and the total. */
export function incidentText(
  incident: NamedIncident,
  invoices: readonly PreviewedInvoice[],
  limit: number | null,
  width: number,
): string {
  const head = wrapped(headOf(incident), width).join('\n');
  if (incident.kind !== 'outage')
    return [head, '', ...wrapped(`Only outages pay (3.1, 5): a ${incident.kind} pays nothing itself.`, width)].join(
      '\n',
    );
  if (invoices.length === 0) return `${head}\n\nIt touches no invoice.`;
  return [
    head,
    table(tiersOf(invoices), TIERS, width).trimEnd(),
    firstRows(invoices, INVOICES, limit, width).trimEnd(),
    wrapped(totalText(invoices), width).join('\n'),
  ].join('\n\n');
}

function headOf({ incidentId, kind, modelTiers, startedAt, endedAt, title }: NamedIncident): string {
  const until = endedAt === null ? 'still on' : `to ${minute(endedAt)} UTC`;
  const tiers = modelTiers === null ? 'all tiers' : `tiers ${modelTiers.join(', ')}`;
  return `${incidentId}: ${title} (${kind}, ${minute(startedAt)} ${until}, ${tiers})`;
}

function totalText(invoices: readonly PreviewedInvoice[]): string {
  const accounts = new Set(invoices.map(invoice => invoice.accountId)).size;
  const waiting = invoices.filter(invoice => invoice.waitsFor.length > 0);
  const unpaid = invoices.filter(invoice => !isPaid(invoice)).length;
  const sentences = [
    `If every owner asked now, ${counted(invoices.length, 'invoice')} of ${counted(accounts, 'account')} would be paid ${amounts(totalOf(invoices))} for outages.`,
    ...(waiting.length === 0
      ? []
      : [`Of these, ${counted(waiting.length, 'invoice')} with ${amounts(totalOf(waiting))} would wait for a person.`]),
    ...(unpaid === 0 ? [] : [`${counted(unpaid, 'invoice')} would be paid nothing for it.`]),
  ];
  return sentences.join(' ');
}

const amounts = (totals: readonly Amount[]) => totals.map(shown).join(' + ') || 'nothing';

const shown = ({ amount, currency }: Amount) => money(amount, currency);
