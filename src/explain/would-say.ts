import { findCase } from '../desk/case-list.js';
import { latestDecision } from '../desk/latest-decision.js';
import { type TrialLetter, trialLetters } from '../desk/trial-letters.js';
import { dayOf } from '../policy/calendar.js';
import type { Db } from '../postgres/pool.js';
import { daysOf } from '../reply/letter.js';
import type { Explanation } from './explanation.js';
import { confirmationTo, replyTo } from './reply.js';

/** What goes out with a decision: the reply to who asked, and the question to the account's owner. */
export type Said = Pick<Explanation, 'reply' | 'confirmation'>;

/**
 * The letters that the latest decision of a trial would have sent, with the amounts and days of then. Both are null where
 * there is no such case, where it is none of a trial, and where nobody would have been told.
 */
export async function wouldSay(
  db: Db,
  caseId: string,
  { refundsAddress }: { readonly refundsAddress: string },
): Promise<Said> {
  const letters = await trialLetters(db, caseId);
  const row = letters.length === 0 ? null : await findCase(db, caseId);
  if (row === null) return { reply: null, confirmation: null };
  const { decision } = await latestDecision(db, caseId);
  const of = (letter: TrialLetter['letter']) => letters.find(one => one.letter === letter) ?? null;
  const told = of('decision');
  const asked = of('confirmation');
  const about = { caseId, refundsAddress };
  const receivedOn = dayOf(row.receivedAt.toISOString());
  return {
    reply: told && replyTo(told.recipient, decision, { ...about, message: null, ...daysOf(told) }, told.language),
    confirmation: asked && confirmationTo(asked.recipient, { ...about, receivedOn }, asked.language),
  };
}
