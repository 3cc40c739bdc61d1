import type { Line } from './lines.js';
import type { State } from './model.js';
import { draftText } from './words.js';

/** The status line: what came of the last key, else what is going on or unwritten. */
export function statusOf(state: State): Line {
  const { mode, notice, draft } = state;
  const isGoing = mode.kind === 'trying' || mode.kind === 'writing' || mode.kind === 'noting';
  if (notice !== null && !isGoing) return notice;
  switch (mode.kind) {
    case 'trying':
      return { text: 'Trying it …', tone: 'dim' };
    case 'noting':
      return { text: 'Keeping the note …', tone: 'dim' };
    case 'writing':
      return { text: 'Writing …', tone: 'dim' };
    case 'loading':
      return { text: 'Reading the case …', tone: 'dim' };
    case 'failed':
      return { text: `${mode.move === null ? '' : 'Not written. '}${mode.why}`, tone: 'bad' };
    case 'previewing':
      return { text: '', tone: 'plain' };
    default:
      if (draft !== null) return { text: `${draftText(draft)} · unwritten, u undoes`, tone: 'warn' };
      return state.isReadOnly
        ? { text: 'Shadow mode: to look at only, nothing is decided.', tone: 'warn' }
        : { text: '', tone: 'plain' };
  }
}
