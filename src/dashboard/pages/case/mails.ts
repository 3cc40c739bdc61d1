import type { Dossier, DossierAttachment, DossierMail, InMail, OutMail } from '../../../dossier/dossier.js';
import { MAX_MAILS } from '../../../dossier/mails.js';
import { harmless, harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { factsOf, part } from './part.js';
import { readingFacts } from './reading.js';
import { bytesText, mono, senderText, subjectText, when } from './show.js';

/** The mails of a case, both ways, as text alone; the customer's newest one is open. */
export function mailsPart({ mails }: Dossier): Html {
  const cut = mails.length >= MAX_MAILS ? html`<p class="faint">The newest ${MAX_MAILS} mails.</p>` : null;
  const newest = mails.findLastIndex(mail => mail.direction === 'in');
  return part(
    'mails',
    'Mails',
    html`${cut}
${mails.map((mail, i) => mailMarkup(mail, i === newest))}`,
  );
}

function mailMarkup(mail: DossierMail, isOpen: boolean): Html {
  const who = mail.direction === 'in' ? `From ${senderText(mail.from)}` : `To ${harmlessLine(mail.to)}`;
  return html`<details class="case-mail"${isOpen ? html` open` : null}>
<summary>${when(mail.at)} ${who}: ${subjectText(mail.subject)}</summary>
${mail.direction === 'in' ? inFacts(mail) : outFacts(mail)}
${textMarkup(mail.text, noText(mail))}
${mail.direction === 'in' ? attachmentsMarkup(mail) : null}</details>
`;
}

const inFacts = ({ id, messageId, reading }: InMail): Html =>
  factsOf([
    ['Mail', html`<a href="/messages/${id}">${id}</a>`],
    ['Message-ID', messageId === null ? null : mono(messageId)],
    ...readingFacts(reading),
  ]);

const outFacts = ({ messageId, status, failure }: OutMail): Html =>
  factsOf([
    ['Message-ID', mono(messageId)],
    ['Status', status],
    ['Because', failure === null ? null : harmlessLine(failure)],
  ]);

function noText(mail: DossierMail): string {
  if (mail.direction === 'out') return 'It is not composed yet, or its text is no longer kept.';
  return 'Its text is no longer kept, or cannot be read.';
}

function textMarkup(text: string | null, otherwise: string): Html {
  if (text === null) return html`<p class="muted">${otherwise}</p>`;
  const shown = harmless(text).trim();
  return shown === ''
    ? html`<p class="muted">It has no text.</p>`
    : html`<pre class="text" tabindex="0">${shown}</pre>`;
}

function attachmentsMarkup({ id, attachments }: InMail): Html | null {
  if (attachments.length === 0) return null;
  return html`<h3>Attachments</h3>
<ul>${attachments.map(
    (one, position) => html`<li>${attachmentMarkup(one, id, position)}</li>
`,
  )}</ul>`;
}

function attachmentMarkup(attachment: DossierAttachment, message: string, position: number): Html {
  const { type, bytes, fate, text } = attachment;
  const name = harmlessLine(attachment.name) || '(no name)';
  const about = `${harmlessLine(type)}, ${bytesText(bytes)}, ${fate}`;
  const named =
    fate === 'kept' ? html`<a href="/messages/${message}/attachments/${position}">${name}</a>` : html`${name}`;
  const reads = text === null ? null : html`<details><summary>What it says</summary>${textMarkup(text, '')}</details>`;
  return html`${named} <span class="muted">${about}</span>${reads}`;
}
