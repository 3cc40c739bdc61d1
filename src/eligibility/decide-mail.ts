import type { IgnoredReason } from '../desk/fates.js';
import type { Request } from '../desk/requests.js';
import { forAPerson } from '../policy/for-a-person.js';
import type { Transaction } from '../postgres/pool.js';
import { citedIn, claimsIn, takesBack } from './asked.js';
import { withinCaps } from './caps.js';
import { decideAnswered } from './confirm.js';
import { decideAgain, decideAnew, leaveToAPerson } from './decide-case.js';
import { decideForSupport } from './from-support.js';
import { type Identified, identify } from './identify.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';
import { findThread, type Thread, type Writer } from './thread.js';
import { answersTakenOver, askOwner, caseAnswered, isOfNobodyYet, namedIn, namesMore, ownerAmong } from './verify.js';

/** What comes of a mail that was read: it leads to no case, it has nothing to add to the case that it answers, or a decision. */
export type DecidedMail =
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason; readonly detail: string }
  | { readonly kind: 'recorded'; readonly caseId: string }
  | { readonly kind: 'made'; readonly thread: Thread | null; readonly made: Made };

/**
 * Decides a mail that was read: who wrote, which case it belongs to, then the case by its mails together. Charges are read from
 * the ledger only on the word of a proven writer. Nothing is recorded yet but suspensions. What would be beyond the caps on our
 * mails is for a person.
 */
export async function decideMail(
  transaction: Transaction,
  request: Request,
  settings: CheckSettings,
): Promise<DecidedMail> {
  const decided = await decideFor(transaction, await identify(transaction, request, settings), request, settings);
  if (decided.kind !== 'made') return decided;
  return { ...decided, made: await withinCaps(transaction, decided.made, settings) };
}

async function decideFor(
  transaction: Transaction,
  who: Identified,
  request: Request,
  settings: CheckSettings,
): Promise<DecidedMail> {
  switch (who.kind) {
    case 'nobody':
      return isNoRequest(request, null) ? NOT_A_REQUEST : made(leaveToAPerson(request, settings));
    case 'support':
      return made(await decideForSupport(transaction, request, settings));
    case 'unproven':
    case 'proven': {
      const { answered } = who;
      const decided = answered === null ? null : await decideAnswered(transaction, request, answered, settings);
      if (decided !== null) return made(decided);
      return who.kind === 'proven'
        ? decideProven(transaction, request, who, settings)
        : decideUnproven(transaction, request, who, settings);
    }
  }
}

/** Nothing proves the sender: only the owner of an account may be asked, at the account's own address. */
async function decideUnproven(
  transaction: Transaction,
  request: Request,
  { sender, answered }: Extract<Identified, { kind: 'unproven' }>,
  settings: CheckSettings,
): Promise<DecidedMail> {
  const { isRequest, namedAddresses } = request.reading;
  if (answered !== null && isRequest === 'no') return { kind: 'recorded', caseId: answered.caseId };
  const asks = await ownerAmong(transaction, [sender, ...namedAddresses]);
  if (asks === null) return ignored('unauthenticated', 'Nothing proves the sender, and the mail concerns no account.');
  const linkedTo = await caseAnswered(transaction, request, { accountId: asks.accountId, sender });
  if (linkedTo === null && isRequest === 'no') return NOT_A_REQUEST;
  return made(askOwner(request, { on: null, to: null, asks, linkedTo }, settings));
}

async function decideProven(
  transaction: Transaction,
  request: Request,
  { writer, answered }: Extract<Identified, { kind: 'proven' }>,
  settings: CheckSettings,
): Promise<DecidedMail> {
  const thread = await findThread(transaction, request, writer, answered);
  if (thread === null && isNoRequest(request, writer.accountId)) return NOT_A_REQUEST;
  if (thread?.followUp === 'recorded') return { kind: 'recorded', caseId: thread.case.caseId };
  if (writer.accountId === null) {
    const asked = await decideStranger(transaction, request, thread, writer, settings);
    if (asked !== null) return asked;
  }
  if (thread !== null && thread.followUp !== 'own_case')
    return made(await decideAgain(transaction, request, thread, writer.sender, settings), thread);
  const { receivedAt, reading } = request;
  const read = { cited: citedIn([reading]), claims: claimsIn([reading]), questionsAsked: 0 };
  const asked = { caseId: null, ...writer, receivedAt, ...read };
  const anew = await decideAnew(transaction, asked, thread?.case.caseId ?? null, settings);
  // What is not in a language known here, or was let through by a person, is for one.
  const isUnderstood = reading.isRequest === 'yes' || reading.isRequest === 'complaint';
  const decision = isUnderstood ? anew.decision : forAPerson(anew.decision, ['not_understood']);
  return made({ ...anew, decision }, thread);
}

/**
 * A proven sender whose address is no account's, and who names another as the account's: its owner is asked. Null where
 * none is named; then the sender is asked which it is.
 */
async function decideStranger(
  transaction: Transaction,
  request: Request,
  thread: Thread | null,
  { sender }: Writer,
  settings: CheckSettings,
): Promise<DecidedMail | null> {
  const { reading } = request;
  const joined = thread === null || thread.followUp === 'own_case' ? null : thread;
  if (thread === null && (await answersTakenOver(transaction, request, sender))) return OVERTAKEN;
  const earlier = joined?.earlier ?? [];
  const named = namedIn([...earlier, reading]);
  if (named.length === 0 || takesBack(reading)) return null;
  if (joined !== null && (joined.answersAPerson || !isOfNobodyYet(joined.case))) return null;
  if (joined?.case.state === 'needs_verification' && !namesMore(reading, earlier))
    return { kind: 'recorded', caseId: joined.case.caseId };
  const asks = await ownerAmong(transaction, named);
  const linkedTo = joined === null ? (thread?.case.caseId ?? null) : null;
  return made(askOwner(request, { on: joined?.case ?? null, to: sender, asks, linkedTo }, settings), thread);
}

/** Nothing about money or charges. In doubt it is a request of an account's owner, and of nobody else. */
function isNoRequest({ reading: { isRequest }, released }: Request, accountId: string | null): boolean {
  if (released || isRequest === 'yes') return false;
  return isRequest === 'no' || accountId === null;
}

const made = (decision: Made, thread: Thread | null = null): DecidedMail => ({ kind: 'made', thread, made: decision });

const ignored = (reason: IgnoredReason, detail: string): DecidedMail => ({ kind: 'ignored', reason, detail });

const OVERTAKEN = ignored('unauthenticated', 'The mail answers a case that is its account’s owner’s by now.');

const NOT_A_REQUEST = ignored('not_a_request', 'The mail names no ID and says nothing of money or charges.');
