import { decisionsOfCase } from '../desk/case-history.js';
import { latestDecision } from '../desk/latest-decision.js';
import type { CheckSettings } from '../eligibility/settings.js';
import { closeRefund } from '../ledger/refunds.js';
import { type Outcome, stateOf } from '../policy/decision.js';
import { forAPerson } from '../policy/for-a-person.js';
import { isAboveLimit } from '../policy/reviews/auto-approve-limit.js';
import type { Transaction } from '../postgres/pool.js';
import { ask } from './ask.js';
import { type Done, type Followed, refused, withoutMoney } from './done.js';
import { type FoundCase, find } from './find.js';
import type { Change, Ordered, Refused } from './order.js';
import { differenceTo, outcomeFor, type Paying, takenBackBy } from './outcome-for.js';
import { pay, tell } from './pay-and-tell.js';
import { personIn, sharedBy } from './person.js';
import { write } from './write.js';

export type { Done, Followed } from './done.js';

/**
 * Decides a case by a person's order, in the caller's transaction (roll it back for a trial): the facts are read anew under
 * the locks of every decision, nothing is edited, the money difference is posted, and the customer is mailed. What is above
 * the auto-approve limit waits for a second person, and nobody is mailed until then.
 */
export async function decideByHand(transaction: Transaction, ordered: Ordered, settings: CheckSettings): Promise<Done> {
  const found = await find(transaction, ordered, settings);
  if (found === null) return refused({ kind: 'unknown_case' });
  if (!found.open.live) return refused({ kind: 'only_a_trial' });
  if (ordered.seen !== null && found.open.seq > ordered.seen)
    return refused(await overtaken(transaction, found.open.caseId));
  await transaction.query('savepoint found');
  const done = await obey(transaction, found, ordered, settings);
  if (done.kind === 'refused') await transaction.query('rollback to savepoint found');
  return done;
}

/** What was decided on the case since the person looked. */
async function overtaken(transaction: Transaction, caseId: string): Promise<Refused> {
  const latest = (await decisionsOfCase(transaction, caseId)).at(-1);
  if (latest === undefined) throw new Error(`The case ${caseId} has no decision; run \`refunds doctor\`.`);
  return { kind: 'overtaken', by: latest.by, state: stateOf(latest.decision), at: latest.at };
}

function obey(transaction: Transaction, found: FoundCase, ordered: Ordered, settings: CheckSettings): Promise<Done> {
  const { state } = found.open;
  switch (ordered.order.kind) {
    case 'reopen':
      return reopen(transaction, found, ordered, settings);
    case 'confirm':
      return confirm(transaction, found, ordered, settings);
    case 'ask':
      return ask(transaction, found, ordered, settings);
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
  return withoutMoney(await write(transaction, found, decision, ordered, settings), decision);
}

async function decide(
  transaction: Transaction,
  found: FoundCase,
  { outcome, paidNow }: Change,
  ordered: Ordered,
  settings: CheckSettings,
): Promise<Followed> {
  const decision = { kind: 'decided', ...outcome } as const;
  const numbered = await write(transaction, found, decision, ordered, settings);
  const refunds = paidNow === null ? [] : await pay(transaction, numbered, found, paidNow, ordered.actor, settings);
  const mails = await tell(transaction, numbered, found, ordered.message, settings);
  const difference = differenceTo(outcome, found.paid);
  return { kind: 'done', ...numbered, decision, paidNow, difference, jobs: { refunds, mails } };
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
  return withoutMoney(await write(transaction, found, decision, ordered, settings), decision);
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
  if (personIn(madeBy) === null) return refused({ kind: 'nothing_to_confirm' }); // nobody knows who ordered it
  const shared = sharedBy(madeBy, ordered.actor, settings.confirmBy);
  if (shared !== null) return refused({ kind: shared === 'name' ? 'same_person' : 'same_os_user' });
  const proposal = decision.proposal;
  const change = outcomeFor(APPROVE_PROPOSAL(proposal), { ...found, proposal }, []);
  if ('kind' in change) return refused(change);
  return decide(transaction, found, change, { ...ordered, message: ordered.message ?? message }, settings);
}

const APPROVE_PROPOSAL = ({ method }: Outcome) => ({ kind: 'approve', method, amount: null, currency: null }) as const;
