import { type Html, html } from '../html.js';

/** A row of a card: what it is about, and its values. Counts get separators (`1,204`), texts stand as they are. */
export type Row = readonly [name: string, ...values: (string | number)[]];

/**
 * A part of a page: a table whose first column names the row and whose others hold numbers. `titles` names the columns,
 * where there are several; such a card is twice as wide on a screen that has the room.
 */
export function card(title: string, rows: readonly Row[], titles: readonly string[] = []): Html {
  const head = html`<thead><tr>${titles.map((text, i) => html`<th scope="col"${side(i)}>${text}</th>`)}</tr></thead>`;
  return html`<section class="card${titles.length > 0 ? ' wide' : null}"><h2>${title}</h2>
<table>${titles.length > 0 ? head : null}<tbody>
${rows.map(rowMarkup)}</tbody></table>
${rows.length === 0 ? html`<p class="faint">None yet.</p>` : null}</section>`;
}

const rowMarkup = ([name, ...values]: Row): Html => html`<tr><th scope="row">${name}</th>${values.map(cell)}</tr>
`;

const cell = (value: string | number): Html =>
  html`<td class="number">${typeof value === 'number' ? value.toLocaleString('en-US') : value}</td>`;

const side = (column: number) => (column === 0 ? null : html` class="number"`);

/** A name of the product's own as words for people: `needs_review` is "Needs review". */
export function words(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}
