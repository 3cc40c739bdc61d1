import { decisionsOfCase } from '../desk/case-history.js';
import type { OpenCase } from '../desk/cases.js';
import { countQuestions } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { Reading } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { readingsOfCase } from '../desk/threads.js';
import { hasPaid } from '../ledger/paid.js';
import type { Claims } from '../policy/claims.js';
import { decide } from '../policy/decide.js';
import type { Decision, ReviewReason } from '../policy/decision.js';
import { forAPerson, reasonsKept } from '../policy/for-a-person.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import { type Asked, citedIn, claimsIn, notTakenBack } from './asked.js';
import { gatherFacts } from './gather-facts.js';
import type { Made } from './made.js';
import type { CheckSettings } from './settings.js';
import type { Thread } from './thread.js';

/** A mail of which nobody can tell who wrote it: nothing is read from the ledger on its word, and nobody is mailed. */
export function leaveToAPerson(request: Request, { policies }: CheckSettings): Made {
  const { version } = policyAt(request.receivedAt.toISOString(), policies);
  const decision = { kind: 'review', reasons: ['sender_not_proven'], proposal: null } as const;
  const nobody = { on: null, linkedTo: null, accountId: null, to: null, asks: null, facts: null };
  return { ...nobody, decision, policyVersion: version };
}

/**
 * Decides a request that opens a case, under the policy in force when it was received (13). Who asked is told.
 */
export async function decideAnew(
  transaction: Transaction,
  asked: Asked,
  linkedTo: string | null,
  settings: CheckSettings,
): Promise<Made> {
  const policy = policyAt(asked.receivedAt.toISOString(), settings.policies);
  const facts = await gatherFacts(transaction, asked, settings.limits, policy.constants);
  const decision = decide(facts, policy);
  const accountId = facts.account?.accountId ?? null;
  return {
    on: null,
    linkedTo,
    accountId,
    to: asked.sender,
    asks: null,
    facts,
    decision,
    policyVersion: policy.version,
  };
}

/**
 * Decides a case again with a further mail. What waits for a person goes on waiting, with the proposal made anew; the answer
 * to a denial or to a person's question waits for one, and so does a withdrawal that leaves something of the case.
 */
export async function decideAgain(
  transaction: Transaction,
  request: Request,
  thread: Thread,
  sender: string,
  settings: CheckSettings,
): Promise<Made> {
  const made = await decideTogether(transaction, request, thread, settings);
  const goesOnWaiting = made.decision.kind === 'review' && (await isKnownToWait(transaction, thread.case));
  return { ...made, to: goesOnWaiting ? null : sender };
}

/**
 * That a case goes on waiting for a person is no news to the customer, but for one that only waited for a second person: of
 * that they were told nothing.
 */
async function isKnownToWait(transaction: Transaction, { caseId, state }: OpenCase): Promise<boolean> {
  if (state !== 'needs_review') return false;
  const history = await decisionsOfCase(transaction, caseId);
  return history.findLast(({ decision }) => !isOrder(decision))?.decision.kind === 'review';
}

const isOrder = (decision: Decision) => decision.kind === 'review' && decision.reasons.includes('second_person');

async function decideTogether(
  transaction: Transaction,
  request: Request,
  thread: Thread,
  settings: CheckSettings,
): Promise<Made> {
  const { case: open, earlier, followUp } = thread;
  const claims = claimsIn([...earlier, request.reading]);
  const isInPart = claims.said.includes('takes_back') && (await leavesSomething(transaction, thread));
  const said = isInPart ? notTakenBack(claims) : claims;
  const made = await decideFrom(transaction, open, [...earlier, request.reading], said, settings);
  const kept = await reasonsToWait(transaction, thread);
  if (isInPart) return waiting(made, [...kept, 'taken_back_in_part']);
  if (followUp === 'reopens') return waiting(made, open.state === 'approved' ? [] : ['answer_to_a_denial']);
  return kept.length > 0 ? waiting(made, kept) : made;
}

/** Why a case waits for a person whatever a further mail says: it does already, or the mail answers one's question. */
async function reasonsToWait(
  transaction: Transaction,
  { case: { caseId, state }, answersAPerson }: Thread,
): Promise<readonly ReviewReason[]> {
  if (answersAPerson) return ['answer_to_a_person'];
  return state === 'needs_review' ? reasonsKept((await latestDecision(transaction, caseId)).decision) : [];
}

/** A withdrawal leaves something where it names only a part of what is open, or where money is on its way already. */
async function leavesSomething(transaction: Transaction, { case: open, takesBackInPart }: Thread): Promise<boolean> {
  return takesBackInPart || (await hasPaid(transaction, open.caseId));
}

/**
 * Decides a case again because its facts changed (7): whatever comes out waits for a person, beside what it waited for
 * before.
 */
export async function decideFrozen(transaction: Transaction, open: OpenCase, settings: CheckSettings): Promise<Made> {
  const readings = await readingsOfCase(transaction, open.caseId);
  const before = await latestDecision(transaction, open.caseId);
  const made = await decideFrom(transaction, open, readings, notTakenBack(claimsIn(readings)), settings);
  return { ...waiting(made, [...reasonsKept(before.decision), 'account_not_in_good_standing']), to: null };
}

/** Decides a case by what its mails say together. */
export async function decideFrom(
  transaction: Transaction,
  open: OpenCase,
  readings: readonly Reading[],
  claims: Claims,
  settings: CheckSettings,
): Promise<Made> {
  const { caseId, accountId, sender, receivedAt } = open;
  const questionsAsked = await countQuestions(transaction, caseId);
  const asked = { caseId, accountId, sender, receivedAt, cited: citedIn(readings), claims, questionsAsked };
  const made = await decideAnew(transaction, asked, null, settings);
  return { ...made, on: open, accountId: made.accountId ?? accountId };
}

const waiting = (made: Made, reasons: readonly ReviewReason[]): Made => ({
  ...made,
  decision: forAPerson(made.decision, reasons),
});
