import { decimal, isSameAmount, sum, ZERO } from '../money.js';
import { originalOf } from './charges-in-question.js';
import { CONTESTABLE } from './claims.js';
import type { Context } from './context.js';
import type { Decision, Finding, Outcome, ReviewReason, Total } from './decision.js';
import type { Judged } from './judge-charge.js';
import { askForExplanation } from './questions/explanation.js';
import { reviewsOfPayment } from './reviews/of-payment.js';
import { reviewsOfWords, unauthorizedFinding } from './reviews/words.js';
import { totalsOf } from './totals.js';
import { doubtOf, unknownFindings, unknownIds } from './unknown-ids.js';
import { says } from './words.js';

/**
 * The case as a whole: one outcome over all its charges. Where any charge, the words or the payment need a person, the
 * whole case waits, nothing is paid until then, and the outcome is the proposal.
 */
export function conclude(all: readonly Judged[], context: Context): Decision {
  const judged = inQuestion(all, context);
  const outcome = outcomeOf(judged, context);
  const reasons = [
    ...reviewsOfWords(context.facts),
    ...judged.flatMap(charge => charge.reviews),
    ...reviewsOfPayment(context, outcome),
  ];
  if (reasons.length > 0) return { kind: 'review', reasons: [...new Set<ReviewReason>(reasons)], proposal: outcome };
  return askForExplanation(judged, context, outcome) ?? { kind: 'decided', ...outcome };
}

/** The original of a refunded duplicate stands; it is not in question unless it pays itself, or needs a person. */
function inQuestion(judged: readonly Judged[], context: Context): readonly Judged[] {
  const standing = new Set(
    judged.filter(paysAsDuplicate).map(({ charge }) => originalOf(charge, context)?.transactionId),
  );
  return judged.filter(one => !standing.has(one.charge.transactionId) || pays(one) || one.reviews.length > 0);
}

function outcomeOf(judged: readonly Judged[], context: Context): Outcome {
  const totals = totalsOf(judged.flatMap(one => one.findings));
  const paid = totals.filter(isPaid);
  return {
    state: stateFor(judged, paid),
    findings: findingsOf(judged, totals, context),
    totals: paid.length > 0 ? paid : noMoney(judged),
    method: says(context, 'wants_credit') ? 'service_credit' : 'original_payment_method',
    unproven: CONTESTABLE.filter(claim => judged.some(one => one.unproven.includes(claim))),
    ...doubtOf(context.facts),
  };
}

function findingsOf(judged: readonly Judged[], totals: readonly Total[], context: Context): Finding[] {
  const tooSmall = new Set(totals.filter(total => !isPaid(total)).map(total => total.currency));
  return [
    ...(says(context, 'unauthorized') ? judged.map(one => unauthorizedFinding(one.charge)) : []),
    ...judged.flatMap(one => one.findings.map(found => unlessTooSmall(found, tooSmall))),
    ...unknownFindings(unknownIds(context.facts)),
  ];
}

/** `approved` if what is paid, exactly, equals what was left of the charges in question. */
function stateFor(judged: readonly Judged[], paid: readonly Total[]): Outcome['state'] {
  if (paid.length === 0) return 'denied';
  const left = sum(judged.map(one => decimal(one.charge.leftToRefund)));
  return isSameAmount(sum(paid.map(total => decimal(total.exact))), left) ? 'approved' : 'partially_approved';
}

/** A total that rounds to zero pays nothing: its findings deny with the clauses of their ground. */
function unlessTooSmall(finding: Finding, tooSmall: ReadonlySet<string>): Finding {
  if (finding.result !== 'pay' || finding.currency === null || !tooSmall.has(finding.currency)) return finding;
  const basis = { kind: 'below_smallest_unit', exact: finding.amount } as const;
  return { ...finding, result: 'deny', ground: null, amount: '0', basis };
}

/** A denial still says 0.00 in its currency. */
function noMoney(judged: readonly Judged[]): Total[] {
  const currencies = [...new Set(judged.map(one => one.charge.currency))];
  return currencies.map(currency => ({ amount: '0', exact: '0', currency }));
}

const isPaid = (total: Total) => decimal(total.amount).gt(ZERO);

const pays = (judged: Judged) => judged.findings.some(finding => finding.result === 'pay');

const paysAsDuplicate = (judged: Judged) => judged.findings.some(finding => finding.ground === 'duplicate_charge');
