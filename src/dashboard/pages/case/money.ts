import type { Dossier } from '../../../dossier/dossier.js';
import type { CaseCredit } from '../../../ledger/credits-of-case.js';
import type { CaseRefund } from '../../../ledger/refunds-of-case.js';
import { money, sumOf } from '../../../reply/figures.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { type Cell, factsOf, part, tableOf } from './part.js';
import { totalsText, when } from './show.js';

const REFUND_TITLES = ['Refund', 'Amount', 'Status', 'Posted', 'Due', 'Closed'];
const CREDIT_TITLES = ['Credit', 'Amount', 'Status', 'Granted', 'Expires'];

/** What a case paid and will pay: totals by currency, the proposal, and every refund and credit. */
export function moneyPart({ refunds, credits, proposal }: Dossier): Html {
  const live = [
    ...refunds.filter(({ status }) => status === 'pending' || status === 'settled'),
    ...credits.filter(({ status }) => status === 'granted'),
  ];
  const facts = factsOf([
    ['Paid in all', live.length === 0 ? 'nothing' : sumOf(live)],
    ['Proposed', proposal === null ? null : (totalsText(proposal.totals) ?? 'nothing')],
  ]);
  return part(
    'money',
    'Money',
    html`${facts}
${refunds.length === 0 ? null : tableOf('Refunds', REFUND_TITLES, refunds.map(refundCells))}
${credits.length === 0 ? null : tableOf('Credits', CREDIT_TITLES, credits.map(creditCells))}`,
  );
}

const refundCells = ({ refundId, amount, currency, status, postedAt, dueAt, closedAt }: CaseRefund): Cell[] => [
  { show: html`<span class="mono nowrap">${refundId}</span>` },
  { show: money(amount, currency), number: true },
  { show: words(status) },
  { show: when(postedAt) },
  { show: when(dueAt) },
  { show: closedAt === null ? null : when(closedAt) },
];

const creditCells = ({ creditId, amount, currency, status, grantedAt, expiresAt }: CaseCredit): Cell[] => [
  { show: html`<span class="mono nowrap">${creditId}</span>` },
  { show: money(amount, currency), number: true },
  { show: words(status) },
  { show: when(grantedAt) },
  { show: when(expiresAt) },
];
