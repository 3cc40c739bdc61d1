import { type Decimal, decimal, isSameAmount, plain, sum } from '../money.js';
import type { Stretch } from '../policy/decision.js';
import type { Say } from './say.js';

/* Figures as every language writes them: plain decimals with the currency code, ISO days, times in UTC. */

const MOST_DIGITS = 6; // unit prices have no more; a share of an outage may have many
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

/** An amount with its currency code: `0.16 USD`. One with more than six decimals is rounded half up to six. */
export function money(amount: string, currency: string): string {
  return `${shortened(amount, currency)} ${currency}`;
}

/** The same without its currency code, for columns: `0.16`. */
export function shortened(amount: string, currency: string): string {
  return plain(rounded(decimal(amount)), currency);
}

/** What a sum comes to: `= 0.16 USD`, or `≈ 0.382813 USD` where digits are left out. */
export function result(amount: Decimal, currency: string): string {
  return `${isSameAmount(rounded(amount), amount) ? '=' : '≈'} ${money(amount.toFixed(), currency)}`;
}

const rounded = (amount: Decimal) => amount.round(MOST_DIGITS, 1);

/** The sum of amounts, one for each currency: `12.40 USD + 300 JPY`. */
export function sumOf(amounts: readonly { readonly amount: string; readonly currency: string }[]): string {
  const currencies = [...new Set(amounts.map(one => one.currency))];
  const inCurrency = (currency: string) =>
    amounts.filter(one => one.currency === currency).map(({ amount }) => decimal(amount));
  return currencies.map(currency => money(sum(inCurrency(currency)).toFixed(), currency)).join(' + ');
}

/** A stretch of time: `2026-11-10 14:02–17:47 UTC`, with seconds where it has any. */
export function stretch({ from, to }: Stretch): string {
  const [fromDay, fromTime] = dayAndTime(from);
  const [toDay, toTime] = dayAndTime(to);
  return fromDay === toDay ? `${fromDay} ${fromTime}–${toTime} UTC` : `${fromDay} ${fromTime} – ${toDay} ${toTime} UTC`;
}

/** Some stretches, and how many more there were. */
export function stretches(first: readonly Stretch[], further: number, say: Say): string {
  return [...first.map(stretch), ...(further > 0 ? [say('more_stretches', { count: further })] : [])].join(', ');
}

function dayAndTime(instant: string): readonly [string, string] {
  const iso = new Date(instant).toISOString();
  return [iso.slice(0, 10), iso.slice(11, -1).replace(/(:00)?\.000$/, '')];
}

/** Lengths of time in one unit that writes them all whole, minutes or else seconds. */
export interface Lengths {
  readonly unit: 'minutes' | 'seconds';
  readonly counts: readonly number[];
}

/** Reads lengths in ms. */
export function lengthsOf(...lengthsMs: readonly number[]): Lengths {
  const whole = lengthsMs.every(ms => ms % MINUTE_MS === 0);
  return {
    unit: whole ? 'minutes' : 'seconds',
    counts: lengthsMs.map(ms => ms / (whole ? MINUTE_MS : SECOND_MS)),
  };
}
