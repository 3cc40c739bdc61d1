import type { Dossier } from '../../../dossier/dossier.js';
import { type Way, waysOf } from '../../../policy/ways.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import type { Today } from '../cases/table.js';
import { lateMark } from './clock.js';
import { factsOf } from './part.js';
import { amountText, senderText, stateChip, totalsText, when } from './show.js';

/** What a case is: its state, its money, its clock and whose it is. */
export function caseHead(dossier: Dossier, { now, calendar }: Today): Html {
  const { case: found, account } = dossier;
  const { decision, reviewDueAt: due } = found;
  const trial = found.live ? null : html`<span class="chip quiet">trial</span>`;
  const facts = factsOf([
    ['Amount', amountText(decision)],
    ['Paid as', methodText(dossier)],
    ['Waits for', decision.kind === 'review' ? decision.reasons.map(reason => words(reason)).join(', ') : null],
    ['Due', due === null ? null : html`${when(due)}${lateMark(due, now, calendar)}`],
    ['Received', when(found.receivedAt)],
    ['Decided', found.decidedAt === null ? null : when(found.decidedAt)],
    ['Sender', senderText(found.sender)],
    ['Account', account === null ? (found.accountId ?? 'none') : accountText(account)],
    [
      'Linked to',
      found.linkedTo === null
        ? null
        : html`<a href="/cases/${encodeURIComponent(found.linkedTo)}">${found.linkedTo}</a>`,
    ],
  ]);
  return html`<div class="row" id="case"><h1>${found.caseId}</h1>${stateChip(found.state)}${trial}</div>
<section class="card" aria-label="The case">${facts}</section>
`;
}

const accountText = ({ accountId, email, status }: NonNullable<Dossier['account']>): string =>
  harmlessLine(`${accountId}, ${email}, ${status}`);

function methodText({ case: { decision }, proposal }: Dossier): string | null {
  const outcome = decision.kind === 'decided' ? decision : proposal;
  if (outcome === null || outcome.state === 'denied') return null;
  const ways = waysOf(outcome);
  const amountOf = ({ totals }: Way) => (ways.length === 1 ? [] : [totalsText(totals)]);
  return ways.map(way => [...amountOf(way), words(way.method).toLowerCase()].join(' as ')).join(', ');
}
