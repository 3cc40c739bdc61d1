import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formTokenField } from '../form-token.js';
import { type Html, html, pageText } from '../html.js';
import { LIVE_SCRIPT } from './live-script.js';
import { navigation } from './navigation.js';
import { STYLE } from './style.js';

/** The stylesheet is on the login page too, so it answers without a password: it tells nothing. */
export const STYLE_PATH = '/style.css';
const LIVE_SCRIPT_PATH = '/live.js';

/** Adds the one stylesheet and the one script of the dashboard's own pages. */
export function addAssets(app: FastifyInstance): void {
  app.get(STYLE_PATH, (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  app.get(LIVE_SCRIPT_PATH, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(LIVE_SCRIPT));
}

/** One of the dashboard's own pages. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Whether it shows what changes by itself, and is to be kept fresh while it is open. */
  readonly live: boolean;
}

// Where scripts are off; the script asks more often, for it keeps what the reader does.
const REFRESH_SECONDS = 30;

/** Answers with a page of the dashboard. */
export function sendPage(reply: FastifyReply, page: Page, status = 200): FastifyReply {
  const { request } = reply;
  return sendMarkup(
    reply,
    shell(
      page,
      html`${banner(request)}
<main id="main" tabindex="-1">
${page.body}
</main>
${footer(request)}`,
    ),
    status,
  );
}

/** Answers with a page that shows nothing but itself: the login, before there is anywhere to go. */
export function sendBarePage(reply: FastifyReply, page: Page, status: number): FastifyReply {
  return sendMarkup(
    reply,
    shell(
      page,
      html`<main id="main" class="alone">
${page.body}
</main>`,
    ),
    status,
  );
}

function sendMarkup(reply: FastifyReply, markup: Html, status: number): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(pageText(markup));
}

const shell = ({ title, live }: Page, body: Html): Html => html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${STYLE_PATH}">
${live ? LIVE : null}
</head>
<body>
${body}
</body>
</html>
`;

const LIVE = html`<script src="${LIVE_SCRIPT_PATH}" defer></script>
<noscript><meta http-equiv="refresh" content="${REFRESH_SECONDS}"></noscript>`;

const banner = ({ url }: FastifyRequest): Html => html`<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="brand" href="/">Refund Desk</a>
${navigation(url)}
<p id="connection" role="status"></p>
</header>`;

const footer = (request: FastifyRequest): Html => html`<footer>
<a href="/readyz">Readiness</a>
<a href="/healthz">Health</a>
<a href="/metrics">Metrics</a>
${request.isLoggedIn ? logOut(request) : null}
</footer>`;

const logOut = (request: FastifyRequest): Html => html`<form method="post" action="/logout">${formTokenField(request)}
<button class="plain">Log out</button></form>`;

// An envelope; inline, so that the page asks for nothing it was not given.
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="1" y="3" width="14" height="10" rx="2" ' +
      'fill="#2b6cb0"/><path d="M2 5l6 4 6-4" fill="none" stroke="#fff" stroke-width="1.4"/></svg>',
  );
