import { decimal, ZERO } from '../../../src/money.js';
import { CONTESTABLE } from '../../../src/policy/claims.js';
import { isBarred, says } from './case-of.js';
import { SUBJECT } from './facts-of.js';
import { leftOf, paymentsOf, totalOf, UNITS_PER_CENT } from './payments-of.js';
import { caseReasonsOf, doubtsOf, notShownOf } from './reasons-of.js';
import { refusalByFact, refusalOf } from './refusal-of.js';
import type { Seen } from './seen.js';

const paying = ({ findings }: Seen) => findings.filter(finding => finding.result === 'pay');
const isDecidedWithPayment = ({ decision }: Seen) => decision.kind === 'decided' && decision.state !== 'denied';
const unitsOf = ({ charges }: Seen) => charges.reduce((all, charge) => all + totalOf(paymentsOf(charge)), 0);
const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/** As a decimal of dollars, to compare with what the policy computes. */
const dollars = (units: number) => decimal(String(units)).div(String(100 * UNITS_PER_CENT));

/** What must hold of every decision, whatever the facts: sentences of the policy and its readings. */
export const ALWAYS: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'every finding has a clause': ({ findings }) => findings.every(({ clauses }) => clauses.length > 0),

  'only what pays has a ground and an amount, or calls for verification': ({ findings }) =>
    findings.every(({ result, ground, amount }) =>
      result === 'pay'
        ? ground !== null && decimal(amount).gt(ZERO)
        : amount === '0' && (ground === null || ground === 'unauthorized_charge'),
    ),

  'no charge gets more than is left of it': seen =>
    seen.facts.charges.every(({ transactionId, leftToRefund }) => {
      const own = paying(seen).filter(finding => finding.transactionId === transactionId);
      return own.reduce((left, { amount }) => left.minus(decimal(amount)), decimal(leftToRefund)).gte(ZERO);
    }),

  'nothing late is ever paid (4.1)': seen => seen.combination.window !== 'late' || paying(seen).length === 0,

  'a request taken back is withdrawn, and no other': seen =>
    (seen.decision.kind === 'withdrawn') === says(seen.combination, 'takes_back'),

  'an open chargeback is never decided (7)': ({ charges, decision }) =>
    !charges.some(charge => charge.window !== 'late' && charge.chargeback === 'open') ||
    decision.kind === 'review' ||
    decision.kind === 'withdrawn',

  'what the bank returned is not paid again (7)': seen =>
    seen.combination.chargeback !== 'lost' || paying(seen).every(({ transactionId }) => transactionId !== SUBJECT),

  'a suspended or terminated account is never paid by itself': seen =>
    ['active', 'closed'].includes(seen.combination.account) || !isDecidedWithPayment(seen),

  'never money without a payment method, unless as credit (4.3, 6)': seen =>
    !isDecidedWithPayment(seen) ||
    seen.outcome?.method === 'service_credit' ||
    paying(seen).every(({ transactionId }) =>
      seen.facts.charges.some(one => one.transactionId === transactionId && one.paymentMethodId !== null),
    ),

  'credit for who wants it, money for all others (6)': ({ combination, outcome }) =>
    outcome === null || (outcome.method === 'service_credit') === says(combination, 'wants_credit'),

  'a test key has no share of an outage (9)': seen =>
    seen.combination.environment === 'production' ||
    paying(seen).every(({ ground, transactionId }) => ground !== 'service_outage' || transactionId !== SUBJECT),

  'nobody is asked a third time (4.2)': ({ decision, combination }) =>
    decision.kind !== 'ask' || combination.questionsAsked < 2,

  'what was explained is not asked about (4.2)': ({ decision, combination }) =>
    decision.kind !== 'ask' || !combination.words.explained,
};

/** The readings in full: what is paid, why not, what is asked and why a person looks is exactly what they say. */
export const EXACTLY: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'each ground pays what the ledger shows, whatever is said': seen =>
    seen.outcome === null ||
    seen.charges.every(charge => {
      const own = paying(seen).filter(({ transactionId }) => transactionId === charge.transactionId);
      const due = paymentsOf(charge);
      return (
        own.length === due.size &&
        own.every(({ ground, amount }) => isPaid(amount, ground === null ? 0 : (due.get(ground) ?? 0)))
      );
    }),

  'the total is rounded once, half up': seen => {
    const cents = Math.floor((unitsOf(seen) + UNITS_PER_CENT / 2) / UNITS_PER_CENT);
    return seen.outcome === null || decimal(seen.outcome.totals[0]?.amount ?? '-1').eq(dollars(cents * UNITS_PER_CENT));
  },

  'approved is all that was left, denied is nothing': seen => {
    const units = unitsOf(seen);
    const left = seen.charges.reduce((all, charge) => all + leftOf(charge), 0);
    const state = units === 0 ? 'denied' : units === left ? 'approved' : 'partially_approved';
    return seen.outcome === null || seen.outcome.state === state;
  },

  'what is not paid is refused by the first clause that applies': seen =>
    seen.outcome === null ||
    seen.charges.every(charge => {
      if (paymentsOf(charge).size > 0) return true;
      const refusal = seen.findings.find(one => one.transactionId === charge.transactionId && one.ground === null);
      return refusal?.basis.kind === refusalOf(charge);
    }),

  'a person looks for exactly these reasons': seen => {
    const reasons = [...caseReasonsOf(seen.charges, unitsOf(seen)), ...seen.charges.flatMap(doubtsOf)];
    const expected =
      reasons.length === 0 && isOpen(seen) && seen.combination.questionsAsked === 2 ? ['asked_twice'] : reasons;
    const given = seen.decision.kind === 'review' ? seen.decision.reasons : [];
    return seen.decision.kind === 'withdrawn' || same([...new Set(expected)], given);
  },

  'what happened is asked where nothing else tells (4.2)': seen => {
    const isClear = [...caseReasonsOf(seen.charges, unitsOf(seen)), ...seen.charges.flatMap(doubtsOf)].length === 0;
    const isAsked = isClear && isOpen(seen) && seen.combination.questionsAsked < 2;
    return seen.decision.kind === 'withdrawn' || (seen.decision.kind === 'ask') === isAsked;
  },

  'what is claimed, not shown and not documented is told': ({ outcome, charges, combination }) => {
    const open = combination.documented ? [] : charges.flatMap(notShownOf);
    return (
      outcome === null ||
      same(
        outcome.unproven,
        CONTESTABLE.filter(claim => open.includes(claim)),
      )
    );
  },
};

/** Compares what is paid with whole units; a share of 24 digits may be off by its last. */
const isPaid = (amount: string, units: number) =>
  decimal(amount).minus(dollars(units)).abs().lt('0.000000000000000001');

/** Nothing is due, and of one charge neither the ledger nor the mail says why it should be. */
function isOpen({ charges, combination }: Seen): boolean {
  const isDue = charges.some(charge => paymentsOf(charge).size > 0);
  const isSettled = (charge: Seen['charges'][number]) => isBarred(charge) || refusalByFact(charge) !== null;
  return !combination.words.explained && !isDue && !charges.every(isSettled);
}
