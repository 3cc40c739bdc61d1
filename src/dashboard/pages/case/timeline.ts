import type { Dossier } from '../../../dossier/dossier.js';
import { harmless, harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { type CaseEvent, eventsOf } from './events.js';
import { part } from './part.js';
import { when } from './show.js';

/** Everything that happened to a case, oldest first. */
export const timelinePart = (dossier: Dossier): Html =>
  part(
    'timeline',
    'Timeline',
    html`<ol class="timeline">
${eventsOf(dossier).map(eventMarkup)}</ol>`,
  );

const eventMarkup = ({ at, what, more }: CaseEvent): Html => html`<li>${when(at)}
<p class="case-event">${harmlessLine(what)}</p>
${more === null || more === '' ? null : html`<p class="faint case-more">${harmless(more)}</p>`}</li>
`;
