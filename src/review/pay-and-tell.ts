import { lastMailOf } from '../desk/correspondence.js';
import { queueMail } from '../desk/outbox.js';
import { ofThisCase, threadOf } from '../eligibility/answer.js';
import { post } from '../eligibility/post.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { replyMessageId } from '../own-mail.js';
import type { Outcome } from '../policy/decision.js';
import type { Transaction } from '../postgres/pool.js';
import type { FoundCase } from './find.js';

/** Which decision on which case. */
export interface Numbered {
  readonly caseId: string;
  readonly seq: number;
}

/** Posts what a person pays, and gives the refunds to settle. */
export function pay(
  transaction: Transaction,
  numbered: Numbered,
  { facts }: FoundCase,
  paidNow: Outcome,
  madeBy: string,
  { now, calendar }: CheckSettings,
): Promise<string[]> {
  if (facts === null) return Promise.resolve([]);
  return post(transaction, { ...numbered, madeBy }, paidNow, facts, now(), calendar);
}

/**
 * Queues the mail that tells a person's decision: to the account's own address (`owner`), in the thread and language of the
 * customer's last mail, with the person's words beside it. Nobody is mailed where no account is known.
 */
export async function tell(
  transaction: Transaction,
  { caseId, seq }: Numbered,
  { owner, open }: Pick<FoundCase, 'owner' | 'open'>,
  message: string | null,
  { refundsAddress, supportAddress, newToken, now }: CheckSettings,
): Promise<string[]> {
  if (owner === null) return [];
  // What support passed on is support's mail, and its thread none of the customer's.
  const last = open.sender === supportAddress ? null : await lastMailOf(transaction, caseId);
  const thread = threadOf(last?.messageId ?? null, ofThisCase(last?.references ?? [], caseId, { refundsAddress }));
  const messageId = replyMessageId(caseId, seq, newToken(), refundsAddress);
  const language = last?.language ?? 'en';
  return [
    await queueMail(transaction, {
      caseId,
      seq,
      recipient: owner,
      messageId,
      letter: 'decision',
      replyTo: null,
      language,
      message,
      queuedAt: now(),
      ...thread,
    }),
  ];
}
