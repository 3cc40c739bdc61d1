import { type Html, html } from '../../html.js';
import { type CasesQuery, hrefOf, pagesOf } from './query.js';

/** Links to the pages before and after this one; null where all cases are on one. */
export function paging(query: CasesQuery, total: number): Html | null {
  const pages = pagesOf(total);
  const { page } = query;
  if (pages === 1) return null;
  const link = (to: number, name: string, rel: string) =>
    to < 1 || to > pages ? null : html`<a rel="${rel}" href="${hrefOf(query, { page: to })}">${name}</a>`;
  return html`<nav class="pages" aria-label="Pages of the list">
${link(page - 1, 'Previous page', 'prev')}
<span>Page ${page} of ${pages}</span>
${link(page + 1, 'Next page', 'next')}
</nav>`;
}
