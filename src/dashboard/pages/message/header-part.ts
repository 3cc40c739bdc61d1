import { MAX_HEADER_BYTES } from '../../../intake/parse/limits.js';
import { type HeaderField, readRawHeader } from '../../../intake/raw-header.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { part } from '../case/part.js';

/** Whoever sends more hides something in it, or breaks something: the rest is in the mail itself. */
const MAX_SHOWN_BYTES = 64 * 1024;
const MAX_SHOWN_FIELDS = 500;

/** The header as it stands in a mail, field by field, not decoded: what the sender wrote and what servers added. */
export function headerPart(raw: Uint8Array): Html {
  const { fields } = readRawHeader(raw.subarray(0, MAX_HEADER_BYTES));
  const shown = firstOf(fields);
  const rest = html`<p class="faint">The rest of it is in the mail itself.</p>`;
  return part(
    'header',
    'Header',
    html`<details><summary>${shown.length} fields</summary>
<dl class="facts">${shown.map(fieldMarkup)}</dl>
${shown.length < fields.length ? rest : null}</details>`,
  );
}

function firstOf(fields: readonly HeaderField[]): HeaderField[] {
  const shown: HeaderField[] = [];
  let bytes = 0;
  for (const field of fields.slice(0, MAX_SHOWN_FIELDS)) {
    bytes += field.raw.length;
    if (bytes > MAX_SHOWN_BYTES) break;
    shown.push(field);
  }
  return shown;
}

/** The name stands as it is written; a line that is no field has none. */
function fieldMarkup({ raw, value }: HeaderField): Html {
  const name = raw.includes(':') ? raw.slice(0, raw.indexOf(':')) : '(no field)';
  return html`<dt>${harmlessLine(name)}</dt><dd>${harmlessLine(value)}</dd>
`;
}
