import type { Line } from './line-editor.js';

/** What one key does to a case. */
export type Verb = 'approve' | 'confirm' | 'deny' | 'credit' | 'amount' | 'ask' | 'note';

/** What is typed for an order, one line each. */
export type Field = 'amount' | 'reason' | 'message' | 'question' | 'note';

/** An order while it is typed, field by field. */
export interface Form {
  readonly verb: Verb;
  readonly field: Field;
  readonly line: Line;
  readonly typed: Readonly<Partial<Record<Field, string>>>;
}

/** What was typed for each order. */
export type AllTyped = Readonly<Partial<Record<Verb, Form['typed']>>>;
