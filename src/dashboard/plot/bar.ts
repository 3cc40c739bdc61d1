import { type Html, html } from '../html.js';
import { rounded } from './stack.js';
import { area } from './textures.js';

const LEAST_PERCENT = 1;

/** A bar across the cell of a table, as long as its value is of `max`. The number stands beside it, so readers skip it. */
export function bar(value: number, max: number, layer = 0): Html {
  const percent = value <= 0 || max <= 0 ? 0 : Math.max(LEAST_PERCENT, rounded((100 * value) / max));
  const filled = percent === 0 ? null : area(layer, html`width="${percent}%" height="10" rx="2"`);
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true">${filled}</svg>`;
}
