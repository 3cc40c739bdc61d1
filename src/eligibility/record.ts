import { openCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { queueMail } from '../desk/outbox.js';
import { provenSender } from '../desk/reading.js';
import { joinCase, type Request } from '../desk/requests.js';
import { postRefunds } from '../ledger/refunds.js';
import { addBusinessDays } from '../policy/calendar.js';
import { type Decision, POLICY_VERSION, stateOf } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import { postingsOf } from '../policy/postings.js';
import type { Transaction } from '../postgres/pool.js';
import { replyMessageId, threadOf } from './answer.js';
import type { CheckSettings } from './settings.js';

/** 4.3: "processed to your original payment method within 10 business days", and our own clock for a person's answer. */
const REFUND_BUSINESS_DAYS = 10;
const REVIEW_BUSINESS_DAYS = 5;
const FIRST_DECISION = 1;

/** What a decision left to do: refunds to settle and mails to send, by id. */
export interface RecordedCase {
  readonly caseId: string;
  readonly refunds: readonly string[];
  readonly mails: readonly string[];
}

/** Writes a new case with its decision, its refunds and its reply, and ends the mail as part of it. */
export async function record(
  transaction: Transaction,
  request: Request,
  facts: Facts | null,
  decision: Decision,
  settings: CheckSettings,
): Promise<RecordedCase> {
  const decidedAt = settings.now();
  const caseId = await open(transaction, request, facts, decision, decidedAt, settings);
  const { answer: live } = request;
  const made = { caseId, seq: FIRST_DECISION, madeBy: `policy ${POLICY_VERSION}`, reason: reasonOf(decision) };
  await appendDecision(transaction, { ...made, facts, decision, live, decidedAt });
  await joinCase(transaction, request.message, caseId);
  if (!live) return { caseId, refunds: [], mails: [] };
  const refunds = await post(transaction, caseId, facts, decision, decidedAt);
  const mails = await answer(transaction, request, caseId, decidedAt, settings);
  return { caseId, refunds, mails };
}

function open(
  transaction: Transaction,
  request: Request,
  facts: Facts | null,
  decision: Decision,
  decidedAt: Date,
  settings: CheckSettings,
): Promise<string> {
  const { sender } = request.reading;
  const { receivedAt } = request;
  return openCase(transaction, settings.newCaseId, {
    accountId: facts?.account?.accountId ?? null,
    sender: sender.kind === 'one' ? sender.address : '',
    state: stateOf(decision),
    receivedAt,
    decidedAt: decision.kind === 'decided' ? decidedAt : null,
    reviewDueAt: decision.kind === 'review' ? addBusinessDays(receivedAt, REVIEW_BUSINESS_DAYS) : null,
  });
}

async function post(
  transaction: Transaction,
  caseId: string,
  facts: Facts | null,
  decision: Decision,
  postedAt: Date,
): Promise<string[]> {
  if (decision.kind !== 'decided' || facts?.account == null) return [];
  const { accountId } = facts.account;
  const dueAt = addBusinessDays(postedAt, REFUND_BUSINESS_DAYS);
  return postRefunds(
    transaction,
    { caseId, seq: FIRST_DECISION, accountId, postedAt, dueAt },
    postingsOf(decision, facts),
  );
}

/** A proven sender is answered, at the authenticated From and nowhere else. */
async function answer(
  transaction: Transaction,
  request: Request,
  caseId: string,
  queuedAt: Date,
  settings: CheckSettings,
): Promise<string[]> {
  const recipient = provenSender(request.reading);
  if (recipient === null) return [];
  const messageId = replyMessageId(caseId, FIRST_DECISION, recipient, settings.refundsAddress);
  const queued = { caseId, seq: FIRST_DECISION, recipient, messageId, queuedAt, ...threadOf(request) };
  return [await queueMail(transaction, queued)];
}

/** The decision in a few words, for people's lists. */
function reasonOf(decision: Decision): string {
  if (decision.kind === 'ask') return `asked: ${decision.question.kind}`;
  if (decision.kind === 'review') return `for a person: ${decision.reasons.join(', ')}`;
  return [...new Set(decision.findings.map(finding => finding.ground ?? finding.basis.kind))].join(', ');
}
