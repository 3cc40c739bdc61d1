import type { TrialCase, TrialCount, TrialSum } from '../../../desk/shadow.js';
import { decimal, plain } from '../../../money.js';
import { type Decision, stateOf } from '../../../policy/decision.js';
import { type Html, html } from '../../html.js';
import { grouped, groupedAmount } from '../../plot/numbers.js';
import { rowTable, section, words } from '../card.js';

/** What shadow mode has learnt. */
export interface Trials {
  readonly counts: readonly TrialCount[];
  readonly sums: readonly TrialSum[];
  readonly latest: readonly TrialCase[];
}

/** Says above everything else that nothing leaves the desk. */
export const shadowBanner = (): Html => html`<section class="notice todo">
<h2>Shadow mode: nothing is paid or sent</h2>
<p>Mail is read and decided, and what would have been paid and said is kept. Set REFUNDS_MODE=live and restart to answer.</p>
</section>`;

/** What would have been paid, and the latest cases, each with the letter that would have gone out. */
export function shadowCard({ counts, sums, latest }: Trials): Html {
  const paid = sums.map(
    ({ currency, charges, amount }) =>
      [
        `Would have been paid on ${charges === 1 ? '1 charge' : `${grouped(charges)} charges`}`,
        `${groupedAmount(plain(decimal(amount), currency))} ${currency}`,
      ] as const,
  );
  const states = counts.map(
    ({ state, count }) => [html`<a href="/cases?state=${state}&kind=trial">${words(state)}</a>`, count] as const,
  );
  return section(
    'What would have been',
    html`<div class="figures"><div>${rowTable([...paid, ...states])}</div>
<div><h3>What would have been said, lately</h3>
<ul class="plain-list">${latest.map(trialLine)}</ul></div></div>`,
    'card whole',
  );
}

const trialLine = ({ caseId, sender, decision }: TrialCase): Html =>
  html`<li><a href="/cases/${caseId}">${caseId}</a> <span class="clip muted">${sender}</span> <span>${outcome(decision)}</span></li>
`;

function outcome(decision: Decision): string {
  const state = words(stateOf(decision));
  if (decision.kind !== 'decided' || decision.state === 'denied') return state;
  return `${state}, ${decision.totals.map(({ amount, currency }) => `${groupedAmount(plain(decimal(amount), currency))} ${currency}`).join(' and ')}`;
}
