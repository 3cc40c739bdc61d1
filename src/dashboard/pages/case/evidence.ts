import type { Dossier } from '../../../dossier/dossier.js';
import type { ChargeFacts, Facts } from '../../../policy/facts.js';
import { money, shortened } from '../../../reply/figures.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { type Cell, factsOf, part, tableOf } from './part.js';
import { whenText } from './show.js';

/** An invoice may have thousands of charges. */
const MOST_CHARGES = 100;

/** What the policy read: whose request it is, what it names and says, and the ledger's facts of it. */
export function evidencePart({ evidence }: Dossier): Html {
  if (evidence === null)
    return part(
      'evidence',
      'Evidence',
      html`<p class="muted">The policy never decided on facts here: whose request it is was not proven, or people decided alone.</p>`,
    );
  const { facts, policyVersion } = evidence;
  return part(
    'evidence',
    'Evidence',
    html`${saidFacts(facts, policyVersion)}
${chargesTable(facts)}
${incidentsTable(facts)}`,
  );
}

function saidFacts(
  { account, cited, claims, invoices, questionsAsked, waitingElsewhere }: Facts,
  policy: string,
): Html {
  const reason = account?.statusReason ?? null;
  return factsOf([
    ['Policy', policy],
    ['Account', account === null ? 'none with this email' : harmlessLine(`${account.accountId}, ${account.status}`)],
    ['Its status because of', reason === null ? null : harmlessLine(words(reason))],
    ['Paid cases of 30 days', account === null ? null : String(account.paidCases)],
    ['Named', harmlessLine([...cited.transactionIds, ...cited.invoiceNumbers].join(', '))],
    ['Named, but not whole', cited.doubt ?? null],
    ['Said', claims.said.map(words).join(', ')],
    ['Explained', claims.explained ? 'yes' : 'no'],
    ['Documented', claims.documented ? 'yes' : 'no'],
    ['Questions asked', questionsAsked === 0 ? null : String(questionsAsked)],
    ['Waits in another case', harmlessLine(waitingElsewhere.join(', '))],
    [
      'Invoices',
      invoices.map(one => harmlessLine(`${one.invoiceNumber} (${one.periodStart} to ${one.periodEnd})`)).join(', '),
    ],
  ]);
}

const CHARGE_TITLES = [
  'Charge',
  'Charged',
  'Amount',
  'Left',
  'Images',
  'Generations',
  'Of',
  'Paid before',
  'Chargebacks',
];

function chargesTable({ charges }: Facts): Html | null {
  if (charges.length === 0) return null;
  const more = charges.length - MOST_CHARGES;
  return html`<h3>Charges</h3>
${tableOf('Charges', CHARGE_TITLES, charges.slice(0, MOST_CHARGES).map(chargeCells))}
${more > 0 ? html`<p class="faint">And ${more} more.</p>` : null}`;
}

function chargeCells(charge: ChargeFacts): Cell[] {
  const { currency, refunds } = charge;
  const environment = charge.environment === 'test' ? ', test key' : '';
  return [
    { show: html`<span class="mono nowrap">${harmlessLine(charge.transactionId)}</span>` },
    { show: whenText(charge.chargedAt) },
    { show: money(charge.amount, currency), number: true },
    { show: shortened(charge.leftToRefund, currency), number: true },
    { show: charge.images, number: true },
    { show: harmlessLine(generationsText(charge)) },
    {
      show: harmlessLine(
        `${charge.modelTier}${environment}${charge.invoiceNumber === null ? '' : `, ${charge.invoiceNumber}`}`,
      ),
    },
    { show: harmlessLine(refunds.map(paid => `${money(paid.amount, currency)} in ${paid.caseId}`).join(', ')) },
    { show: charge.chargebacks.join(', ') },
  ];
}

/** How many of a charge's images came out, and how many failed for which reason. */
export function generationsText({ generations: { succeeded, failed } }: ChargeFacts): string {
  const failures = Object.entries(failed).map(([reason, count]) => `${count} failed (${reason.replaceAll('_', ' ')})`);
  if (succeeded === 0 && failures.length === 0) return 'none recorded';
  return [`${succeeded} succeeded`, ...failures].join(', ');
}

function incidentsTable({ incidents }: Facts): Html | null {
  if (incidents.length === 0) return null;
  const rows = incidents.map(({ incidentId, kind, modelTiers, startedAt, endedAt }): Cell[] => [
    { show: html`<a href="/incidents/${encodeURIComponent(incidentId)}">${harmlessLine(incidentId)}</a>` },
    { show: words(kind) },
    { show: harmlessLine(modelTiers === null ? 'all' : modelTiers.join(', ')) },
    { show: whenText(startedAt) },
    { show: whenText(endedAt) ?? 'still on' },
  ]);
  return html`<h3>Incidents</h3>
${tableOf('Incidents', ['Incident', 'Kind', 'Tiers', 'From', 'To'], rows)}`;
}
