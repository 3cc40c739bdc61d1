import { attachmentLines } from './attachment-lines.js';
import type { Scroll } from './bindings.js';
import { evidenceLines } from './evidence-lines.js';
import { helpLines } from './help.js';
import { folded, type Line } from './lines.js';
import { mailLines } from './mail-lines.js';
import type { Section, State } from './model.js';
import { replyLines } from './reply-lines.js';
import { statusOf } from './status.js';
import { threadLines } from './thread-lines.js';

/** The terminal's window, in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A part of the screen with the lines that are seen of it now. */
export interface Pane {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly scroll: Scroll;
  /** How many lines there are in all. */
  readonly count: number;
}

const SMALLEST: Size = { columns: 60, rows: 15 };
const WIDE_COLUMNS = 100;
const GAP_COLUMNS = 3; // as drawn between two panes
/** Longer lines of a letter are hard to read. */
const READABLE_COLUMNS = 100;
const HEADER_ROWS = 4;
const TABS_ROWS = 1;
const PROMPT_ROWS = 2;
const FOOTER_ROWS = 1;
/** Ink clears the whole terminal, scrollback and all, where the very last row is written to. */
const UNUSED_ROWS = 1;
const MOST_STATUS_ROWS = 3;

/** Why nothing can be shown in such a window; null where it can. */
export function tooSmall({ columns, rows }: Size): string | null {
  if (columns >= SMALLEST.columns && rows >= SMALLEST.rows) return null;
  return `Too small: ${columns}×${rows}, needs ${SMALLEST.columns}×${SMALLEST.rows}.`;
}

/** The line or lines that tell what came of the last key, or what is unwritten. */
export const statusLines = (state: State, { columns }: Size): Line[] => {
  const { text, tone } = statusOf(state);
  return folded(text, columns, tone).slice(0, MOST_STATUS_ROWS);
};

/** The panes of the screen from left to right: in a wide window the customer's words stand beside all else. */
export function panesOf(state: State, size: Size): readonly Pane[] {
  const { mode, section, dossier } = state;
  const height = heightOf(state, size);
  const pane = (lines: readonly Line[], width: number, offset: number) => paneOf(lines, { width, height, offset });
  if (mode.kind === 'helping') return [pane(helpLines(size.columns), size.columns, 0)];
  if (mode.kind === 'previewing')
    return [pane(replyLines(mode.draft, Math.min(size.columns, READABLE_COLUMNS)), size.columns, mode.offset)];
  if (dossier === null) return [pane([], size.columns, 0)];
  const sectionPane = (shown: Section, width: number) =>
    pane(LINES_OF[shown](dossier, width), width, state.offsets[shown]);
  if (size.columns < WIDE_COLUMNS) return [sectionPane(section, size.columns)];
  const left = Math.floor((size.columns - GAP_COLUMNS) / 2);
  const right = size.columns - GAP_COLUMNS - left;
  return [sectionPane('mail', left), sectionPane(besideMail(section), right)];
}

const LINES_OF = { mail: mailLines, evidence: evidenceLines, thread: threadLines, attachments: attachmentLines };

const besideMail = (section: Section) => (section === 'mail' ? 'evidence' : section);

/** The sections that are seen now. */
export const shownSections = ({ section }: State, { columns }: Size): readonly Section[] =>
  columns < WIDE_COLUMNS ? [section] : ['mail', besideMail(section)];

/** The pane that the keys scroll. */
export function scrollOf(state: State, size: Size): Scroll {
  const panes = panesOf(state, size);
  const pane = state.section === 'mail' ? panes[0] : panes.at(-1);
  return pane?.scroll ?? { offset: 0, most: 0, page: 1 };
}

function heightOf(state: State, size: Size): number {
  const prompt = state.mode.kind === 'typing' ? PROMPT_ROWS : 0;
  const around = HEADER_ROWS + TABS_ROWS + statusLines(state, size).length + prompt + FOOTER_ROWS + UNUSED_ROWS;
  return Math.max(1, size.rows - around);
}

function paneOf(
  lines: readonly Line[],
  { width, height, offset }: Pick<Pane, 'width' | 'height'> & { readonly offset: number },
): Pane {
  const most = Math.max(0, lines.length - height);
  const from = Math.min(offset, most); // a window that grew shows what stands above
  const scroll = { offset: from, most, page: Math.max(1, height - 1) };
  return { lines: lines.slice(from, from + height), width, height, scroll, count: lines.length };
}

/** Which lines of a pane are seen: `1–12 of 40`; empty where all are. */
export function placeText({ scroll, height, count }: Pane): string {
  if (scroll.most === 0) return '';
  return `${scroll.offset + 1}–${Math.min(count, scroll.offset + height)} of ${count}`;
}
