import { toldOf } from '../desk/told.js';
import type { CheckSettings } from '../eligibility/settings.js';
import type { Reply } from '../explain/explanation.js';
import { replyTo } from '../explain/reply.js';
import type { Transaction } from '../postgres/pool.js';
import { daysOf } from '../reply/letter.js';
import type { Followed } from './done.js';

/**
 * The very mail that tells what was done, in the transaction that did it (roll it back for a preview); null where nobody is
 * mailed.
 */
export async function previewReply(
  transaction: Transaction,
  { caseId, seq, decision }: Followed,
  { refundsAddress }: Pick<CheckSettings, 'refundsAddress'>,
): Promise<Reply | null> {
  const told = await toldOf(transaction, caseId, seq);
  if (told === null) return null;
  const { recipient, language, message } = told;
  // A case that goes on waiting is no news to the customer: no mail of a person's names the day of the review.
  const about = { caseId, refundsAddress, message, ...daysOf({ ...told, reviewDueAt: null }) };
  return replyTo(recipient, decision, about, language);
}
