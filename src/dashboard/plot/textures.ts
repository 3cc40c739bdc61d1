import { type Html, html } from '../html.js';

/** How many layers can be told apart without their colours. */
export const TEXTURES = 7;

// Lines and dots on a light ground of the same colour; the first is solid, the second hollow but for its edge.
const MARKS = [
  html`<rect width="8" height="8" class="mark"/>`,
  html``,
  html`<path d="M-2 2l4-4M0 8l8-8M6 10l4-4" class="stroke"/>`,
  html`<circle cx="2" cy="2" r="1.2" class="mark"/><circle cx="6" cy="6" r="1.2" class="mark"/>`,
  html`<path d="M0 2h8M0 6h8" class="stroke"/>`,
  html`<path d="M-2 6l4 4M0 0l8 8M6 -2l4 4" class="stroke"/>`,
  html`<path d="M2 0v8M6 0v8" class="stroke"/>`,
] as const;

/** The textures of all plots of a page; put it into the page once. */
export const textures = (): Html => html`<svg class="textures" width="0" height="0" aria-hidden="true"><defs>
${MARKS.map(
  (
    mark,
    i,
  ) => html`<pattern id="texture-${i}" class="layer-${i}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="ground"/>${mark}</pattern>
`,
)}</defs></svg>`;

/** A filled rectangle of a layer; the geometry is its attributes. */
export const area = (layer: number, geometry: Html): Html =>
  html`<rect class="area layer-${layer % TEXTURES}" fill="url(#texture-${layer % TEXTURES})" ${geometry}/>`;
