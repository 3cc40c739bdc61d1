import { keepConfirmation } from '../desk/confirmations.js';
import { languageOfCase, type QueuedMail, queueMail } from '../desk/outbox.js';
import type { Request } from '../desk/requests.js';
import { confirmationMessageId, isOurMessageId, replyMessageId, tokenAddress } from '../own-mail.js';
import type { Transaction } from '../postgres/pool.js';
import type { AskedOwner, Made } from './made.js';
import type { CheckSettings } from './settings.js';

const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,200}>$/; // printable ASCII without blanks or further brackets
const REFERENCES_KEPT = 20;

/**
 * Queues the mails that a decision brings: to who is told of it, in the mail's own language and thread, and to an account's
 * owner who is asked whether the request is theirs. Gives their ids.
 */
export async function answer(
  transaction: Transaction,
  request: Request,
  { caseId, seq }: { readonly caseId: string; readonly seq: number },
  { on, to, asks }: Made,
  queuedAt: Date,
  settings: CheckSettings,
): Promise<string[]> {
  const language =
    request.reading.language ?? (on === null ? null : await languageOfCase(transaction, on.caseId)) ?? 'en';
  const numbered = { caseId, seq, language, message: null, queuedAt };
  const mails: string[] = [];
  if (to !== null) {
    const messageId = replyMessageId(caseId, seq, settings.newToken(), settings.refundsAddress);
    const thread = threadOf(request.messageId, ofThisCase(request.reading.references, caseId, settings));
    const told = { ...numbered, recipient: to, messageId, letter: 'decision', replyTo: null, ...thread } as const;
    mails.push(await queueMail(transaction, told));
  }
  if (asks !== null) mails.push(await askToConfirm(transaction, numbered, asks, settings));
  return mails;
}

/**
 * The question whether the owner wrote: its token stands in the Message-ID and in the address for answers, and in no mail to
 * anybody else. It begins a thread of its own, for the owner may never have seen the mail that it is about.
 */
async function askToConfirm(
  transaction: Transaction,
  numbered: Pick<QueuedMail, 'caseId' | 'seq' | 'language' | 'message' | 'queuedAt'>,
  { accountId, address }: AskedOwner,
  { refundsAddress, newToken }: CheckSettings,
): Promise<string> {
  const { caseId, seq, queuedAt } = numbered;
  const token = newToken();
  await keepConfirmation(transaction, { token, caseId, seq, accountId, address }, queuedAt);
  return queueMail(transaction, {
    ...numbered,
    recipient: address,
    letter: 'confirmation',
    messageId: confirmationMessageId(caseId, seq, token, refundsAddress),
    replyTo: tokenAddress(token, refundsAddress),
    inReplyTo: null,
    thread: [],
  });
}

/** Without the Message-IDs of our mails about other cases: they name a case, or carry a token, that is not the recipient's. */
export function ofThisCase(
  references: readonly string[],
  caseId: string,
  { refundsAddress }: Pick<CheckSettings, 'refundsAddress'>,
): string[] {
  const own = `<${caseId.toLowerCase()}.`;
  return references.filter(id => !isOurMessageId(id, refundsAddress) || id.toLowerCase().startsWith(own));
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
