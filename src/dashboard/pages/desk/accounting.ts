import type { Accounting, Place } from '../../../desk/accounting.js';
import { type Html, html } from '../../html.js';
import { bar } from '../../plot/bar.js';
import { grouped } from '../../plot/numbers.js';
import { rowTable, section, words } from '../card.js';

const SHOWN: readonly (readonly [Place, name: string, href: string])[] = [
  ['decided', 'Decided', '/cases?kind=real&state=approved&state=partially_approved&state=denied&state=withdrawn'],
  ['asked', 'Asked the customer', '/cases?kind=real&state=needs_info&state=needs_verification'],
  ['review', 'In review', '/cases?kind=real&state=needs_review'],
  ['trial', 'Only tried', '/cases?kind=trial'],
  ['ignored', 'Ignored', '/messages?disposition=ignored'],
  ['quarantined', 'Quarantined', '/messages?disposition=quarantined'],
  ['pending', 'On their way', '/messages?disposition=pending'],
];

/** Every mail ever fetched, by where it is now: the parts are the whole. */
export function accountingCard({ fetched, places, difference, fates }: Accounting): Html {
  const shown = SHOWN.filter(([place]) => place !== 'trial' || places.trial > 0);
  const rows = shown.map(
    ([place, name, href]) =>
      html`<tr><th scope="row"><a href="${href}">${name}</a></th><td class="wide-cell">${bar(places[place], fetched)}</td><td class="number">${grouped(places[place])}</td></tr>
`,
  );
  return section(
    'Every mail accounted for',
    html`<table class="bars"><thead class="visually-hidden"><tr><th scope="col">Where</th><th scope="col">Share</th><th scope="col">Mails</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row"><a href="/messages">Fetched</a></th><td></td><td class="number">${grouped(fetched)}</td></tr>
<tr><th scope="row">Difference</th><td></td><td class="number">${grouped(difference)}</td></tr></tfoot></table>
${reasons(fates)}`,
  );
}

/** Why mails have no case. */
function reasons(fates: Accounting['fates']): Html | null {
  const rows = fates.flatMap(({ disposition, reason, count }) =>
    reason === null ? [] : [[`${words(disposition)}: ${words(reason).toLowerCase()}`, count] as const],
  );
  if (rows.length === 0) return null;
  return html`<details id="reasons"><summary>Why mails have no case</summary>
${rowTable(rows)}</details>`;
}

/** What is wrong where the parts are not the whole, in a sentence; empty where they are. */
export function unaccounted({ fetched, difference }: Accounting): string[] {
  if (difference === 0) return [];
  const missing = `${grouped(Math.abs(difference))} of ${grouped(fetched)} mails`;
  return [
    `${missing} are ${difference > 0 ? 'nowhere' : 'counted twice'}: run \`refunds doctor\`, and keep what it prints for whoever maintains the desk.`,
  ];
}
