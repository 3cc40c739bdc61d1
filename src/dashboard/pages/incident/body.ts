import type { PreviewedInvoice } from '../../../incident/preview-incident.js';
import { type Amount, isPaid, minutesOf, type TierSummary, tiersOf, totalOf } from '../../../incident/summary.js';
import type { NamedIncident } from '../../../ledger/touched-invoices.js';
import { money } from '../../../reply/figures.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { type Cell, factsOf, part, tableOf } from '../case/part.js';
import { mono, when } from '../case/show.js';
import { notice } from '../notice.js';
import type { Taken } from './take-within.js';

const MOST_INVOICES = 100;

/** An incident, what it would pay in all, tier by tier and invoice by invoice. */
export function incidentBody(incident: NamedIncident, { items, isComplete }: Taken<PreviewedInvoice>): Html {
  const command = `refunds incident ${harmlessLine(incident.incidentId)} --preview`;
  const late = `It touches more invoices than a page can wait for: run \`${command}\` for all of it.`;
  return html`<h1>${harmlessLine(incident.title)}</h1>
${isComplete ? null : notice('todo', 'This is not all', [late])}
${headPart(incident)}
${incident.kind === 'outage' ? outageParts(items) : paysNothing(incident)}`;
}

function headPart({ incidentId, kind, modelTiers, startedAt, endedAt }: NamedIncident): Html {
  const facts = factsOf([
    ['Incident', mono(incidentId)],
    ['Kind', words(kind)],
    ['From', when(startedAt)],
    ['To', endedAt === null ? 'still on' : when(endedAt)],
    ['Tiers', modelTiers === null ? 'all' : harmlessLine(modelTiers.join(', '))],
  ]);
  return html`<section class="card" aria-label="The incident">${facts}</section>
`;
}

const paysNothing = ({ kind }: NamedIncident): Html =>
  html`<p class="notice">Only outages pay (3.1, 5): this is ${words(kind).toLowerCase()}, and pays nothing itself.</p>`;

function outageParts(invoices: readonly PreviewedInvoice[]): Html {
  if (invoices.length === 0) return html`<p class="empty">It touches no invoice.</p>`;
  return html`${totalPart(invoices)}
${part('tiers', 'Tiers', tableOf('Table of tiers', ['Tier', 'Minutes down', 'Invoices'], tiersOf(invoices).map(tierCells)))}
${invoicesPart(invoices)}`;
}

function totalPart(invoices: readonly PreviewedInvoice[]): Html {
  const waiting = invoices.filter(invoice => invoice.waitsFor.length > 0);
  const unpaid = invoices.filter(invoice => !isPaid(invoice)).length;
  return part(
    'total',
    'If every owner asked now',
    factsOf([
      ['Would be paid', amounts(totalOf(invoices))],
      ['Invoices', invoices.length.toLocaleString('en-US')],
      ['Accounts', new Set(invoices.map(invoice => invoice.accountId)).size.toLocaleString('en-US')],
      ['Would wait for a person', waiting.length === 0 ? null : `${waiting.length}, with ${amounts(totalOf(waiting))}`],
      ['Would be paid nothing', unpaid === 0 ? null : unpaid.toLocaleString('en-US')],
    ]),
  );
}

const tierCells = ({ modelTier, minutes, invoices }: TierSummary): Cell[] => [
  { show: harmlessLine(modelTier) },
  { show: minutes.toLocaleString('en-US'), number: true },
  { show: invoices.toLocaleString('en-US'), number: true },
];

const TITLES = ['Invoice', 'Account', 'Minutes down', 'Pays', 'Waits for'];

function invoicesPart(invoices: readonly PreviewedInvoice[]): Html {
  const more = invoices.length - MOST_INVOICES;
  const rows = invoices.slice(0, MOST_INVOICES).map(invoiceCells);
  return part(
    'invoices',
    'Invoices',
    html`${tableOf('Table of invoices', TITLES, rows)}
${more > 0 ? html`<p class="faint">And ${more.toLocaleString('en-US')} more.</p>` : null}`,
  );
}

const invoiceCells = ({ invoiceNumber, accountId, down, totals, waitsFor }: PreviewedInvoice): Cell[] => [
  { show: html`<span class="mono nowrap">${harmlessLine(invoiceNumber)}</span>` },
  { show: harmlessLine(accountId) },
  { show: down.map(({ downtimeMs }) => minutesOf(downtimeMs).toLocaleString('en-US')).join(', '), number: true },
  { show: amounts(totals), number: true },
  { show: waitsFor.map(reason => words(reason)).join(', ') },
];

const amounts = (totals: readonly Amount[]) =>
  totals.map(({ amount, currency }) => money(amount, currency)).join(' + ') || 'nothing';
