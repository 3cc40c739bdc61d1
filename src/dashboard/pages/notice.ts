import { type Html, html } from '../html.js';

/** A box at the top of a page with a list of sentences; null where there are none. */
export function notice(kind: 'bad' | 'todo', title: string, sentences: readonly string[]): Html | null {
  if (sentences.length === 0) return null;
  return html`<section class="notice ${kind}">
<h2>${title}</h2>
<ul>${sentences.map(sentence => html`<li>${withCommands(sentence)}</li>`)}</ul>
</section>`;
}

/** A sentence quotes commands in backticks, as on a terminal; a page sets them apart. */
export function withCommands(sentence: string): Html[] {
  return sentence.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}
