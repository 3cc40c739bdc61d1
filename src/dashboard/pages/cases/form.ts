import { STATES } from '../../../desk/case-order.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { type CasesQuery, KINDS } from './query.js';

const NAMES = { all: 'All cases', real: 'Real ones', trial: 'Trials' } as const;

/** The search box and the filters. It sends itself by GET, so that every list has an address. */
export function searchForm({ q, state, overdue, kind, sort, dir }: CasesQuery): Html {
  return html`<form class="card stack" id="search" role="search" method="get" action="/cases">
<div class="fields">
<label class="case-search">Search
<input type="search" name="q" id="q" value="${q}" maxlength="500" aria-describedby="q-hint"></label>
<label>Kind
<select name="kind">${KINDS.map(one => html`<option value="${one}"${one === kind ? html` selected` : null}>${NAMES[one]}</option>`)}</select></label>
<button class="primary">Search</button>
</div>
<p class="faint" id="q-hint">A case, account, email, sender, transaction ID, invoice number, Message-ID, or words of a subject.</p>
<fieldset class="case-states"><legend>State</legend>
${STATES.map(one => checkbox('state', one, words(one), state.includes(one)))}
${checkbox('overdue', '1', 'Only overdue', overdue)}
</fieldset>
<input type="hidden" name="sort" value="${sort}"><input type="hidden" name="dir" value="${dir}">
</form>`;
}

const checkbox = (name: string, value: string, label: string, isChecked: boolean): Html =>
  html`<label class="case-check"><input type="checkbox" name="${name}" value="${value}"${isChecked ? html` checked` : null}>${label}</label>
`;
