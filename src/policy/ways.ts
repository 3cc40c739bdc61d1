import { decimal, sum, ZERO } from '../money.js';
import type { Outcome, Total } from './decision.js';
import type { Method } from './terms.js';

/** What of an outcome goes out by one method. */
export type Way = NonNullable<Outcome['alsoBy']>;

/** An outcome's totals by the method that they go out by; one way, but where people paid a case by both. */
export function waysOf({ method, totals, alsoBy }: Outcome): readonly Way[] {
  if (alsoBy === undefined) return [{ method, totals }];
  const left = totals.map(total => without(total, alsoBy.totals)).filter(total => decimal(total.amount).gt(ZERO));
  return left.length === 0 ? [alsoBy] : [{ method, totals: left }, alsoBy];
}

/** The method of an outcome that pays; null where it denies, or pays by both: then no one of them is its method. */
export const methodOf = ({ state, method, alsoBy }: Outcome): Method | null =>
  state === 'denied' || alsoBy !== undefined ? null : method;

function without({ amount, exact, currency }: Total, others: readonly Total[]): Total {
  const same = others.filter(other => other.currency === currency);
  const lessThan = (whole: string, key: 'amount' | 'exact') =>
    decimal(whole)
      .minus(sum(same.map(other => decimal(other[key]))))
      .toFixed();
  return { amount: lessThan(amount, 'amount'), exact: lessThan(exact, 'exact'), currency };
}
