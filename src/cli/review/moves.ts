import type { Draft, Move, State, Step } from './model.js';

/** Nothing is to be done. */
export const stay = (state: State): Step => ({ state, effects: [] });

/** Nothing is to be done, and the reviewer is told why. */
export const notify = (state: State, text: string): Step => stay({ ...state, notice: { tone: 'bad', text } });

/** Sits down at a place in the queue: the case is read anew. Past the last one the walk is finished. */
export function seat(state: State, at: number): Step {
  const offsets = { mail: 0, evidence: 0, thread: 0, attachments: 0 };
  return load({ ...state, at: Math.min(at, state.queue.length), typed: {}, section: 'mail', offsets });
}

/** Reads the case at the place anew; what was typed on it is kept. */
export function load(state: State): Step {
  const caseId = state.queue[state.at];
  if (caseId === undefined) return stay({ ...state, dossier: null, mode: { kind: 'finished' } });
  return { state: { ...state, dossier: null, mode: { kind: 'loading' } }, effects: [{ kind: 'load', caseId }] };
}

/** Writes the draft, then goes on. */
export const write = (state: State, draft: Draft, move: Move): Step => ({
  state: { ...state, mode: { kind: 'writing', move } },
  effects: [{ kind: 'write', draft }],
});

/** Goes on, with the draft written first. */
export function go(state: State, move: Move): Step {
  if (move === 'previous' && state.at === 0) return notify(state, 'This is the first case.');
  return state.draft === null ? leave(state, move) : write(state, state.draft, move);
}

/** Goes on where nothing is to be written. */
function leave(state: State, move: Move): Step {
  if (move === 'quit') return stay({ ...state, mode: { kind: 'done', dropped: null, isUnsure: false } });
  return seat(state, move === 'next' ? state.at + 1 : state.at - 1);
}

/** Takes the case at the place out of the queue and goes on. */
export function leaveDone(state: State, move: Move): Step {
  const without = { ...state, queue: state.queue.filter((_, i) => i !== state.at) };
  if (move === 'quit') return leave(without, move);
  return seat(without, move === 'next' ? state.at : Math.max(0, state.at - 1));
}
