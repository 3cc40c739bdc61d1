import { type Html, html } from '../../html.js';

/** A part of a page under its own heading; `id` names it in links. */
export const part = (id: string, title: string, body: Html | readonly Html[]): Html =>
  html`<section class="card" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${body}
</section>
`;

/** A cell: text, or what was made of it. A number stands on the right. */
export interface Cell {
  readonly show: string | number | Html | null;
  readonly number?: boolean;
}

/**
 * A table that scrolls sideways where it must; `label` names it for who cannot see it. The first cell of a row names the row.
 */
export function tableOf(label: string, titles: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${titles.map((title, i) => titleMarkup(title, rows[0]?.[i]))}</tr></thead>
<tbody>
${rows.map(rowMarkup)}</tbody></table></div>
`;
}

const titleMarkup = (title: string, cell: Cell | undefined): Html =>
  cell?.number === true ? html`<th scope="col" class="number">${title}</th>` : html`<th scope="col">${title}</th>`;

const rowMarkup = ([name, ...cells]: readonly Cell[]): Html =>
  html`<tr><th scope="row">${name?.show ?? null}</th>${cells.map(cellMarkup)}</tr>
`;

const cellMarkup = ({ show, number }: Cell): Html =>
  number === true ? html`<td class="number">${show}</td>` : html`<td>${show}</td>`;

/** Names with their values; those without a value are left out. */
export function factsOf(pairs: readonly (readonly [name: string, value: string | Html | null])[]): Html {
  const known = pairs.filter(([, value]) => value !== null && value !== '');
  return html`<dl class="facts">${known.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
