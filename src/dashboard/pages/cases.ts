import type { FastifyInstance, FastifyReply } from 'fastify';
import { businessCalendar } from '../../config.js';
import { countCases, type ListedCase, listCases } from '../../desk/case-list.js';
import { CHECK_DEADLINE_MS } from '../../health/explain.js';
import type { Runtime } from '../../runtime.js';
import { type Html, html } from '../html.js';
import { refuse } from '../refusal.js';
import { askDatabase } from './case/ask-database.js';
import { searchForm } from './cases/form.js';
import { paging } from './cases/paging.js';
import { type CasesQuery, filterOf, pagesOf, readQuery } from './cases/query.js';
import { casesTable, type Today } from './cases/table.js';
import { sendPage } from './layout.js';

/** Adds `/cases`: every case, searched, narrowed and sorted by the parameters of its address. */
export function addCases(app: FastifyInstance, { pool, config, now }: Runtime): void {
  const calendar = businessCalendar(config);
  app.get('/cases', async (request, reply) => {
    const query = readQuery(request.query);
    if ('problem' in query) return refuseQuery(reply, query.problem);
    const today = { now: now(), calendar };
    const filter = filterOf(query, today.now);
    const found = await askDatabase(pool, CHECK_DEADLINE_MS, async db => ({
      cases: await listCases(db, filter),
      total: await countCases(db, filter),
    }));
    if (!found.ok) return refuse(reply, 503, found.why);
    return sendPage(reply, { title: 'Cases · Refund Desk', body: listBody(query, found.value, today), live: true });
  });
}

function refuseQuery(reply: FastifyReply, problem: string): FastifyReply {
  const body = html`<h1>Cases</h1>
<p class="notice bad">${problem} <a href="/cases">See all cases</a> and choose there.</p>`;
  return sendPage(reply, { title: 'Cases · Refund Desk', body, live: false }, 400);
}

interface Found {
  readonly cases: readonly ListedCase[];
  /** On all pages. */
  readonly total: number;
}

function listBody(query: CasesQuery, { cases, total }: Found, today: Today): Html {
  return html`<h1>Cases</h1>
${searchForm(query)}
<section class="card" aria-labelledby="found">
<h2 id="found">${total === 1 ? '1 case' : `${total.toLocaleString('en-US')} cases`}</h2>
${cases.length === 0 ? nothingFound(query, total) : casesTable(cases, query, today)}
${paging(query, total)}
</section>`;
}

function nothingFound(query: CasesQuery, total: number): Html {
  if (total > 0) return html`<p class="empty">The list ends on page ${pagesOf(total)}.</p>`;
  const isNarrowed = query.q !== '' || query.state.length > 0 || query.overdue || query.kind !== 'all';
  return isNarrowed
    ? html`<p class="empty">No case fits. <a href="/cases">See all cases</a>.</p>`
    : html`<p class="empty">There is no case yet: the first mail that asks for a refund opens one.</p>`;
}
