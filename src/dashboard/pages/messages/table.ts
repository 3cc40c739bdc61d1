import type { MessageRow } from '../../../desk/messages.js';
import { type Html, html } from '../../html.js';
import { senderText, subjectText, when } from '../case/show.js';
import { fateChip } from './fate.js';

const TITLES = ['Mail', 'Received', 'What became of it', 'Case', 'Sender', 'Subject'];

/** The mails, each with a link to its page; on a phone each is a block. */
export function messagesTable(messages: readonly MessageRow[]): Html {
  return html`<table class="list" id="messages">
<thead><tr>${TITLES.map(title => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${messages.map(rowMarkup)}</tbody></table>`;
}

const rowMarkup = (row: MessageRow): Html => html`<tr>
<th scope="row" data-label="Mail"><a href="/messages/${row.id}">${row.id}</a></th>
<td data-label="Received">${when(row.received_at)}</td>
<td>${fateChip(row)}</td>
<td data-label="Case">${row.case === null ? null : caseLink(row.case)}</td>
<td data-label="Sender"><span class="wraps">${senderText(row.from)}</span></td>
<td data-label="Subject"><span class="short">${subjectText(row.subject)}</span></td>
</tr>
`;

/** A link to a case. */
export const caseLink = (caseId: string): Html =>
  html`<a class="nowrap" href="/cases/${encodeURIComponent(caseId)}">${caseId}</a>`;
