import type { OpenCase } from '../desk/cases.js';
import { countQuestions } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { Reading } from '../desk/reading.js';
import type { Request } from '../desk/requests.js';
import { readingsOfCase } from '../desk/threads.js';
import { decide } from '../policy/decide.js';
import type { Decision } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import { forAPerson } from '../policy/for-a-person.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import { type Asked, citedIn, claimsIn } from './asked.js';
import { gatherFacts } from './gather-facts.js';
import type { CheckSettings } from './settings.js';
import type { Thread } from './thread.js';

/** A decision that is made, with its evidence, and not written yet. */
export interface Made {
  /** The case it is made on; null where it opens one. */
  readonly on: OpenCase | null;
  /** The case that a new one is linked to. */
  readonly linkedTo: string | null;
  readonly facts: Facts | null;
  readonly decision: Decision;
  readonly policyVersion: string;
}

/** A mail that nobody is proven to have written: nothing is read from the ledger on its word. */
export function decideUnproven(request: Request, { policies }: CheckSettings): Made {
  const { version } = policyAt(request.receivedAt.toISOString(), policies);
  const decision = { kind: 'review', reasons: ['sender_not_proven'], proposal: null } as const;
  return { on: null, linkedTo: null, facts: null, decision, policyVersion: version };
}

/** Decides a request that opens a case, under the policy in force when it was received (13). */
export async function decideAnew(
  transaction: Transaction,
  asked: Asked,
  linkedTo: string | null,
  settings: CheckSettings,
): Promise<Made> {
  const policy = policyAt(asked.receivedAt.toISOString(), settings.policies);
  const facts = await gatherFacts(transaction, asked, settings.limits, policy.constants);
  return { on: null, linkedTo, facts, decision: decide(facts, policy), policyVersion: policy.version };
}

/**
 * Decides a case again with a further mail. What waits for a person goes on waiting, with the proposal made anew; a denial
 * that was answered waits for one.
 */
export async function decideAgain(
  transaction: Transaction,
  request: Request,
  thread: Thread,
  settings: CheckSettings,
): Promise<Made> {
  const made = await decideFrom(transaction, thread.case, [...thread.earlier, request.reading], settings);
  if (thread.followUp === 'reopens') return waiting(made, ['answer_to_a_denial']);
  if (thread.case.state !== 'needs_review') return made;
  const before = await latestDecision(transaction, thread.case.caseId);
  return waiting(made, before.decision.kind === 'review' ? before.decision.reasons : []);
}

/** Decides a case again because its facts changed (7): whatever comes out waits for a person. */
export async function decideFrozen(transaction: Transaction, open: OpenCase, settings: CheckSettings): Promise<Made> {
  const readings = await readingsOfCase(transaction, open.caseId);
  return waiting(await decideFrom(transaction, open, readings, settings), ['account_not_in_good_standing']);
}

async function decideFrom(
  transaction: Transaction,
  open: OpenCase,
  readings: readonly Reading[],
  settings: CheckSettings,
): Promise<Made> {
  const { caseId, sender, receivedAt } = open;
  const asked = {
    sender,
    receivedAt,
    cited: citedIn(readings),
    claims: claimsIn(readings),
    questionsAsked: await countQuestions(transaction, caseId),
  };
  return { ...(await decideAnew(transaction, asked, null, settings)), on: open };
}

const waiting = (made: Made, reasons: Parameters<typeof forAPerson>[1]): Made => ({
  ...made,
  decision: forAPerson(made.decision, reasons),
});
