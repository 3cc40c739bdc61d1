/** The look of the dashboard's own pages: calm, one column on a phone, light or dark as the reader's system is. */
export const STYLE = `:root {
  --ground: #f6f7f9; --card: #fff; --ink: #1c232b; --faint: #5b6672; --line: #dfe4ea; --link: #1f5fa8;
  --good: #1d6b3c; --good-ground: #e6f4ea; --bad: #96231b; --bad-ground: #fcebe9; --todo: #7a4d00; --todo-ground: #fdf3dd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b; --card: #1a2027; --ink: #e4e8ec; --faint: #9aa6b2; --line: #2c353f; --link: #82b4ec;
    --good: #8fd3a8; --good-ground: #16291e; --bad: #f2a49c; --bad-ground: #331b19; --todo: #ecc27a; --todo-ground: #2f2513;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; padding-top: 1rem; }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
nav { display: flex; flex-wrap: wrap; gap: 0 .875rem; }
nav a { padding: .4rem 0; }
a { color: var(--link); }
main { display: grid; gap: 1rem; padding-top: 1rem; padding-bottom: 2rem; }
.notice { border-radius: .5rem; padding: .75rem 1rem; }
.notice p, .notice ul { margin: 0; }
.notice ul { padding-left: 1.2rem; }
.good { background: var(--good-ground); color: var(--good); }
.bad { background: var(--bad-ground); color: var(--bad); }
.todo { background: var(--todo-ground); color: var(--todo); }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); align-items: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; overflow-x: auto; }
@media (min-width: 46rem) { .wide { grid-column: span 2; } }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .3rem 0; border-top: 1px solid var(--line); font-weight: normal; vertical-align: top; }
tr:first-child > * { border-top: 0; }
th + *, td + * { padding-left: .5rem; }
thead th { color: var(--faint); font-size: .8rem; }
thead + tbody tr:first-child > * { border-top: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.faint { color: var(--faint); font-size: .875rem; margin: .5rem 0 0; }
code { font-size: .9em; }
`;
