import { type Html, html } from '../html.js';
import type { Column, Plot } from './plot.js';
import { rounded, stack } from './stack.js';
import { area } from './textures.js';

const TOP_PX = 18; // the highest value stands above its line
const PLOT_PX = 92;
const GROUND_PX = TOP_PX + PLOT_PX;
const HEIGHT_PX = GROUND_PX + 18;
const GAP = 0.24; // of a column's width

/**
 * The plot as an SVG as wide as its place: across in percent, so that texts keep their size on every screen; down in px. Its
 * description says the sum and the highest column; the numbers stand in the figure's table.
 */
export function columnsSvg(plot: Plot): Html {
  const heights = plot.columns.map((_, i) => plot.layers.map(layer => layer.heights[i] ?? 0));
  const sums = heights.map(values => values.reduce((sum, value) => sum + value, 0));
  const highest = sums.indexOf(Math.max(...sums));
  const max = sums[highest] ?? 0;
  return html`<svg class="columns" width="100%" height="${HEIGHT_PX}" role="img" aria-labelledby="${plot.id}-title ${plot.id}-desc">
<title id="${plot.id}-title">${plot.title}</title>
<desc id="${plot.id}-desc">${description(plot, highest, max)}</desc>
<line class="grid" x1="0" x2="100%" y1="${TOP_PX}" y2="${TOP_PX}"/>
<text class="axis" x="0" y="${TOP_PX - 5}">${max === 0 ? '0' : (plot.sums[highest] ?? '')}</text>
${heights.flatMap((values, i) => column(plot, i, values, max) ?? [])}<line class="axis-line" x1="0" x2="100%" y1="${GROUND_PX}" y2="${GROUND_PX}"/>
${plot.columns.flatMap((one, i, all) => tick(one, i, all) ?? [])}</svg>`;
}

function description({ note, columns, layers, sums }: Plot, highest: number, max: number): string {
  if (max === 0) return `${note}. Nothing in this time.`;
  const totals = layers.map(({ name, total }) => `${name} ${total}`).join(', ');
  return `${note}. Together: ${totals}. Most: ${sums[highest]} in ${columns[highest]?.name}.`;
}

function column(plot: Plot, i: number, values: readonly number[], max: number): Html | null {
  const pieces = stack(values, max, PLOT_PX);
  if (pieces.length === 0) return null;
  const wide = 100 / plot.columns.length;
  const x = rounded(wide * (i + GAP / 2));
  const width = rounded(wide * (1 - GAP));
  const said = plot.layers
    .flatMap(({ name, texts, heights }) => (heights[i] ? [`${name} ${texts[i]}`] : []))
    .join(', ');
  return html`<g><title>${plot.columns[i]?.name ?? ''}: ${said}</title>${pieces.map(({ layer, y, height }) =>
    area(
      plot.layers[layer]?.texture ?? layer,
      html`x="${x}%" y="${rounded(TOP_PX + y)}" width="${width}%" height="${height}"`,
    ),
  )}</g>
`;
}

/** At the edges a text begins or ends with its column, or it would be cut. */
function tick({ tick }: Column, i: number, { length }: readonly Column[]): Html | null {
  if (tick === null) return null;
  const anchor = i === 0 ? 'start' : i === length - 1 ? 'end' : 'middle';
  const at = { start: i, middle: i + 0.5, end: i + 1 }[anchor];
  return html`<text class="axis" x="${rounded((100 * at) / length)}%" y="${HEIGHT_PX - 4}" text-anchor="${anchor}">${tick}</text>
`;
}
