import { changeCase } from '../desk/cases.js';
import { appendDecision } from '../desk/decisions.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { closeRefund } from '../ledger/refunds.js';
import { type Decision, type Outcome, stateOf, type Total } from '../policy/decision.js';
import { forAPerson } from '../policy/for-a-person.js';
import { reviewDueAt } from '../policy/review-clock.js';
import { isAboveLimit } from '../policy/reviews/auto-approve-limit.js';
import { policyAt } from '../policy/versions.js';
import type { Transaction } from '../postgres/pool.js';
import { type FoundCase, find } from './find.js';
import type { Change, Ordered, Refused } from './order.js';
import { differenceTo, outcomeFor, type Paying, takenBackBy } from './outcome-for.js';
import { pay, tell } from './pay-and-tell.js';

/** What became of an order: done, or waiting for a second person, or refused with nothing changed. */
export type Done = Followed | { readonly kind: 'refused'; readonly why: Refused };

export interface Followed {
  readonly kind: 'done';
  readonly decision: Decision;
  readonly paidNow: Outcome | null;
  /** How much more the case pays than before, by currency (below zero: less); what waits as if it were confirmed. */
  readonly difference: readonly Pick<Total, 'amount' | 'currency'>[];
  readonly jobs: Jobs;
}

/** What is left to do, by id: refunds to settle, mails to send. */
export interface Jobs {
  readonly refunds: readonly string[];
  readonly mails: readonly string[];
}

const NO_JOBS: Jobs = { refunds: [], mails: [] };

/**
 * Decides a case by a person's order, in the caller's transaction (roll it back for a trial): the facts are read anew under
 * the locks of every decision, nothing is edited, the money difference is posted, and the customer is mailed. What is above
 * the auto-approve limit waits for a second person, and nobody is mailed until then.
 */
export async function decideByHand(transaction: Transaction, ordered: Ordered, settings: CheckSettings): Promise<Done> {
  const found = await find(transaction, ordered, settings);
  if (found === null) return refused({ kind: 'unknown_case' });
  if (!found.open.live) return refused({ kind: 'only_a_trial' });
  await transaction.query('savepoint found');
  const done = await obey(transaction, found, ordered, settings);
  if (done.kind === 'refused') await transaction.query('rollback to savepoint found');
  return done;
}

function obey(transaction: Transaction, found: FoundCase, ordered: Ordered, settings: CheckSettings): Promise<Done> {
  const { state } = found.open;
  switch (ordered.order.kind) {
    case 'reopen':
      return reopen(transaction, found, ordered, settings);
    case 'confirm':
      return confirm(transaction, found, ordered, settings);
    case 'approve':
    case 'deny':
      if (found.isDecided) return Promise.resolve(refused({ kind: 'already_decided', state }));
      return follow(transaction, ordered.order, found, ordered, settings);
    case 'override':
      return follow(transaction, ordered.order, found, ordered, settings);
  }
}

async function follow(
  transaction: Transaction,
  order: Paying,
  first: FoundCase,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Done> {
  if (first.unknown !== null) return refused({ kind: 'unknown_charge', transactionId: first.unknown });
  const takenBack = takenBackBy(order, first);
  if ('kind' in takenBack) return refused(takenBack);
  for (const refundId of takenBack) await closeRefund(transaction, refundId, 'cancelled', settings.now());
  const same = { ...ordered, transactionIds: first.charges.map(charge => charge.transactionId) };
  const found = takenBack.length === 0 ? first : ((await find(transaction, same, settings)) ?? first);
  const change = outcomeFor(order, found, takenBack);
  if ('kind' in change) return refused(change);
  const isForTwo = change.paidNow !== null && change.outcome.totals.some(total => isAboveLimit(total, settings.limits));
  const done = await (isForTwo ? wait : decide)(transaction, found, change, ordered, settings);
  return { ...done, difference: differenceTo(change.outcome, first.paid) };
}

/** The order stands as the proposal until a second person confirms it. */
async function wait(
  transaction: Transaction,
  found: FoundCase,
  { paidNow }: Change,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Followed> {
  const decision = { kind: 'review', reasons: ['second_person'], proposal: paidNow } as const;
  await write(transaction, found, decision, ordered, settings);
  return { kind: 'done', decision, paidNow: null, difference: [], jobs: NO_JOBS };
}

async function decide(
  transaction: Transaction,
  found: FoundCase,
  { outcome, paidNow }: Change,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Followed> {
  const decision = { kind: 'decided', ...outcome } as const;
  const seq = await write(transaction, found, decision, ordered, settings);
  const numbered = { caseId: found.open.caseId, seq };
  const refunds = paidNow === null ? [] : await pay(transaction, numbered, found, paidNow, ordered.actor, settings);
  const mails = await tell(transaction, numbered, found, ordered.message, settings);
  return { kind: 'done', decision, paidNow, difference: differenceTo(outcome, found.paid), jobs: { refunds, mails } };
}

async function reopen(
  transaction: Transaction,
  found: FoundCase,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Done> {
  if (!found.isDecided) return refused({ kind: 'not_decided' });
  const { decidedNow } = found;
  // What the customer took back is what this person wants looked at all the same.
  const isOpen = decidedNow === null || decidedNow.kind === 'withdrawn';
  const decision = forAPerson(isOpen ? { kind: 'review', reasons: [], proposal: null } : decidedNow, ['reopened']);
  await write(transaction, found, decision, ordered, settings);
  return { kind: 'done', decision, paidNow: null, difference: [], jobs: NO_JOBS };
}

/** The second person's word: the waiting order is followed as it was given. The same person cannot be both. */
async function confirm(
  transaction: Transaction,
  found: FoundCase,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Done> {
  const { decision, madeBy, message } = await latestDecision(transaction, found.open.caseId);
  if (decision.kind !== 'review' || decision.proposal === null || !decision.reasons.includes('second_person'))
    return refused({ kind: 'nothing_to_confirm' });
  if (isSamePerson(madeBy, ordered.actor)) return refused({ kind: 'same_person' });
  const proposal = decision.proposal;
  const change = outcomeFor(APPROVE_PROPOSAL(proposal), { ...found, proposal }, []);
  if ('kind' in change) return refused(change);
  return decide(transaction, found, change, { ...ordered, message: ordered.message ?? message }, settings);
}

/** Names compare as people write them: `Anna` is `anna`. */
const isSamePerson = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const APPROVE_PROPOSAL = ({ method }: Outcome) => ({ kind: 'approve', method, amount: null, currency: null }) as const;

/** Appends the decision and puts the case into its state; gives the decision's number. */
async function write(
  transaction: Transaction,
  { open, facts }: FoundCase,
  decision: Decision,
  { actor, reason, message }: Ordered,
  { now, calendar, policies }: CheckSettings,
): Promise<number> {
  const [decidedAt, seq] = [now(), open.seq + 1];
  const { version } = policyAt(open.receivedAt.toISOString(), policies);
  const made = { caseId: open.caseId, seq, madeBy: actor, reason, policyVersion: version, live: true, message };
  // The facts of a decision are those that the policy decided from; a person decides from more than these.
  await appendDecision(transaction, { ...made, facts: null, decision, decidedAt });
  await changeCase(transaction, open.caseId, {
    accountId: facts?.account?.accountId ?? open.accountId,
    state: stateOf(decision),
    decidedAt: decision.kind === 'decided' ? decidedAt : null,
    reviewDueAt: decision.kind === 'review' ? reviewDueAt(open, decidedAt, calendar) : null,
  });
  return seq;
}

const refused = (why: Refused): Done => ({ kind: 'refused', why });
