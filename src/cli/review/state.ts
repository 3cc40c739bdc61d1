import { fieldsOf, formAt, orderedBy, problemWith, proposesPayment, waitsForSecond, withTyped } from './form.js';
import { edited } from './line-editor.js';
import type { Event, Input, Section, State, Step } from './model.js';
import { go, load, notify, seat, stay, write } from './moves.js';
import type { Verb } from './order-form.js';
import { afterResult } from './results.js';

/** A walk through these cases that begins at a place in them, and the first thing to do: to read the case there. */
export function begin(queue: readonly string[], at: number, actor: string, isReadOnly: boolean): Step {
  const nothing = { dossier: null, draft: null, typed: {}, notice: null, section: 'mail', written: [] } as const;
  const offsets = { mail: 0, evidence: 0, thread: 0, attachments: 0 };
  return seat({ ...nothing, queue, at, mode: { kind: 'loading' }, offsets, actor, isReadOnly }, at);
}

/**
 * What comes after an event: the next state, and what is to be done outside. A decision is written when the reviewer moves on
 * or quits, so until then it can be undone; interrupted or lost, it is dropped. What does not fit the moment changes nothing.
 */
export function next(state: State, event: Event): Step {
  if (state.mode.kind === 'done') return stay(state);
  switch (event.kind) {
    case 'loaded':
    case 'tried':
    case 'refused':
    case 'written':
    case 'changed':
    case 'noted':
    case 'failed':
      return afterResult(state, event);
    default:
      return afterInput({ ...state, notice: null }, event);
  }
}

function afterInput(state: State, event: Input): Step {
  switch (event.kind) {
    case 'order':
      return order(state, event.verb);
    case 'move':
      return isAtRest(state) ? go(state, event.to) : stay(state);
    case 'show':
      return stay(state.mode.kind === 'browsing' ? { ...state, section: event.section } : state);
    case 'scroll':
      return stay(scrolled(state, event.to));
    case 'edit':
      return stay(withLine(state, event));
    case 'submit':
      return submit(state);
    case 'back':
      return stay(back(state));
    case 'undo':
      return undo(state);
    case 'help':
      return stay(state.mode.kind === 'browsing' ? { ...state, mode: { kind: 'helping' } } : state);
    case 'again':
      return again(state);
    case 'interrupt':
      return interrupt(state);
    case 'lost':
      return stay({ ...state, mode: { kind: 'done', dropped: state.draft, isUnsure: false } });
  }
}

/** Whether the reviewer may leave the case: nothing is being typed, shown or written. */
const isAtRest = ({ mode: { kind } }: State) =>
  kind === 'browsing' || kind === 'loading' || kind === 'failed' || kind === 'finished';

function order(state: State, pressed: Verb): Step {
  const { mode, dossier, draft } = state;
  if (mode.kind !== 'browsing' || dossier === null) return stay(state);
  if (state.isReadOnly)
    return notify(state, 'In shadow mode nothing is decided or noted; set REFUNDS_MODE=live for it.');
  if (draft !== null && pressed !== 'note') return notify(state, 'A decision is unwritten on this case; u undoes it.');
  const verb = pressed === 'approve' && waitsForSecond(dossier) ? 'confirm' : pressed;
  if (verb === 'approve' && !proposesPayment(dossier))
    return notify(state, 'The policy proposes no payment here: m pays an amount, c grants one as credit, d denies.');
  const [field] = fieldsOf(verb, dossier);
  if (field === undefined) return tryOrder(state, verb);
  return stay({ ...state, mode: { kind: 'typing', form: formAt(verb, field, state.typed, dossier) } });
}

function tryOrder(state: State, verb: Verb): Step {
  if (state.dossier === null) return stay(state);
  const ordered = orderedBy(verb, state.typed[verb] ?? {}, state.dossier, state.actor);
  return { state: { ...state, mode: { kind: 'trying', verb, ordered } }, effects: [{ kind: 'try', verb, ordered }] };
}

function submit(state: State): Step {
  const { mode, dossier } = state;
  if (mode.kind === 'previewing') return stay({ ...state, draft: mode.draft, mode: { kind: 'browsing' } });
  if (mode.kind !== 'typing' || dossier === null) return stay(state);
  const { form } = mode;
  const problem = problemWith(form);
  if (problem !== null) return notify(state, problem);
  const kept = { ...state, typed: withTyped(state.typed, form) };
  const fields = fieldsOf(form.verb, dossier);
  const field = fields[fields.indexOf(form.field) + 1];
  if (field !== undefined)
    return stay({ ...kept, mode: { kind: 'typing', form: formAt(form.verb, field, kept.typed, dossier) } });
  if (form.verb !== 'note') return tryOrder(kept, form.verb);
  const text = kept.typed.note?.note?.trim() ?? '';
  return {
    state: { ...kept, mode: { kind: 'noting' } },
    effects: [{ kind: 'note', caseId: dossier.case.caseId, text }],
  };
}

/** One step back; what was typed is kept. */
function back(state: State): State {
  const { mode, dossier } = state;
  if (dossier === null) return state;
  const browsing = { ...state, mode: { kind: 'browsing' } } as const;
  if (mode.kind === 'helping' || mode.kind === 'failed') return browsing;
  const at = mode.kind === 'previewing' ? mode.draft : mode;
  const verb = mode.kind === 'typing' ? mode.form.verb : 'verb' in at ? at.verb : null;
  if (verb === null) return state;
  const fields = fieldsOf(verb, dossier);
  const place = mode.kind === 'typing' ? fields.indexOf(mode.form.field) : fields.length;
  const typed = mode.kind === 'typing' ? withTyped(state.typed, mode.form) : state.typed;
  const field = fields[place - 1];
  if (field === undefined) return { ...browsing, typed };
  return { ...state, typed, mode: { kind: 'typing', form: formAt(verb, field, typed, dossier) } };
}

function undo(state: State): Step {
  const { mode, draft } = state;
  if (mode.kind !== 'browsing' && mode.kind !== 'failed') return stay(state);
  if (draft === null) return notify(state, 'There is nothing to undo: what is written is changed by `refunds cases`.');
  const undone = { tone: 'good', text: 'Undone. Nothing was written.' } as const;
  return stay({ ...state, draft: null, mode: { kind: 'browsing' }, notice: undone });
}

function again(state: State): Step {
  const { mode, draft } = state;
  if (mode.kind !== 'failed') return stay(state);
  return mode.move !== null && draft !== null ? write(state, draft, mode.move) : load(state);
}

/** Ctrl-C: what is being written is waited for, once; all else is dropped. */
function interrupt(state: State): Step {
  const { mode, draft } = state;
  if (mode.kind === 'writing' && mode.move !== 'quit') return stay({ ...state, mode: { ...mode, move: 'quit' } });
  return stay({ ...state, mode: { kind: 'done', dropped: draft, isUnsure: mode.kind === 'writing' } });
}

function withLine(state: State, { edit }: Extract<Input, { kind: 'edit' }>): State {
  const { mode } = state;
  if (mode.kind !== 'typing') return state;
  return { ...state, mode: { ...mode, form: { ...mode.form, line: edited(mode.form.line, edit) } } };
}

function scrolled(state: State, to: number): State {
  const { mode, section } = state;
  if (mode.kind === 'previewing') return { ...state, mode: { ...mode, offset: to } };
  return mode.kind === 'browsing' ? { ...state, offsets: withOffset(state, section, to) } : state;
}

const withOffset = ({ offsets }: State, section: Section, to: number) => ({ ...offsets, [section]: to });
