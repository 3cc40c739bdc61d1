import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Html, html, pageText } from '../html.js';
import { STYLE } from './style.js';

const STYLE_PATH = '/style.css';

/** Adds the one stylesheet of the dashboard's own pages. */
export function addStyle(app: FastifyInstance): void {
  app.get(STYLE_PATH, (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
}

/** Answers with a page of the dashboard; it loads itself again every `refreshSeconds`, without a script. */
export function sendPage(reply: FastifyReply, title: string, refreshSeconds: number, body: Html): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(pageText(layout(title, refreshSeconds, body)));
}

const layout = (title: string, refreshSeconds: number, body: Html): Html => html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="${refreshSeconds}">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<header>
<h1>Refund Desk</h1>
<nav aria-label="Pages">${LINKS.map(([href, name]) => html`<a href="${href}">${name}</a>`)}</nav>
</header>
<main>
${body}
</main>
</body>
</html>
`;

const LINKS = [
  ['/', 'Desk'],
  ['/queues', 'Queues'],
  ['/readyz', 'Readiness'],
  ['/healthz', 'Health'],
  ['/metrics', 'Metrics'],
] as const;

// An envelope; inline, so that the page asks for nothing it was not given.
const ICON =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="1" y="3" width="14" height="10" rx="2" ' +
      'fill="#2b6cb0"/><path d="M2 5l6 4 6-4" fill="none" stroke="#fff" stroke-width="1.4"/></svg>',
  );
