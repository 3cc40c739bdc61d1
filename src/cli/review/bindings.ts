import type { Key, KeyName } from './keys.js';
import type { Edit } from './line-editor.js';
import { type Input, SECTIONS, type Section, type State } from './model.js';

/** What a section's lines and the room for them allow: how far it scrolls. */
export interface Scroll {
  readonly offset: number;
  readonly most: number;
  readonly page: number;
}

/** What a key means at this moment; null where it means nothing. */
export function inputFor(key: Key, state: State, scroll: Scroll): Input | null {
  if (key.kind === 'named' && key.name === 'interrupt') return { kind: 'interrupt' };
  switch (state.mode.kind) {
    case 'typing':
      return whileTyping(key);
    case 'helping':
      return { kind: 'back' };
    case 'trying':
    case 'previewing':
      return whilePreviewing(key, scroll);
    case 'browsing':
    case 'failed':
    case 'loading':
    case 'finished':
      return whileBrowsing(key, state, scroll);
    default:
      return null;
  }
}

const EDITS: Readonly<Partial<Record<KeyName, Exclude<Edit['kind'], 'insert'>>>> = {
  backspace: 'backspace',
  left: 'left',
  right: 'right',
  home: 'home',
  end: 'end',
  clear: 'clear',
  delete_word: 'delete_word',
};

function whileTyping(key: Key): Input | null {
  if (key.kind === 'text') return { kind: 'edit', edit: { kind: 'insert', text: key.text } };
  if (key.name === 'enter') return { kind: 'submit' };
  if (key.name === 'escape') return { kind: 'back' };
  const kind = EDITS[key.name];
  return kind === undefined ? null : { kind: 'edit', edit: { kind } };
}

function whilePreviewing(key: Key, scroll: Scroll): Input | null {
  if (key.kind === 'named' && key.name === 'enter') return { kind: 'submit' };
  if (key.kind === 'named' && key.name === 'escape') return { kind: 'back' };
  return scrolling(key, scroll);
}

const LETTERS: Readonly<Record<string, Input>> = {
  a: { kind: 'order', verb: 'approve' },
  d: { kind: 'order', verb: 'deny' },
  c: { kind: 'order', verb: 'credit' },
  m: { kind: 'order', verb: 'amount' },
  s: { kind: 'order', verb: 'ask' },
  n: { kind: 'order', verb: 'note' },
  x: { kind: 'move', to: 'next' },
  u: { kind: 'undo' },
  q: { kind: 'move', to: 'quit' },
  r: { kind: 'again' },
  '?': { kind: 'help' },
};

function whileBrowsing(key: Key, { mode, section }: State, scroll: Scroll): Input | null {
  if (key.kind === 'named') {
    if (key.name === 'right') return { kind: 'move', to: 'next' };
    if (key.name === 'left') return { kind: 'move', to: 'previous' };
    if (key.name === 'tab') return { kind: 'show', section: beside(section, 1) };
    if (key.name === 'shift_tab') return { kind: 'show', section: beside(section, -1) };
    if (key.name === 'escape' && mode.kind === 'failed') return { kind: 'back' };
    return scrolling(key, scroll);
  }
  const numbered = SECTIONS[Number(key.text) - 1];
  if (numbered !== undefined) return { kind: 'show', section: numbered };
  return LETTERS[key.text] ?? scrolling(key, scroll);
}

/** The section after or before one, around the end. */
const beside = (section: Section, by: 1 | -1): Section =>
  SECTIONS.at((SECTIONS.indexOf(section) + by) % SECTIONS.length) ?? 'mail';

function scrolling(key: Key, { offset, most, page }: Scroll): Input | null {
  const to = scrolledTo(key.kind === 'text' ? key.text : key.name, offset, page, most);
  return to === null ? null : { kind: 'scroll', to: Math.max(0, Math.min(most, to)) };
}

function scrolledTo(key: string, offset: number, page: number, most: number): number | null {
  switch (key) {
    case 'j':
    case 'down':
      return offset + 1;
    case 'k':
    case 'up':
      return offset - 1;
    case ' ':
    case 'page_down':
      return offset + page;
    case 'page_up':
      return offset - page;
    case 'home':
    case 'g':
      return 0;
    case 'end':
    case 'G':
      return most;
    default:
      return null;
  }
}
