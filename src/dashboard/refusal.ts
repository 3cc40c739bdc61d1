import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorFields, type Log } from '../log.js';
import { html } from './html.js';
import { sendPage } from './pages/layout.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** Ends a request with one sentence as plain text: people and scripts read it alike. */
export function sayPlainly(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${sentence}\n`);
}

/** Ends a request of somebody who may see the dashboard with one sentence: as a page of it for a browser, else as text. */
export function refuse(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  if (!wantsPage(reply.request)) return sayPlainly(reply, status, sentence);
  const body = html`<h1>${TITLES[status] ?? 'That did not work'}</h1>
<p class="notice bad">${sentence}</p>`;
  return sendPage(reply, { title: `${status} · Refund Desk`, body, live: false }, status);
}

const TITLES: Readonly<Record<number, string>> = { 403: 'Not done', 404: 'Not found', 410: 'No longer kept' };

/** Whether a browser asks for something to show to a person; one that keeps an open page fresh asks for itself. */
export function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true && headers['x-live'] === undefined;
}

/** Tells an address that no route can match (`/%`), before any hook has run: nobody knows yet who asks. */
export function refuseAddress(_error: unknown, _request: unknown, reply: FastifyReply): void {
  sayPlainly(reply.headers(SECURITY_HEADERS), 400, 'The address could not be read: see / for the pages there are.');
}

/** Tells unknown paths and errors in a sentence. What went wrong inside is logged, and never shown. */
export function addRefusals(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404, 'There is no such page: see / for those there are.'));
  app.setErrorHandler((error, request, reply) => {
    const status = clientError(error);
    if (status !== null) return refuse(reply, status, 'The request could not be read: send it again, well-formed.');
    log.error({ route: request.routeOptions.url, ...errorFields(error) }, 'the dashboard failed to answer');
    return refuse(reply, 500, 'Something went wrong here: try again, or see the log of the dashboard.');
  });
}

/** The status of an error that is the request's own fault (4xx), else null. */
function clientError(error: unknown): number | null {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}
