import { lockCase, type OpenCase } from '../desk/cases.js';
import type { Confirmation } from '../desk/confirmations.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { Reading } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { type CaseOf, casesAnswered, openCasesAbout, readingsOfCase } from '../desk/threads.js';
import { isAskedByHand } from '../policy/decision.js';
import { type FollowUp, followUpTo } from '../policy/follow-up.js';
import type { Transaction } from '../postgres/pool.js';
import { callsForAPerson, citedIn, takesBack } from './asked.js';

/** A proven address, and the account with that email. */
export interface Writer {
  readonly sender: string;
  readonly accountId: string | null;
}

/** The case that a mail belongs to, locked, with the mails before it and what this one does to it. */
export interface Thread {
  readonly case: OpenCase;
  readonly earlier: readonly Reading[];
  readonly followUp: FollowUp;
  /** A person asked the customer, and has had no answer before this one. */
  readonly answersAPerson: boolean;
  /** A withdrawal that names only some of what the case is about, or of several cases. */
  readonly takesBackInPart: boolean;
}

/**
 * Finds the case that a mail belongs to: one of whose mails it answers (In-Reply-To, References) or whose token it carries,
 * and which is the writer's own. A number in the subject, or another's Message-ID, joins nothing; real mails and trials never meet. A
 * withdrawal first finds the owner's undecided case about the same ID. Null: a case of its own.
 */
export async function findThread(
  transaction: Transaction,
  request: Request,
  writer: Writer,
  answered: Confirmation | null,
): Promise<Thread | null> {
  const { reading, answer: live } = request;
  const isTakenBack = takesBack(reading);
  const about = isTakenBack ? await casesTakenBack(transaction, reading, writer, live) : [];
  const byToken = answered === null ? [] : [{ ...answered, sender: answered.address }];
  const byMessageId = await casesAnswered(transaction, reading.references, live);
  for (const { caseId } of [...about, ...byToken, ...byMessageId].filter(one => belongsTo(one, writer))) {
    const found = await lockCase(transaction, caseId);
    if (found === null || !belongsTo(found, writer)) continue;
    const earlier = await readingsOfCase(transaction, caseId);
    const followUp = followUpTo(found.state, {
      namesNewId: namesNewId(reading, earlier),
      takesBack: isTakenBack,
      isDocumented: reading.documented,
      callsForAPerson: callsForAPerson(reading),
    });
    const takesBackInPart = isTakenBack && (about.length > 1 || namesOnlySome(reading, earlier));
    const answersAPerson = isAskedByHand((await latestDecision(transaction, caseId)).decision);
    return { case: found, earlier, followUp, answersAPerson, takesBackInPart };
  }
  return null;
}

/** The writer's undecided cases, real or of a trial, about what a withdrawal names. */
export function casesTakenBack(
  transaction: Transaction,
  reading: Reading,
  { accountId }: Writer,
  live: boolean,
): Promise<CaseOf[]> {
  const ids = [...reading.transactionIds, ...reading.invoiceNumbers];
  return accountId === null || ids.length === 0
    ? Promise.resolve([])
    : openCasesAbout(transaction, accountId, ids, live);
}

/** A case of an account is that account's, whatever its address was then; one without is its sender's. */
const belongsTo = (found: CaseOf, { sender, accountId }: Writer) =>
  found.accountId === null ? found.sender === sender : found.accountId === accountId;

function namesNewId(reading: Reading, earlier: readonly Reading[]): boolean {
  const known = citedIn(earlier);
  return (
    reading.transactionIds.some(id => !known.transactionIds.includes(id)) ||
    reading.invoiceNumbers.some(id => !known.invoiceNumbers.includes(id))
  );
}

function namesOnlySome(reading: Reading, earlier: readonly Reading[]): boolean {
  const named = [...reading.transactionIds, ...reading.invoiceNumbers];
  const { transactionIds, invoiceNumbers } = citedIn(earlier);
  return named.length > 0 && [...transactionIds, ...invoiceNumbers].some(id => !named.includes(id));
}
