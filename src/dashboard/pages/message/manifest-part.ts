import type { ManifestRow } from '../../../desk/manifest.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { type Cell, part, tableOf } from '../case/part.js';
import { bytesText } from '../case/show.js';

const TITLES = ['Attachment', 'Type', 'Size', 'Stands', 'Fate', 'SHA-256'];

/** What the mail `id` brings besides its text, each part with its fate. Names and types are the sender's words. */
export function manifestPart(id: string, manifest: readonly ManifestRow[]): Html | null {
  if (manifest.length === 0) return null;
  return part(
    'attachments',
    'Attachments',
    tableOf(
      'Table of attachments',
      TITLES,
      manifest.map(row => cells(id, row)),
    ),
  );
}

function cells(id: string, { position, name, type, bytes, disposition, fate, isThere, sha256 }: ManifestRow): Cell[] {
  const shown = harmlessLine(name) || '(no name)';
  const link = html`<a href="/messages/${id}/attachments/${position}" download>${shown}</a>`;
  return [
    { show: html`<span class="wraps">${isThere ? link : shown}</span>` },
    { show: harmlessLine(type) },
    { show: bytesText(bytes), number: true },
    { show: disposition === 'inline' ? 'in the text' : 'attached' },
    { show: fate === 'kept' && !isThere ? 'no longer kept' : fate },
    { show: html`<span class="mono">${sha256}</span>` },
  ];
}
