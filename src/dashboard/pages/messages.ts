import type { FastifyInstance, FastifyReply } from 'fastify';
import { searchMessages } from '../../desk/message-search.js';
import type { MessageRow } from '../../desk/messages.js';
import { CHECK_DEADLINE_MS } from '../../health/explain.js';
import type { Runtime } from '../../runtime.js';
import { type Html, html } from '../html.js';
import { refuse } from '../refusal.js';
import { askDatabase } from './case/ask-database.js';
import { sendPage } from './layout.js';
import { searchForm } from './messages/form.js';
import { hrefOf, isNarrowed, type MessagesQuery, readQuery } from './messages/query.js';
import { messagesTable } from './messages/table.js';

const ROWS_PER_PAGE = 50;
const TITLE = 'Messages · Refund Desk';

/** Adds `/messages`: every mail ever seen and what became of it, searched and narrowed by the parameters of its address. */
export function addMessages(app: FastifyInstance, { pool }: Runtime): void {
  app.get('/messages', async (request, reply) => {
    const query = readQuery(request.query);
    if ('problem' in query) return refuseQuery(reply, query.problem);
    const filter = { text: query.q, ...narrowedBy(query), limit: ROWS_PER_PAGE + 1 };
    const found = await askDatabase(pool, CHECK_DEADLINE_MS, db => searchMessages(db, filter));
    if (!found.ok) return refuse(reply, 503, found.why);
    return sendPage(reply, { title: TITLE, body: listBody(query, found.value), live: true });
  });
}

const narrowedBy = ({ disposition, reason, before }: MessagesQuery) => ({
  disposition: disposition === '' ? null : disposition,
  reason: reason === '' ? null : reason,
  before: before ?? null,
});

function refuseQuery(reply: FastifyReply, problem: string): FastifyReply {
  const body = html`<h1>Messages</h1>
<p class="notice bad">${problem} <a href="/messages">See all mails</a> and choose there.</p>`;
  return sendPage(reply, { title: TITLE, body, live: false }, 400);
}

/** `found` may be one row longer than a page: then there are older ones. */
function listBody(query: MessagesQuery, found: readonly MessageRow[]): Html {
  const messages = found.slice(0, ROWS_PER_PAGE);
  return html`<h1>Messages</h1>
${searchForm(query)}
<section class="card" aria-labelledby="found">
<h2 id="found">Mails, newest first</h2>
${messages.length === 0 ? nothingFound(query) : messagesTable(messages)}
${paging(query, found.length > ROWS_PER_PAGE ? (messages.at(-1)?.id ?? null) : null)}
</section>`;
}

function nothingFound(query: MessagesQuery): Html {
  if (isNarrowed(query)) return html`<p class="empty">No mail fits. <a href="/messages">See all mails</a>.</p>`;
  if (query.before !== undefined) return html`<p class="empty">There are no older mails.</p>`;
  return html`<p class="empty">There is no mail yet: the first one that arrives in the mailbox shows here.</p>`;
}

/** Links to the newest mails and to those after the last one shown (null: there are none). */
function paging(query: MessagesQuery, last: string | null): Html | null {
  const newest = query.before === undefined ? null : html`<a href="${hrefOf(query, null)}">Newest mails</a>`;
  const older = last === null ? null : html`<a rel="next" href="${hrefOf(query, last)}">Older mails</a>`;
  return newest === null && older === null
    ? null
    : html`<nav class="pages" aria-label="Pages of the list">${newest} ${older}</nav>`;
}
