import { type Html, html } from '../html.js';
import { columnsSvg } from './columns.js';
import type { Plot } from './plot.js';
import { area } from './textures.js';

/** A plot with its title, its legend, and all its numbers in a table that opens. */
export function figure(plot: Plot): Html {
  return html`<figure class="plot" id="${plot.id}">
<figcaption><h3>${plot.title}</h3><span class="faint">${plot.note}</span></figcaption>
${columnsSvg(plot)}
<ul class="legend" aria-hidden="true">${plot.layers.map(legend)}</ul>
<details id="${plot.id}-numbers"><summary>Numbers<span class="visually-hidden"> of ${plot.title}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="Numbers of ${plot.title}">
${table(plot)}</div></details>
</figure>`;
}

const legend = ({ name, texture, total }: Plot['layers'][number]): Html =>
  html`<li><svg class="swatch" width="12" height="12">${area(texture, html`width="12" height="12"`)}</svg>${name} <b>${total}</b></li>`;

/** The newest first: it is what people look for. */
function table({ columns, layers, sums }: Plot): Html {
  const rows = columns.map(
    ({ name }, i) =>
      html`<tr><th scope="row" class="nowrap">${name}</th>${layers.map(layer => number(layer.texts[i] ?? ''))}${number(sums[i] ?? '')}</tr>
`,
  );
  return html`<table><thead><tr><th scope="col">UTC</th>${layers.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}<th scope="col" class="number">All</th></tr></thead>
<tbody>${rows.toReversed()}</tbody></table>
`;
}

const number = (text: string): Html => html`<td class="number">${text}</td>`;
