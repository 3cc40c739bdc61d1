import { changeCase, type OpenCase, openCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { joinCase, type Request } from '../desk/requests.js';
import { type Decision, stateOf } from '../policy/decision.js';
import { reviewDueAt } from '../policy/review-clock.js';
import type { Transaction } from '../postgres/pool.js';
import { answer } from './answer.js';
import { keepUnsent } from './keep-unsent.js';
import type { Made } from './made.js';
import { post } from './post.js';
import type { CheckSettings } from './settings.js';

/** What a decision left to do: refunds to settle and mails to send, by id. */
export interface Recorded {
  readonly caseId: string;
  readonly refunds: readonly string[];
  readonly mails: readonly string[];
}

/** Writes a decision with its case, its money and its reply, and ends the mail as part of the case. */
export async function record(
  transaction: Transaction,
  request: Request,
  made: Made,
  settings: CheckSettings,
): Promise<Recorded> {
  const decidedAt = settings.now();
  const numbered = await putIntoCase(transaction, request, made, decidedAt, settings);
  await append(transaction, numbered, made, request.answer, decidedAt);
  await joinCase(transaction, request.message, numbered.caseId);
  if (!request.answer) {
    await keepUnsent(transaction, request, numbered, made, decidedAt, settings);
    return { caseId: numbered.caseId, refunds: [], mails: [] };
  }
  const refunds = await postMade(transaction, numbered, made, decidedAt, settings);
  const mails = await answer(transaction, request, numbered, made, decidedAt, settings);
  return { caseId: numbered.caseId, refunds, mails };
}

function postMade(
  transaction: Transaction,
  numbered: Numbered,
  { facts, decision, policyVersion }: Made,
  postedAt: Date,
  { calendar }: CheckSettings,
): Promise<string[]> {
  if (decision.kind !== 'decided' || facts === null) return Promise.resolve([]);
  const by = { ...numbered, madeBy: madeByPolicy(policyVersion) };
  return post(transaction, by, decision, facts, postedAt, calendar);
}

/** Writes a decision that no mail brought about. Nothing is paid on it and nobody is mailed. */
export async function recordFrozen(
  transaction: Transaction,
  open: OpenCase,
  made: Made,
  settings: CheckSettings,
): Promise<void> {
  const at = settings.now();
  await changeCase(transaction, open.caseId, { ...changeOf(made, at), reviewDueAt: dueOf(made, at, settings) });
  await append(transaction, { caseId: open.caseId, seq: open.seq + 1 }, made, true, at);
}

/** The number of a decision on its case. */
export interface Numbered {
  readonly caseId: string;
  readonly seq: number;
}

async function putIntoCase(
  transaction: Transaction,
  request: Request,
  made: Made,
  decidedAt: Date,
  settings: CheckSettings,
): Promise<Numbered> {
  const { receivedAt, reading } = request;
  const change = { ...changeOf(made, decidedAt), reviewDueAt: dueOf(made, receivedAt, settings) };
  if (made.on !== null) {
    const { caseId, seq } = made.on;
    await changeCase(transaction, caseId, change);
    return { caseId, seq: seq + 1 };
  }
  const sender = reading.sender.kind === 'one' ? reading.sender.address : '';
  const opened = { ...change, sender, receivedAt, linkedTo: made.linkedTo, live: request.answer };
  return { caseId: await openCase(transaction, settings.newCaseId, opened), seq: 1 };
}

const changeOf = ({ accountId, decision }: Made, decidedAt: Date) => ({
  accountId,
  state: stateOf(decision),
  decidedAt: decision.kind === 'decided' ? decidedAt : null,
});

const dueOf = ({ on, decision }: Made, from: Date, { calendar }: CheckSettings): Date | null =>
  decision.kind === 'review' ? reviewDueAt(on, from, calendar) : null;

function append(
  transaction: Transaction,
  numbered: Numbered,
  { facts, decision, policyVersion }: Made,
  live: boolean,
  decidedAt: Date,
): Promise<void> {
  const madeBy = madeByPolicy(policyVersion);
  const reason = reasonOf(decision);
  return appendDecision(transaction, { ...numbered, madeBy, reason, policyVersion, facts, decision, live, decidedAt });
}

const madeByPolicy = (version: string) => `policy ${version}`;

/** The decision in a few words, for people's lists. */
function reasonOf(decision: Decision): string {
  switch (decision.kind) {
    case 'ask':
      return `asked: ${decision.question.kind}`;
    case 'review':
      return `for a person: ${decision.reasons.join(', ')}`;
    case 'withdrawn':
      return 'the customer took the request back';
    case 'verify':
      return 'the account’s owner is to confirm the request';
    case 'decided':
      return [...new Set(decision.findings.map(finding => finding.ground ?? finding.basis.kind))].join(', ');
  }
}
