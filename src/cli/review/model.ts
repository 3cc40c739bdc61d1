import type { Dossier } from '../../dossier/dossier.js';
import type { Reply } from '../../explain/explanation.js';
import type { Followed } from '../../review/done.js';
import type { Ordered, Refused } from '../../review/order.js';
import type { Edit } from './line-editor.js';
import type { AllTyped, Form, Verb } from './order-form.js';

/* What a walk through the review queue is at any moment, what can happen to it, and what it wants done. */

/** What is shown of a case, in the order of its keys 1 to 4. */
export const SECTIONS = ['mail', 'evidence', 'thread', 'attachments'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where the reviewer goes. Going anywhere writes the draft. */
export type Move = 'next' | 'previous' | 'quit';

/** A decision that was accepted and is not written yet. Nobody else knows of it. */
export interface Draft {
  readonly verb: Verb;
  readonly ordered: Ordered;
  readonly done: Followed;
  /** The mail as it was shown; null where nobody is mailed. */
  readonly reply: Reply | null;
}

/** What the reviewer is in the middle of. */
export type Mode =
  | { readonly kind: 'loading' }
  | { readonly kind: 'browsing' }
  | { readonly kind: 'helping' }
  | { readonly kind: 'typing'; readonly form: Form }
  /** The order is tried, to see its reply. */
  | { readonly kind: 'trying'; readonly verb: Verb; readonly ordered: Ordered }
  | { readonly kind: 'previewing'; readonly draft: Draft; readonly offset: number }
  | { readonly kind: 'noting' }
  | { readonly kind: 'writing'; readonly move: Move }
  /** The case could not be read, or (with a move) the draft not be written. */
  | { readonly kind: 'failed'; readonly why: string; readonly move: Move | null }
  /** Past the last case. */
  | { readonly kind: 'finished' }
  /** With a draft that was not written, or of which nobody knows whether it was. */
  | { readonly kind: 'done'; readonly dropped: Draft | null; readonly isUnsure: boolean };

/** A line that tells what came of the last key. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
}

/** What was written, in order: decisions and notes. */
export interface Written {
  readonly caseId: string;
  /** Null: a note. */
  readonly decision: Followed['decision'] | null;
}

export interface State {
  /** The cases that still wait, by id. */
  readonly queue: readonly string[];
  /** The place in the queue; its length stands for the end. */
  readonly at: number;
  /** The case at that place; null until it is read. */
  readonly dossier: Dossier | null;
  readonly mode: Mode;
  readonly draft: Draft | null;
  /** What was typed on this case for each order: nobody types a reason twice. */
  readonly typed: AllTyped;
  readonly notice: Notice | null;
  readonly section: Section;
  /** The first line shown of each section. */
  readonly offsets: Readonly<Record<Section, number>>;
  readonly written: readonly Written[];
  /** As decisions record it. */
  readonly actor: string;
  /** In shadow mode nothing is decided. */
  readonly isReadOnly: boolean;
}

/** What happens. */
export type Event = Input | Result;

/** A key as it is meant. */
export type Input =
  | { readonly kind: 'order'; readonly verb: Verb }
  | { readonly kind: 'move'; readonly to: Move }
  | { readonly kind: 'show'; readonly section: Section }
  | { readonly kind: 'scroll'; readonly to: number }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'undo' | 'submit' | 'back' | 'help' | 'again' | 'interrupt' }
  /** The terminal is gone, or the process is told to end. */
  | { readonly kind: 'lost' };

/** What came of an effect. */
export type Result =
  | { readonly kind: 'loaded'; readonly caseId: string; readonly dossier: Dossier | null }
  | { readonly kind: 'tried'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly ordered: Ordered; readonly why: Refused }
  | { readonly kind: 'written'; readonly draft: Draft }
  /** The decision would now come out differently from what was shown: nothing was written. */
  | { readonly kind: 'changed'; readonly draft: Draft }
  | { readonly kind: 'noted'; readonly caseId: string; readonly text: string; readonly at: Date }
  | { readonly kind: 'failed'; readonly effect: Effect; readonly why: string };

/** What is to be done outside of the model. */
export type Effect =
  | { readonly kind: 'load'; readonly caseId: string }
  | { readonly kind: 'try'; readonly verb: Verb; readonly ordered: Ordered }
  | { readonly kind: 'write'; readonly draft: Draft }
  | { readonly kind: 'note'; readonly caseId: string; readonly text: string };

/** The state after an event, and what is to be done then. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}
