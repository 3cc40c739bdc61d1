import { z } from 'zod';
import { messageIdSchema } from '../message/message-id.js';

/** What becomes of a mail, and why one does not go on to a case: as in `refunds messages list`. */
export const DISPOSITIONS = ['case', 'ignored', 'quarantined', 'pending'] as const;
export const REASONS = {
  ignored: ['auto_reply', 'bounce', 'list', 'own_mail', 'duplicate', 'not_a_request', 'unauthenticated', 'backlog'],
  quarantined: ['unparseable', 'too_large', 'conflict', 'crashed'],
} as const;

const MAX_TYPED_CHARS = 1_000;

/** A select that is left as it is sends the empty text. */
const choice = <const T extends readonly string[]>(values: T) => z.enum(['', ...values]).default('');

const querySchema = z.strictObject({
  q: z.string().max(MAX_TYPED_CHARS).default(''),
  disposition: choice(DISPOSITIONS),
  reason: choice([...REASONS.ignored, ...REASONS.quarantined]),
  before: messageIdSchema.optional(),
});

/** What the address of `/messages` asks for. */
export type MessagesQuery = z.infer<typeof querySchema>;

/** Reads the parameters of the address; else a sentence that says which of them is not understood. */
export function readQuery(parameters: unknown): MessagesQuery | { readonly problem: string } {
  const read = querySchema.safeParse(parameters);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [name] = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  return { problem: `The address has a value of "${String(name).slice(0, 40)}" that this page does not know.` };
}

/** Whether it asks for less than every mail. */
export const isNarrowed = ({ q, disposition, reason }: MessagesQuery): boolean =>
  q.trim() !== '' || disposition !== '' || reason !== '';

/** The address of the list that begins after the mail `before`, or with the newest (null). */
export function hrefOf({ q, disposition, reason }: MessagesQuery, before: string | null): string {
  const named = Object.entries({ q, disposition, reason, before: before ?? '' }).filter(([, value]) => value !== '');
  return named.length === 0 ? '/messages' : `/messages?${new URLSearchParams(named)}`;
}
