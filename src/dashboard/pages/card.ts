import { type Fill, type Html, html } from '../html.js';
import { grouped } from '../plot/numbers.js';

/** A row of a card: what it is about, and its values. Counts get separators (`1,204`), texts stand as they are. */
export type Row = readonly [name: string | Html, ...values: (string | number | Html)[]];

/** A part of a page under a heading. */
export const section = (title: string, body: Fill, classes = 'card'): Html =>
  html`<section class="${classes}"><h2>${title}</h2>
${body}</section>`;

/** A card with a table; with `titles` for its columns it is twice as wide on a screen that has the room. */
export function card(title: string, rows: readonly Row[], titles: readonly string[] = []): Html {
  return section(title, rowTable(rows, titles), titles.length > 0 ? 'card wide numbers' : 'card');
}

/** A table whose first column names the row and whose others hold numbers. `titles` names the columns, where needed. */
export function rowTable(rows: readonly Row[], titles: readonly string[] = []): Html {
  if (rows.length === 0) return html`<p class="faint">None yet.</p>`;
  const head = html`<thead><tr>${titles.map((text, i) => html`<th scope="col"${side(i)}>${text}</th>`)}</tr></thead>`;
  return html`<table>${titles.length > 0 ? head : null}<tbody>
${rows.map(rowMarkup)}</tbody></table>
`;
}

const rowMarkup = ([name, ...values]: Row): Html => html`<tr><th scope="row">${name}</th>${values.map(cell)}</tr>
`;

const cell = (value: string | number | Html): Html =>
  html`<td class="number">${typeof value === 'number' ? grouped(value) : value}</td>`;

const side = (column: number) => (column === 0 ? null : html` class="number"`);

/** What could not be learnt stands in the place of what it would have told. */
export const unknownCard = (title: string, why: string): Html => section(title, html`<p class="faint">${why}</p>`);

/** A name of the product's own as words for people: `needs_review` is "Needs review". */
export function words(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}
