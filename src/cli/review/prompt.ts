import { cutToWidth, textWidth } from '../text-width.js';
import { fieldsOf } from './form.js';
import type { Line as Typed } from './line-editor.js';
import type { State } from './model.js';
import type { Field, Form, Verb } from './order-form.js';

const LABELS: Readonly<Record<Field, string>> = {
  amount: 'Amount',
  reason: 'Reason',
  message: 'Message',
  question: 'Question',
  note: 'Note',
};
const ABOUT: Readonly<Record<Field, string>> = {
  amount: 'how much, such as 12.50',
  reason: 'why; kept with the decision, never mailed',
  message: "added to the customer's mail; may stay empty",
  question: 'what the customer is asked, in your words',
  note: 'for colleagues; never mailed',
};
const VERBS: Readonly<Record<Verb, string>> = {
  approve: 'Approve',
  confirm: 'Confirm',
  deny: 'Deny',
  credit: 'Credit',
  amount: 'Pay an amount',
  ask: 'Ask',
  note: 'Note',
};

/** What is asked for now: `Deny, 1 of 2: why; kept with the decision, never mailed`. */
export function promptTitle({ verb, field }: Form, { dossier }: State): string {
  const fields = dossier === null ? [] : fieldsOf(verb, dossier);
  const step = fields.length < 2 ? '' : `, ${fields.indexOf(field) + 1} of ${fields.length}`;
  return `${VERBS[verb]}${step}: ${ABOUT[field]}`;
}

/** The label before the line. */
export const promptLabel = ({ field }: Form): string => `${LABELS[field]}: `;

/** What of a line is seen in a window of `width` columns: the cursor always is. */
export interface SeenLine {
  readonly before: string;
  readonly cursor: string;
  readonly after: string;
}

/** The part of a line around its cursor that fits. */
export function seenLine({ before, after }: Typed, width: number): SeenLine {
  const [cursor = ' ', ...rest] = [...after];
  let head = [...before];
  const room = width - textWidth(cursor) - 1;
  while (textWidth(head.join('')) > room) head = head.slice(1);
  const isCut = head.length < [...before].length;
  const seen = isCut ? `…${head.slice(1).join('')}` : head.join('');
  return { before: seen, cursor, after: cutToWidth(rest.join(''), Math.max(0, room - textWidth(seen))) };
}
