import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { DISPOSITIONS, type MessagesQuery, REASONS } from './query.js';

/** The search box and the filters. It sends itself by GET, so that every list has an address. */
export function searchForm({ q, disposition, reason }: MessagesQuery): Html {
  return html`<form class="card stack" id="search" role="search" method="get" action="/messages">
<div class="fields">
<label class="grows">Search
<input type="search" name="q" id="q" value="${q}" maxlength="1000" aria-describedby="q-hint"></label>
<label>What became of it
<select name="disposition"><option value="">All mails</option>
${DISPOSITIONS.map(one => option(one, disposition))}</select></label>
<label>Reason
<select name="reason"><option value="">Any</option>
${group('Ignored', REASONS.ignored, reason)}
${group('Quarantined', REASONS.quarantined, reason)}</select></label>
<button class="primary">Search</button>
</div>
<p class="faint" id="q-hint">A sender, words of a subject, a Message-ID, the id of a mail, or a case.</p>
</form>`;
}

const group = (label: string, values: readonly string[], chosen: string): Html =>
  html`<optgroup label="${label}">${values.map(one => option(one, chosen))}</optgroup>`;

const option = (value: string, chosen: string): Html =>
  html`<option value="${value}"${value === chosen ? html` selected` : null}>${words(value)}</option>`;
