import type { MessageRow } from '../../../desk/messages.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';

type Fate = Pick<MessageRow, 'disposition' | 'reason'>;

const COLOURS: Readonly<Record<string, string>> = { case: 'good', quarantined: 'bad', pending: 'todo' };

/** What became of a mail, as a word with a colour. */
export const fateChip = (fate: Fate): Html =>
  html`<span class="chip ${COLOURS[fate.disposition] ?? 'quiet'}">${fateText(fate)}</span>`;

/** What became of a mail, and why: `Ignored: auto reply`. */
export const fateText = ({ disposition, reason }: Fate): string =>
  reason === null ? words(disposition) : `${words(disposition)}: ${words(reason).toLowerCase()}`;
