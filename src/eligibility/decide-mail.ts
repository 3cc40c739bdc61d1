import { provenSender } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { accountByEmail, lockAccount } from '../ledger/accounts.js';
import { chargesOf, suspendDisputed } from '../ledger/suspensions.js';
import type { Transaction } from '../postgres/pool.js';
import { citedIn, claimsIn } from './asked.js';
import { decideAgain, decideAnew, decideUnproven, type Made } from './decide-case.js';
import { freezeCases } from './freeze-cases.js';
import type { CheckSettings } from './settings.js';
import { findThread, type Thread, type Writer } from './thread.js';

/** What comes of a mail that was read: it has nothing to add to the case that it answers, or a decision is made. */
export type DecidedMail =
  | { readonly kind: 'recorded'; readonly caseId: string }
  | { readonly kind: 'made'; readonly thread: Thread | null; readonly made: Made };

/**
 * Decides a mail that was read: who wrote, which case it belongs to, then the case by its mails together. Only what a
 * proven sender asks is decided; all else waits for a person, with nothing read from the ledger. Nothing is recorded yet
 * but suspensions: an account whose charge is disputed meanwhile is suspended first, and its cases are frozen (7).
 */
export async function decideMail(
  transaction: Transaction,
  request: Request,
  settings: CheckSettings,
): Promise<DecidedMail> {
  const writer = await writerOf(transaction, request, settings);
  if (writer === null) return { kind: 'made', thread: null, made: decideUnproven(request, settings) };
  const thread = await findThread(transaction, request, writer);
  if (thread?.followUp === 'recorded') return { kind: 'recorded', caseId: thread.case.caseId };
  if (thread !== null && thread.followUp !== 'own_case')
    return { kind: 'made', thread, made: await decideAgain(transaction, request, thread, settings) };
  const { receivedAt, reading } = request;
  const read = { cited: citedIn([reading]), claims: claimsIn([reading]), questionsAsked: 0 };
  const asked = { caseId: null, ...writer, receivedAt, ...read };
  const made = await decideAnew(transaction, asked, thread?.case.caseId ?? null, settings);
  return { kind: 'made', thread, made };
}

/** The proven writer, with his account locked: its cases are decided one after another. Null where nobody is proven. */
async function writerOf(transaction: Transaction, request: Request, settings: CheckSettings): Promise<Writer | null> {
  const sender = provenSender(request.reading);
  if (sender === null) return null;
  const account = await accountByEmail(transaction, sender);
  if (account === null) return { sender, accountId: null };
  const { accountId } = account;
  const suspended = await suspendDisputed(transaction, accountId, settings.now());
  await lockAccount(transaction, accountId);
  await freezeCases(transaction, chargesOf(suspended), settings);
  return { sender, accountId };
}
