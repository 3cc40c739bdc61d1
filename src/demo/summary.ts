import type { RefundSum } from '../desk/figures.js';
import { decimal, plain, sum } from '../money.js';
import type { Outcome } from './outcome.js';
import { isAnswered, isPaid } from './verdict.js';

/** The demo in figures, each a name and what it came to. `refunds` are those that the desk has posted. */
export function summaryOf(outcomes: readonly Outcome[], refunds: readonly RefundSum[]): (readonly [string, string])[] {
  const inState = (...states: string[]) =>
    outcomes.filter(outcome => outcome.kind === 'case' && states.includes(outcome.shown.state)).length;
  const [paid, denied] = [outcomes.filter(isPaid).length, inState('denied')];
  const seconds = outcomes
    .filter(isAnswered)
    .map(outcome => outcome.seconds)
    .sort((a, b) => a - b);
  return [
    ['mails in', `${outcomes.length}`],
    ['decided', `${paid + denied}: ${paid} paid, ${denied} denied`],
    ['refunded', moneyOf(refunds.filter(isOpenOrDone))],
    ['credited', moneyOf(outcomes.flatMap(creditsOf))],
    ['asked back', `${inState('needs_info', 'needs_verification')}`],
    ['for a person', `${inState('needs_review')}`],
    ['ignored', `${outcomes.filter(outcome => outcome.kind === 'ended').length}`],
    ['answered in', `${medianOf(seconds).toFixed(1)} s (median of ${seconds.length})`],
  ];
}

const isOpenOrDone = ({ status }: RefundSum) => status === 'pending' || status === 'settled';

const creditsOf = (outcome: Outcome) =>
  outcome.kind === 'case' && outcome.shown.method === 'service_credit' ? outcome.shown.totals : [];

function moneyOf(amounts: readonly { readonly amount: string; readonly currency: string }[]): string {
  const currencies = [...new Set(amounts.map(one => one.currency))];
  const total = (currency: string) =>
    sum(amounts.filter(one => one.currency === currency).map(one => decimal(one.amount)));
  return currencies.map(currency => `${plain(total(currency), currency)} ${currency}`).join(' and ') || 'nothing';
}

/** The middle of sorted numbers, or the mean of the two in the middle; 0 of none. */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
