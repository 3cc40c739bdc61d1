import { mailText } from '../../../dossier/mail-text.js';
import type { Parser } from '../../../intake/parse/parse-mail.js';
import { harmless } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { part } from '../case/part.js';
import type { StoredMessage } from './read-message.js';

/** Reading it killed its thread three times, or would take too much: nobody tries again because a page is opened. */
const NOT_TO_BE_READ = new Set<string | null>(['crashed', 'too_large']);

/** What a mail says, as text alone; it is read in a thread with a deadline, like every mail. */
export async function textPart({ message, raw }: StoredMessage, parser: Parser): Promise<Html> {
  return part('text', 'Text', await textMarkup(message.reason, raw, parser));
}

async function textMarkup(reason: string | null, raw: Buffer | null, parser: Parser): Promise<Html> {
  if (raw === null) return html`<p class="muted">Its text is no longer kept.</p>`;
  const read = NOT_TO_BE_READ.has(reason) ? null : await mailText(raw, parser);
  if (read === null) return html`<p class="muted">Its text cannot be read here; the mail itself can be downloaded.</p>`;
  const text = harmless(read.text).trim();
  return text === '' ? html`<p class="muted">It has no text.</p>` : html`<pre class="text" tabindex="0">${text}</pre>`;
}
