import { createHash } from 'node:crypto';
import { languageOfCase, queueMail } from '../desk/outbox.js';
import { provenSender } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import type { Transaction } from '../postgres/pool.js';
import type { Made } from './decide-case.js';
import type { CheckSettings } from './settings.js';

const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,200}>$/; // printable ASCII without blanks or further brackets
const REFERENCES_KEPT = 20;

/**
 * Queues the reply that tells a decision, to the authenticated From and nowhere else, in the mail's own language.
 */
export async function answer(
  transaction: Transaction,
  request: Request,
  { caseId, seq }: { readonly caseId: string; readonly seq: number },
  { on, decision }: Made,
  queuedAt: Date,
  settings: CheckSettings,
): Promise<string[]> {
  const recipient = recipientOf(request, { on, decision });
  if (recipient === null) return [];
  const messageId = replyMessageId(caseId, seq, recipient, settings.refundsAddress);
  const language =
    request.reading.language ?? (on === null ? null : await languageOfCase(transaction, on.caseId)) ?? 'en';
  const queued = {
    caseId,
    seq,
    recipient,
    messageId,
    queuedAt,
    language,
    message: null,
    ...threadOf(request.messageId, request.reading.references),
  };
  return [await queueMail(transaction, queued)];
}

/** Who is told of a decision: the proven writer, but not that his case goes on waiting for a person; null: nobody. */
export function recipientOf(request: Request, { on, decision }: Pick<Made, 'on' | 'decision'>): string | null {
  const goesOnWaiting = decision.kind === 'review' && on?.state === 'needs_review';
  return goesOnWaiting ? null : provenSender(request.reading);
}

/**
 * The Message-ID of the reply that tells a decision: always the same for the same decision and recipient, so that a
 * reply sent twice arrives as one mail.
 */
export function replyMessageId(caseId: string, seq: number, recipient: string, refundsAddress: string): string {
  const digest = createHash('sha256').update(`${caseId} ${seq} ${recipient}`).digest('hex').slice(0, 16);
  const domain = refundsAddress.slice(refundsAddress.lastIndexOf('@') + 1);
  return `<${caseId.toLowerCase()}.${seq}.${digest}@${domain}>`;
}

/**
 * Where the reply stands in the thread (RFC 5322 §3.6.4). The customer's Message-IDs are the only thing of his mail that
 * enters a header of ours, and only where they are whole and plain.
 */
export function threadOf(
  messageId: string | null,
  references: readonly string[],
): { inReplyTo: string | null; thread: string[] } {
  const own = messageId !== null && MESSAGE_ID.test(messageId) ? messageId : null;
  const earlier = references.filter(id => MESSAGE_ID.test(id) && id !== own).slice(-REFERENCES_KEPT);
  return { inReplyTo: own, thread: own === null ? earlier : [...earlier, own] };
}
