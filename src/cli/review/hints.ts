import { waitsForSecond } from './form.js';
import type { State } from './model.js';

/** A key and what it does now. `minor` ones give way in a narrow window. */
export interface Hint {
  readonly key: string;
  readonly does: string;
  readonly minor?: boolean;
}

const GAP_COLUMNS = 2;

/** The keys that matter at this moment, as many as fit. */
export function hintsFor(state: State, columns: number): readonly Hint[] {
  return fitting(allHints(state), columns);
}

function allHints(state: State): readonly Hint[] {
  const { mode, draft, dossier } = state;
  switch (mode.kind) {
    case 'typing':
      return [hint('Enter', 'goes on'), hint('Esc', 'goes back'), hint('Ctrl-U', 'clears', true)];
    case 'trying':
      return [hint('Esc', 'goes back')];
    case 'previewing':
      return [hint('Enter', 'keeps this'), hint('Esc', 'goes back'), hint('j k', 'scroll', true)];
    case 'helping':
      return [hint('Esc', 'closes help')];
    case 'failed':
      return [hint('r', 'try again'), ...(dossier === null ? [] : [hint('Esc', 'back to the case')]), ...LEAVING];
    case 'finished':
      return [hint('←', 'back to what you skipped'), hint('q', 'quit')];
    case 'browsing':
      if (draft !== null) return UNWRITTEN;
      return state.isReadOnly ? [...AROUND, ...LEAVING] : [approving(state), ...DECIDING, ...LEAVING];
    default:
      return LEAVING;
  }
}

const hint = (key: string, does: string, minor = false): Hint => ({ key, does, minor });

const approving = ({ dossier }: State) =>
  hint('a', dossier !== null && waitsForSecond(dossier) ? 'confirm' : 'approve');

const DECIDING = [
  hint('d', 'deny'),
  hint('c', 'credit'),
  hint('m', 'amount'),
  hint('s', 'ask', true),
  hint('n', 'note', true),
];
const AROUND = [hint('1-4', 'sections'), hint('←', 'back')];
const LEAVING = [hint('x', 'next', true), hint('?', 'help'), hint('q', 'quit')];
const UNWRITTEN = [
  hint('u', 'undo'),
  hint('x', 'write, next case'),
  hint('q', 'write and quit'),
  hint('n', 'note', true),
];

function fitting(hints: readonly Hint[], columns: number): readonly Hint[] {
  const width = hints.reduce((sum, { key, does }) => sum + key.length + 1 + does.length + GAP_COLUMNS, -GAP_COLUMNS);
  const last = hints.findLastIndex(one => one.minor);
  return width <= columns || last < 0 ? hints : fitting(hints.toSpliced(last, 1), columns);
}
