import { CASE_STYLE } from './case-style.js';
import { DESK_STYLE } from './desk-style.js';

/*
 * What the pages may use:
 *
 * Layout   .cards (a grid of .card) · .card (.wide: two columns of the grid) · .row (side by side, wraps: h1 and its chips) · .stack
 * Text     h1 (one a page, in main) · h2 (in a card or section) · .muted · .mono · .number (right, tabular) · code · pre.text
 *          .clip (one line, cut with …) · .short (two lines) · .wraps (in a table: breaks anywhere, but not too soon) ·
 *          .nowrap · ul.plain (a list without marks) · ul.orders (commands, each with what it does)
 * Tables   <div class="scroll" tabindex="0" role="region" aria-label="…"><table>: scrolls sideways where it must.
 *          table.list: the main table of a page; on a phone its rows become blocks, each td with data-label="…"
 * Facts    dl.facts (dt/dd pairs, two columns, one on a phone)
 * Chips    .chip, with .good .bad .todo .quiet: the word says it, the colour only helps
 * Boxes    .notice with .good .bad .todo (h2, p, ul) · .empty (nothing here yet)
 * Forms    .fields (labels above, wraps; .grows takes what is left) · label > input/select/textarea · .error ·
 *          button (.primary .danger .plain)
 * Time     ol.timeline > li (> time, then anything)
 * Links    nav.pages (previous, next) · .skip · .visually-hidden (for screen readers alone)
 */
const COLOURS = `:root {
  color-scheme: light dark;
  --ground: #f7f8fa; --card: #fff; --sunk: #f1f3f6; --ink: #1b2129; --faint: #57626e; --line: #e1e5ea; --edge: #7d8894;
  --link: #1d5fa9; --accent: #1d5fa9; --on-accent: #fff; --ring: #1d5fa9;
  --good: #1b6538; --good-ground: #e5f4ea; --bad: #97241c; --bad-ground: #fcebe9; --todo: #734800; --todo-ground: #fdf2da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101419; --card: #181d24; --sunk: #1f262e; --ink: #e3e8ed; --faint: #9aa6b2; --line: #2a323b; --edge: #6d7985;
    --link: #86b7f0; --accent: #86b7f0; --on-accent: #0d1620; --ring: #9cc6f7;
    --good: #8ed4a8; --good-ground: #14291d; --bad: #f4a79f; --bad-ground: #341b19; --todo: #edc47d; --todo-ground: #2f2512;
  }
}
`;

const FRAME = `* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; padding-top: .75rem; padding-bottom: .75rem; }
.brand { font-weight: 650; color: inherit; text-decoration: none; padding: .35rem 0; }
header nav { display: flex; flex-wrap: wrap; gap: .25rem; }
header nav a { color: var(--faint); text-decoration: none; padding: .35rem .65rem; border-radius: .4rem; }
header nav a:hover { color: var(--ink); background: var(--sunk); }
header nav a[aria-current] { color: var(--ink); background: var(--sunk); font-weight: 600; }
#connection { margin: 0; margin-left: auto; font-size: .85rem; color: var(--bad); }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding-top: .5rem; padding-bottom: 2rem; align-content: start; }
main.alone { max-width: 24rem; padding-top: 12vh; }
footer { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; padding-bottom: 2rem; font-size: .85rem; }
footer a { color: var(--faint); padding: .35rem 0; }
footer form { margin-left: auto; }
@media (prefers-reduced-motion: no-preference) { a, button, summary { transition: background-color .12s, color .12s; } }
`;

const TEXT = `h1, h2, dd, .short, .wraps { overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: .5rem 0 0; font-weight: 650; letter-spacing: -.01em; }
h2 { font-size: .95rem; margin: 0 0 .5rem; font-weight: 650; }
h3 { font-size: .9rem; margin: 1rem 0 .25rem; font-weight: 600; }
p { margin: 0 0 .5rem; }
p:last-child { margin-bottom: 0; }
a { color: var(--link); text-underline-offset: .15em; }
.muted, .faint { color: var(--faint); }
.faint { font-size: .85rem; }
.mono, code, pre { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace; font-size: .88em; }
code { background: var(--sunk); padding: .1em .3em; border-radius: .25rem; }
pre { margin: 0; white-space: pre-wrap; }
.card ul { margin: 0; padding-left: 1.2rem; }
.card ul.plain { list-style: none; padding: 0; }
.orders li { padding: .2rem 0; }
pre.text { background: var(--sunk); border-radius: .4rem; padding: .75rem 1rem; max-height: 32rem; overflow: auto; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.clip { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.short { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.wraps { display: block; min-width: 11rem; }
.row { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; }
.row:has(> h1) { margin-top: .5rem; }
.row > h1 { margin: 0; }
.stack { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
summary { cursor: pointer; padding: .25rem 0; font-weight: 600; }
`;

const BOXES = `.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); align-items: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.1rem; min-width: 0; }
@media (min-width: 46rem) { .wide { grid-column: span 2; } }
.notice { border-radius: .6rem; padding: .75rem 1.1rem; background: var(--sunk); }
.notice p, .notice ul, .notice ol { margin: 0; }
.notice ul, .notice ol { padding-left: 1.2rem; }
.notice ul:has(> li:only-child) { list-style: none; padding: 0; }
.notice code { background: transparent; padding: 0; }
.empty { color: var(--faint); padding: 2rem 1rem; text-align: center; margin: 0; }
.chip { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .82rem; line-height: 1.5; white-space: nowrap; background: var(--sunk); color: var(--faint); }
.good { background: var(--good-ground); color: var(--good); }
.bad { background: var(--bad-ground); color: var(--bad); }
.todo { background: var(--todo-ground); color: var(--todo); }
.notice a { color: inherit; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1.1rem; border-left: 2px solid var(--line); }
.timeline > li { position: relative; padding: 0 0 1rem; }
.timeline > li::before { content: ''; position: absolute; left: calc(-1.1rem - 6px); top: .45rem; width: 10px; height: 10px; border-radius: 50%; background: var(--card); border: 2px solid var(--edge); }
.timeline time { color: var(--faint); font-size: .85rem; }
`;

const TABLES = `.scroll { overflow-x: auto; border-radius: .3rem; }
table { width: 100%; border-collapse: collapse; }
table + p, .scroll + p { margin-top: .5rem; }
th, td { text-align: left; padding: .4rem 0; border-top: 1px solid var(--line); font-weight: normal; vertical-align: top; }
th.number, td.number { text-align: right; }
tr:first-child > * { border-top: 0; }
th + *, td + * { padding-left: 1rem; }
thead th { color: var(--faint); font-size: .82rem; white-space: nowrap; }
thead + tbody tr:first-child > * { border-top: 1px solid var(--line); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.25rem; margin: 0; }
.facts dt { color: var(--faint); }
.facts dd { margin: 0; }
@media (min-width: 40.01rem) { .orders code { white-space: nowrap; } }
@media (max-width: 40rem) {
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .5rem; }
  table.list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.list, table.list tbody, table.list tr, table.list td, table.list th { display: block; }
  table.list tr { padding: .6rem 0; border-top: 1px solid var(--line); }
  table.list tr:first-child { border-top: 0; }
  table.list td, table.list tbody tr:first-child > *, table.list th { border: 0; padding: .1rem 0; text-align: left; white-space: normal; }
  table.list td:empty { display: none; }
  table.list .wraps, table.list .short { display: inline; }
  table.list td[data-label]::before { content: attr(data-label) ': '; color: var(--faint); }
}
`;

const FORMS = `.fields { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; }
.grows { flex: 1 1 16rem; }
label { display: grid; gap: .25rem; font-size: .85rem; color: var(--faint); }
input, select, textarea, button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--edge); border-radius: .4rem; padding: .4rem .6rem; min-height: 2.4rem; max-width: 100%; }
input[type=checkbox], input[type=radio] { min-height: 0; width: 1.1rem; height: 1.1rem; margin: 0 .4rem 0 0; accent-color: var(--accent); vertical-align: -.15rem; }
textarea { width: 100%; min-height: 5rem; }
button { cursor: pointer; font-weight: 550; padding: .4rem .9rem; }
button:hover { background: var(--sunk); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.primary:hover { filter: brightness(.93); }
button.danger { color: var(--bad); border-color: var(--bad); }
button.plain { border: 0; background: none; color: var(--faint); text-decoration: underline; font-weight: normal; padding: .35rem 0; }
.error { color: var(--bad); }
nav.pages { display: flex; gap: 1.5rem; }
nav.pages a { padding: .35rem 0; }
`;

/** The look of the dashboard's own pages: calm, one column on a phone, light or dark as the reader's system is. */
export const STYLE = [COLOURS, FRAME, TEXT, BOXES, TABLES, FORMS, DESK_STYLE, CASE_STYLE].join('');
