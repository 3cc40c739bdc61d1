import type { ListedCase } from '../../../desk/case-list.js';
import type { CaseSort, Direction } from '../../../desk/case-order.js';
import type { BusinessCalendar } from '../../../policy/calendar.js';
import { type Html, html } from '../../html.js';
import { lateMark } from '../case/clock.js';
import { amountText, onDay, senderText, stateChip, subjectText } from '../case/show.js';
import { type CasesQuery, hrefOf } from './query.js';

interface Title {
  readonly name: string;
  /** How a first click sorts by it; null where it does not sort. */
  readonly sort: readonly [CaseSort, Direction] | null;
}

const TITLES: readonly Title[] = [
  { name: 'Case', sort: null },
  { name: 'State', sort: ['state', 'asc'] },
  { name: 'Amount', sort: ['amount', 'desc'] },
  { name: 'Received', sort: ['received', 'desc'] },
  { name: 'Due', sort: ['due', 'asc'] },
  { name: 'Sender', sort: null },
  { name: 'Subject', sort: null },
];

/** What the page is of: the instant, and which days count. */
export interface Today {
  readonly now: Date;
  readonly calendar: BusinessCalendar;
}

/** The cases, each with a link to its page; on a phone each is a block. */
export function casesTable(cases: readonly ListedCase[], query: CasesQuery, today: Today): Html {
  return html`<table class="list" id="cases">
<thead><tr>${TITLES.map(title => titleMarkup(title, query))}</tr></thead>
<tbody>
${cases.map(row => rowMarkup(row, today))}</tbody></table>`;
}

const OTHER: Readonly<Record<Direction, Direction>> = { asc: 'desc', desc: 'asc' };
const SPOKEN: Readonly<Record<Direction, string>> = { asc: 'ascending', desc: 'descending' };

function titleMarkup({ name, sort }: Title, query: CasesQuery): Html {
  if (sort === null) return html`<th scope="col">${name}</th>`;
  const [by, first] = sort;
  const isSorted = query.sort === by;
  const href = hrefOf(query, { sort: by, dir: isSorted ? OTHER[query.dir] : first, page: 1 });
  const spoken = isSorted ? html` aria-sort="${SPOKEN[query.dir]}"` : null;
  const arrow = isSorted ? html` <span aria-hidden="true">${query.dir === 'asc' ? '↑' : '↓'}</span>` : null;
  return html`<th scope="col"${spoken}${by === 'amount' ? html` class="number"` : null}><a href="${href}">${name}${arrow}</a></th>`;
}

function rowMarkup(row: ListedCase, { now, calendar }: Today): Html {
  const { reviewDueAt: due } = row;
  const trial = row.live ? null : html` <span class="chip quiet">trial</span>`;
  return html`<tr>
<th scope="row"><a class="nowrap" href="/cases/${encodeURIComponent(row.caseId)}">${row.caseId}</a>${trial}</th>
<td>${stateChip(row.state)}</td>
<td class="number" data-label="Amount">${amountText(row.decision)}</td>
<td data-label="Received">${onDay(row.receivedAt)}</td>
<td data-label="Due">${due === null ? null : onDay(due)}${row.live ? lateMark(due, now, calendar) : null}</td>
<td data-label="Sender"><span class="case-sender">${senderText(row.sender)}</span></td>
<td data-label="Subject"><span class="case-subject">${subjectText(row.subject)}</span></td>
</tr>
`;
}
