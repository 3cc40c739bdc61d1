/*
 * The look of the desk's own page, where it differs from the common one. Layers of plots have a colour and a texture each; both
 * stand apart from the card by 3:1 and more in either scheme (WCAG 1.4.11).
 */
const LAYERS = `:root {
  --layer-0: #2a6cb3; --layer-1: #5d6975; --layer-2: #14776b; --layer-3: #96590a; --layer-4: #7250a8; --layer-5: #6b6a12; --layer-6: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --layer-0: #6ea8e8; --layer-1: #97a3af; --layer-2: #5cc3b3; --layer-3: #dba24c; --layer-4: #b79df0; --layer-5: #c6c45a; --layer-6: #ee8379;
  }
}
.layer-0 { color: var(--layer-0); }
.layer-1 { color: var(--layer-1); }
.layer-2 { color: var(--layer-2); }
.layer-3 { color: var(--layer-3); }
.layer-4 { color: var(--layer-4); }
.layer-5 { color: var(--layer-5); }
.layer-6 { color: var(--layer-6); }
.textures { position: absolute; }
.textures .ground { fill: currentColor; fill-opacity: .16; }
.textures .mark { fill: currentColor; }
.textures .stroke { stroke: currentColor; stroke-width: 1.8; fill: none; }
.area { stroke: currentColor; stroke-width: 1; }
`;

const PLOTS = `.figures { display: grid; gap: 1.25rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.figures h3 { margin-top: 0; }
.plot { margin: 0; min-width: 0; }
.plot figcaption { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; margin-bottom: .25rem; }
.plot h3 { margin: 0; }
.columns { display: block; overflow: visible; }
.columns .axis { fill: var(--faint); font-size: 11px; font-variant-numeric: tabular-nums; }
.columns .grid { stroke: var(--line); stroke-dasharray: 2 3; }
.columns .axis-line { stroke: var(--edge); }
.card .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: .4rem 0 0; padding: 0; font-size: .85rem; color: var(--faint); }
.legend b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.swatch { margin-right: .35rem; vertical-align: -1px; }
.plot details { font-size: .85rem; margin-top: .25rem; }
.plot summary { color: var(--faint); font-weight: normal; width: max-content; }
.plot .scroll { max-height: 16rem; overflow: auto; }
.bar { display: block; margin-top: .4rem; }
.bars .wide-cell { width: 55%; }
.bars th { white-space: nowrap; }
.bars tbody tr:first-child > * { border-top: 0; }
.bars tfoot tr:first-child > * { border-top: 1px solid var(--edge); font-weight: 600; }
`;

const FRAME = `.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem 1.5rem; margin: 0; }
.glance dt { color: var(--faint); font-size: .85rem; }
.glance dd { margin: 0; font-size: 1.3rem; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.glance a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .25em; }
.numbers th[scope=row] { white-space: nowrap; }
@media (max-width: 40rem) { .numbers th + *, .numbers td + * { padding-left: .5rem; } }
.whole { grid-column: 1 / -1; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: stretch; }
.card .plain-list { list-style: none; margin: 0 0 .5rem; padding: 0; }
.plain-list li { display: flex; gap: .75rem; padding: .25rem 0; }
.plain-list .clip { flex: 1; min-width: 0; }
.plain-list a { white-space: nowrap; }
`;

export const DESK_STYLE = [LAYERS, PLOTS, FRAME].join('');
