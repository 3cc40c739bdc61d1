import { findConfirmation } from '../desk/confirmations.js';
import { claimIdentity, identitiesOf } from '../desk/mail-identities.js';
import { provenSender, type Reading } from '../desk/reading.js';
import { cameByMail, type Request, wantAnswer } from '../desk/requests.js';
import { casesAnswered, isOfOurMail } from '../desk/threads.js';
import { realIdentity } from '../intake/identity.js';
import { accountByEmail } from '../ledger/accounts.js';
import type { Transaction } from '../postgres/pool.js';
import { takesBack } from './asked.js';
import { casesTakenBack } from './thread.js';

/**
 * Of a trial that answers a real case makes a real mail. Who was asked something in live mode answers whatever the
 * desk's mode is by then, and a trial changes no real case: the answer would be lost, and the case would lapse for want
 * of it. A file that was ingested stays the trial that it was meant to be, and so does a mail that was here before as a
 * real one.
 */
export async function takeForReal(transaction: Transaction, request: Request): Promise<Request> {
  const { answer, message, reading } = request;
  if (answer || !(await answersRealCase(transaction, reading)) || !(await cameByMail(transaction, message)))
    return request;
  if (!(await claimRealIdentity(transaction, message))) return request;
  await wantAnswer(transaction, message);
  return { ...request, answer: true };
}

/** A bounce of our mail, an answer to one or with its token, or the withdrawal of what waits. */
async function answersRealCase(transaction: Transaction, reading: Reading): Promise<boolean> {
  const { undelivered, references, sender, tokens } = reading;
  if (undelivered !== null) return isOfOurMail(transaction, undelivered);
  if ((await casesAnswered(transaction, references, true)).length > 0) return true;
  if (sender.kind === 'one' && (await findConfirmation(transaction, tokens, sender.address, true)) !== null)
    return true;
  return withdrawsRealCase(transaction, reading);
}

async function withdrawsRealCase(transaction: Transaction, reading: Reading): Promise<boolean> {
  const sender = provenSender(reading);
  if (sender === null || !takesBack(reading)) return false;
  const accountId = (await accountByEmail(transaction, sender))?.accountId ?? null;
  return (await casesTakenBack(transaction, reading, { sender, accountId }, true)).length > 0;
}

/** Else the same mail would be another one when the server numbers it anew. */
async function claimRealIdentity(transaction: Transaction, message: string): Promise<boolean> {
  for (const held of await identitiesOf(transaction, message)) {
    const identity = realIdentity(held.identity);
    if (identity !== null && (await claimIdentity(transaction, message, { ...held, identity })) !== 'first')
      return false;
  }
  return true;
}
