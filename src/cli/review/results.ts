import type { Dossier } from '../../dossier/dossier.js';
import type { Ordered, Refused } from '../../review/order.js';
import { minute } from '../table.js';
import { fieldsOf, formAt } from './form.js';
import type { Draft, Result, State, Step } from './model.js';
import { leaveDone, load, notify, stay } from './moves.js';
import type { Verb } from './order-form.js';
import { refusalText } from './refusal-text.js';

type ResultOf<Kind extends Result['kind']> = Extract<Result, { readonly kind: Kind }>;

/** The state after the result of an effect. A result that nobody waits for any more changes nothing. */
export function afterResult(state: State, result: Result): Step {
  switch (result.kind) {
    case 'loaded':
      return afterLoad(state, result);
    case 'tried':
      return isTriedNow(state, result.draft.ordered) ? preview(state, result.draft) : stay(state);
    case 'refused':
      return afterRefusal(state, result.ordered, result.why);
    case 'written':
      return afterWrite(state, result.draft);
    case 'changed':
      if (!isWrittenNow(state, result.draft.ordered)) return stay(state);
      return notify(preview(state, result.draft).state, 'What would be sent has changed since you saw it; look again.');
    case 'noted':
      return afterNote(state, result);
    case 'failed':
      return afterFailure(state, result);
  }
}

const isTriedNow = ({ mode }: State, ordered: Ordered) => mode.kind === 'trying' && mode.ordered === ordered;

const isWrittenNow = ({ mode, draft }: State, ordered: Ordered) =>
  mode.kind === 'writing' && draft?.ordered === ordered;

const preview = (state: State, draft: Draft): Step =>
  stay({ ...state, draft: null, mode: { kind: 'previewing', draft, offset: 0 } });

/** A case that somebody else decided meanwhile is left out, with a word about it. */
function afterLoad(state: State, { caseId, dossier }: ResultOf<'loaded'>): Step {
  if (state.mode.kind !== 'loading' || state.queue[state.at] !== caseId) return stay(state);
  if (dossier?.case.state === 'needs_review') return stay({ ...state, dossier, mode: { kind: 'browsing' } });
  const notice = state.notice ?? { tone: 'bad', text: leftOut(caseId, dossier) };
  return leaveDone({ ...state, notice }, 'next');
}

function leftOut(caseId: string, dossier: Dossier | null): string {
  const latest = dossier?.decisions.at(-1);
  if (dossier === null || latest === undefined) return `${caseId} is gone, and left out.`;
  return `${caseId} is ${dossier.case.state} by ${latest.by} since ${minute(latest.at)} UTC, and left out.`;
}

/** At the preview nothing is lost: the form is open again. At the end the case is looked at anew. */
function afterRefusal(state: State, ordered: Ordered, why: Refused): Step {
  const text = refusalText(why, ordered.caseId);
  if (isTriedNow(state, ordered) && state.mode.kind === 'trying')
    return notify(reopened(state, state.mode.verb, 'first'), text);
  if (!isWrittenNow(state, ordered)) return stay(state);
  return load({ ...state, draft: null, notice: { tone: 'bad', text: `Not written: ${text}` } });
}

function reopened(state: State, verb: Verb, which: 'first' | 'last'): State {
  const { dossier, typed } = state;
  const fields = dossier === null ? [] : fieldsOf(verb, dossier);
  const field = fields.at(which === 'first' ? 0 : -1);
  if (dossier === null || field === undefined) return { ...state, mode: { kind: 'browsing' } };
  return { ...state, mode: { kind: 'typing', form: formAt(verb, field, typed, dossier) } };
}

function afterWrite(state: State, { ordered, done }: Draft): Step {
  const { mode } = state;
  if (mode.kind !== 'writing' || !isWrittenNow(state, ordered)) return stay(state);
  const written = [...state.written, { caseId: ordered.caseId, decision: done.decision }];
  return leaveDone({ ...state, draft: null, written }, mode.move);
}

function afterNote(state: State, { caseId, text, at }: ResultOf<'noted'>): Step {
  const { dossier, actor, mode } = state;
  const written = [...state.written, { caseId, decision: null }];
  if (mode.kind !== 'noting' || dossier === null) return stay({ ...state, written });
  const { note: _, ...typed } = state.typed; // it is kept, and the next one is another
  const notes = [...dossier.notes, { at, by: actor, text }];
  const notice = { tone: 'good', text: 'The note is kept; customers never see it.' } as const;
  return stay({ ...state, written, typed, notice, dossier: { ...dossier, notes }, mode: { kind: 'browsing' } });
}

/** The database is away, say: the reviewer is told, and keeps what there is to try again with. */
function afterFailure(state: State, { effect, why }: ResultOf<'failed'>): Step {
  const { mode } = state;
  switch (effect.kind) {
    case 'load':
      if (mode.kind !== 'loading' || state.queue[state.at] !== effect.caseId) return stay(state);
      return stay({ ...state, mode: { kind: 'failed', why, move: null } });
    case 'try':
      return isTriedNow(state, effect.ordered) ? notify(reopened(state, effect.verb, 'last'), why) : stay(state);
    case 'write':
      if (mode.kind !== 'writing' || !isWrittenNow(state, effect.draft.ordered)) return stay(state);
      return stay({ ...state, mode: { kind: 'failed', why, move: mode.move } });
    case 'note':
      return mode.kind === 'noting' ? notify(reopened(state, 'note', 'last'), why) : stay(state);
  }
}
