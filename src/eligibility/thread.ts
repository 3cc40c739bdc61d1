import { lockCase, type OpenCase } from '../desk/cases.js';
import type { Reading } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { casesAnswered, openCasesAbout, readingsOfCase } from '../desk/threads.js';
import { type FollowUp, followUpTo } from '../policy/follow-up.js';
import type { Transaction } from '../postgres/pool.js';
import { citedIn, takesBack } from './asked.js';

/** Who wrote a mail: the proven address, and the account with that email. */
export interface Writer {
  readonly sender: string;
  readonly accountId: string | null;
}

/** The case that a mail answers, locked, with the mails before it and what this one does to it. */
export interface Thread {
  readonly case: OpenCase;
  readonly earlier: readonly Reading[];
  readonly followUp: FollowUp;
}

/**
 * Finds the case that a mail belongs to: one of whose mails it answers (In-Reply-To, References), and whose address or
 * account it is. A number in the subject, or another's Message-ID, joins nothing. A withdrawal also finds the owner's
 * undecided case about the same ID. Null: a case of its own.
 */
export async function findThread(transaction: Transaction, request: Request, writer: Writer): Promise<Thread | null> {
  const answered = await casesAnswered(transaction, request.reading.references);
  const about = takesBack(request.reading) ? await casesTakenBack(transaction, request.reading, writer) : [];
  for (const caseId of [...answered, ...about]) {
    const found = await lockCase(transaction, caseId);
    if (found === null || !belongsTo(found, writer)) continue;
    const earlier = await readingsOfCase(transaction, caseId);
    const followUp = followUpTo(found.state, {
      namesNewId: namesNewId(request.reading, earlier),
      takesBack: takesBack(request.reading),
      isDocumented: request.reading.documented,
    });
    return { case: found, earlier, followUp };
  }
  return null;
}

function casesTakenBack(transaction: Transaction, reading: Reading, { accountId }: Writer): Promise<string[]> {
  const ids = [...reading.transactionIds, ...reading.invoiceNumbers];
  return accountId === null || ids.length === 0 ? Promise.resolve([]) : openCasesAbout(transaction, accountId, ids);
}

const belongsTo = (found: OpenCase, { sender, accountId }: Writer) =>
  found.sender === sender || (accountId !== null && found.accountId === accountId);

function namesNewId(reading: Reading, earlier: readonly Reading[]): boolean {
  const known = citedIn(earlier);
  return (
    reading.transactionIds.some(id => !known.transactionIds.includes(id)) ||
    reading.invoiceNumbers.some(id => !known.invoiceNumbers.includes(id))
  );
}
