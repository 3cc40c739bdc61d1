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
    ['paid', moneyOf(refunds)],
    ['asked back', `${inState('needs_info', 'needs_verification')}`],
    ['for a person', `${inState('needs_review')}`],
    ['ignored', `${outcomes.filter(outcome => outcome.kind === 'ended').length}`],
    ['answered in', `${medianOf(seconds).toFixed(1)} s (median of ${seconds.length})`],
  ];
}

function moneyOf(refunds: readonly RefundSum[]): string {
  const posted = refunds.filter(({ status }) => status === 'pending' || status === 'settled');
  const currencies = [...new Set(posted.map(refund => refund.currency))];
  const total = (currency: string) =>
    sum(posted.filter(refund => refund.currency === currency).map(refund => decimal(refund.amount)));
  return currencies.map(currency => `${plain(total(currency), currency)} ${currency}`).join(' and ') || 'nothing';
}

/** The middle of sorted numbers, or the mean of the two in the middle; 0 of none. */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
