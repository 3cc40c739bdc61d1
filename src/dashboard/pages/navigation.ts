import { type Html, html } from '../html.js';

const PAGES = [
  ['/', 'Desk'],
  ['/cases', 'Cases'],
  ['/messages', 'Messages'],
  ['/queues', 'Queues'],
] as const;

/** The links to the dashboard's pages. The one that holds `url` (a path, perhaps with a query) is marked as open. */
export function navigation(url: string): Html {
  const [path = '/'] = url.split('?');
  return html`<nav aria-label="Pages">${PAGES.map(([href, name]) => html`<a href="${href}"${currency(href, path)}>${name}</a>`)}</nav>`;
}

/** Whether a link leads to the open page itself, or to the list that the page is of. */
function currency(href: string, path: string): Html | null {
  if (href === path) return html` aria-current="page"`;
  return href !== '/' && path.startsWith(`${href}/`) ? html` aria-current="true"` : null;
}
