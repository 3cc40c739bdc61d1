import { type Decimal, decimal, sum } from '../money.js';
import { isDuplicateOf } from './charges-in-question.js';
import type { Decision, Finding, Outcome, ReviewReason, Total } from './decision.js';
import type { AccountFacts, Facts } from './facts.js';
import type { Judged } from './judge-charge.js';
import { reviewsOfPayment } from './reviews/of-payment.js';
import { totalsOf } from './totals.js';
import { unknownFindings } from './unknown-ids.js';

/**
 * The case as a whole: one outcome over all its charges. Where any charge or the payment needs a person, the whole case
 * waits, nothing is paid until then, and the outcome is the proposal.
 */
export function conclude(
  facts: Facts,
  account: AccountFacts,
  judged: readonly Judged[],
  unknown: readonly string[],
): Decision {
  const proposal = outcome(inQuestion(judged), unknown);
  const reasons = [...judged.flatMap(charge => charge.reviews), ...reviewsOfPayment(facts, account, proposal)];
  if (reasons.length === 0) return { kind: 'decided', ...proposal };
  return { kind: 'review', reasons: [...new Set<ReviewReason>(reasons)], proposal };
}

/** The original of a refunded duplicate stands; it is not in question unless it pays itself. */
function inQuestion(judged: readonly Judged[]): Judged[] {
  const paying = judged.filter(pays);
  return judged.filter(one => pays(one) || !paying.some(other => isDuplicateOf(other.charge, one.charge)));
}

function outcome(judged: readonly Judged[], unknown: readonly string[]): Outcome {
  const totals = totalsOf(judged.flatMap(one => one.findings));
  const findings = [
    ...judged.flatMap(one => one.findings.map(found => unlessTooSmall(found, totals))),
    ...unknownFindings(unknown),
  ];
  const paid = totals.filter(total => decimal(total.amount).gt(decimal('0')));
  return { state: stateFor(judged, paid), findings, totals: paid.length > 0 ? paid : noMoney(judged) };
}

/** `approved` if what is paid, exactly, equals what was left of the charges in question. */
function stateFor(judged: readonly Judged[], paid: readonly Total[]): Outcome['state'] {
  if (paid.length === 0) return 'denied';
  const left: Decimal = sum(judged.map(one => decimal(one.charge.leftToRefund)));
  return sum(paid.map(total => decimal(total.exact))).eq(left) ? 'approved' : 'partially_approved';
}

/** A total that rounds to zero pays nothing: its findings deny with the clauses of their ground. */
function unlessTooSmall(finding: Finding, totals: readonly Total[]): Finding {
  const total = totals.find(one => one.currency === finding.currency);
  if (finding.result !== 'pay' || total === undefined || decimal(total.amount).gt(decimal('0'))) return finding;
  const basis = { kind: 'below_smallest_unit', exact: finding.amount } as const;
  return { ...finding, result: 'deny', ground: null, amount: '0', basis };
}

/** A denial still says 0.00 in its currency. */
function noMoney(judged: readonly Judged[]): Total[] {
  const currencies = [...new Set(judged.map(one => one.charge.currency))];
  return currencies.map(currency => ({ amount: '0', exact: '0', currency }));
}

const pays = (judged: Judged) => judged.findings.some(finding => finding.result === 'pay');
