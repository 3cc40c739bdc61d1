import type { WrittenEntry } from '../../../desk/audit-entries.js';
import { harmlessLine } from '../../harmless.js';
import { type Html, html } from '../../html.js';
import { words } from '../card.js';
import { type Cell, part, tableOf } from './part.js';
import { when } from './show.js';

const TITLES = ['No.', 'When', 'Who', 'What', 'Why', 'Before', 'After'];

/** Who did what, when and why: the audit log of a case. */
export const auditPart = (entries: readonly WrittenEntry[]): Html =>
  part(
    'audit',
    'Audit log',
    entries.length === 0
      ? html`<p class="muted">It has no entry.</p>`
      : tableOf('Audit entries', TITLES, entries.map(cells)),
  );

const cells = ({ seq, at, actor, action, reason, before, after }: WrittenEntry): Cell[] => [
  { show: seq },
  { show: when(at) },
  { show: harmlessLine(actor) },
  { show: words(action) },
  { show: harmlessLine(reason ?? '') },
  { show: jsonMarkup(before) },
  { show: jsonMarkup(after) },
];

const jsonMarkup = (value: unknown): Html | null =>
  value === null ? null : html`<code>${harmlessLine(JSON.stringify(value))}</code>`;
