import type { Paid } from '../ledger/paid.js';
import { type Decimal, decimal, roundToMinor, sum, ZERO } from '../money.js';
import { denyByHand, followedByHand, payByHand, whyNotPayable } from '../policy/by-hand.js';
import type { Outcome, Total } from '../policy/decision.js';
import type { ChargeFacts } from '../policy/facts.js';
import { stateByHand } from '../policy/state-by-hand.js';
import type { Method } from '../policy/terms.js';
import { type PaidBefore, togetherWith } from '../policy/together-with.js';
import type { Change, Order, Refused } from './order.js';

/** What an order finds: the charges it is about, what the case paid, and what is proposed. */
export interface Found {
  readonly charges: readonly ChargeFacts[];
  /** All charges of the case, whichever of them the order is about. */
  readonly inQuestion: readonly ChargeFacts[];
  /** These and all others that were read with them. */
  readonly known: readonly ChargeFacts[];
  readonly paid: Paid;
  readonly proposal: Outcome | null;
  /** Whether there is a decision to replace; else the case waits for one. */
  readonly isDecided: boolean;
}

export type Paying = Exclude<Order, { kind: 'ask' | 'reopen' | 'confirm' }>;

/**
 * The refunds that an order takes back before they are sent: those that are pending, where less is to be paid than the
 * case pays now. What is on its way to a provider cannot be called back.
 */
export function takenBackBy(order: Paying, { charges, paid }: Found): readonly string[] | Refused {
  if (order.kind === 'approve') return [];
  const amount = order.kind === 'deny' ? ZERO : decimal(order.amount);
  const currency = order.kind === 'deny' ? null : (order.currency ?? onlyCurrencyOf(charges));
  if (currency === null && amount.gt(ZERO)) return []; // nobody knows yet which ones
  const inQuestion = paid.pending.filter(refund => currency === null || refund.currency === currency);
  if (amount.gte(sumOf(everythingPaid(paid), currency))) return [];
  const sent = inQuestion.find(refund => refund.attempts > 0);
  if (sent !== undefined) return { kind: 'on_its_way', amount: sent.amount, currency: sent.currency };
  return inQuestion.map(refund => refund.refundId);
}

/** What an order comes to on what it finds, after what it takes back; or why it cannot be followed. */
export function outcomeFor(order: Paying, found: Found, takenBack: readonly string[]): Change | Refused {
  switch (order.kind) {
    case 'deny':
      return deny(found, takenBack);
    case 'approve':
      return order.amount === null ? payProposal(order.method, found) : pay({ ...order, amount: order.amount }, found);
    case 'override':
      return override(order, found, takenBack);
  }
}

/** A denial that is proposed stands with its own clauses; else it is the person's. */
function deny(found: Found, takenBack: readonly string[]): Change | Refused {
  const { proposal, paid } = found;
  if (proposal?.state === 'denied' && everythingPaid(paid).length === 0)
    return { outcome: followedByHand(proposal), paidNow: null };
  return override({ amount: '0', currency: null }, found, takenBack);
}

/** The proposal as it stands; `credit` grants it as credit instead. */
function payProposal(method: Method, { proposal, paid, known }: Found): Change | Refused {
  if (proposal === null || proposal.state === 'denied') return { kind: 'nothing_proposed' };
  const followed = followedByHand(proposal);
  const paidNow = method === 'service_credit' ? { ...followed, method } : followed;
  const why = whyNotPayable(paidNow, known);
  if (why !== null) return why;
  return { outcome: togetherWith(before(paid), paidNow, known), paidNow };
}

interface Payment {
  readonly amount: string;
  readonly currency: string | null;
  readonly method: Method;
}

function pay(payment: Payment, found: Found): Change | Refused {
  const currency = payment.currency ?? onlyCurrencyOf(found.charges);
  if (currency === null) return whichCurrency(found.charges);
  if (!isWholeUnits(decimal(payment.amount), currency)) return { kind: 'finer_than_the_currency', currency };
  const paidNow = payByHand({ ...payment, currency }, found.charges, found.inQuestion);
  if ('kind' in paidNow) return paidNow;
  return { outcome: togetherWith(before(found.paid), paidNow, found.known), paidNow };
}

/** A new total: the difference is paid. What has settled is not taken back; a case that waits may come to just that. */
function override(
  { amount, currency: named }: Pick<Extract<Order, { kind: 'override' }>, 'amount' | 'currency'>,
  found: Found,
  takenBack: readonly string[],
): Change | Refused {
  const [total, paid] = [decimal(amount), everythingPaid(found.paid)];
  if (total.eq(ZERO) && paid.length === 0) return { outcome: denyByHand(found.charges), paidNow: null };
  const currency = named ?? (total.eq(ZERO) ? (paid[0]?.currency ?? null) : onlyCurrencyOf(found.charges));
  if (currency === null) return whichCurrency(found.charges);
  if (!isWholeUnits(total, currency)) return { kind: 'finer_than_the_currency', currency };
  const soFar = sumOf(paid, currency);
  if (total.lt(soFar)) return { kind: 'below_settled', settled: soFar.toFixed(), currency };
  if (total.gt(soFar))
    return pay({ amount: total.minus(soFar).toFixed(), currency, method: 'original_payment_method' }, found);
  if (takenBack.length === 0 && found.isDecided) return { kind: 'same_amount' };
  return { outcome: togetherWith(before(found.paid), nothingMore(found), found.known), paidNow: null };
}

function nothingMore({ charges, inQuestion }: Found): Outcome {
  return { ...denyByHand(charges), totals: [], state: stateByHand(inQuestion, []) };
}

/** How much more a case pays by an outcome than it paid, by currency: plain decimals, below zero where it is less. */
export function differenceTo(outcome: Outcome, paid: Paid): Pick<Total, 'amount' | 'currency'>[] {
  const soFar = everythingPaid(paid);
  return currenciesOf([...soFar, ...outcome.totals]).flatMap(currency => {
    const more = sumOf(outcome.totals, currency).minus(sumOf(soFar, currency));
    return more.eq(ZERO) ? [] : [{ amount: more.toFixed(), currency }];
  });
}

function before({ settled, pending, lines }: Paid): PaidBefore {
  const method = 'original_payment_method'; // credit is granted at once: what is pending goes back where it came from
  const onTheirWay = pending.map(({ amount, exact, currency }) => ({ amount, exact, currency, method }) as const);
  return { totals: [...settled, ...onTheirWay], lines };
}

function everythingPaid({ settled, pending }: Paid): Total[] {
  const all = [...settled, ...pending];
  return currenciesOf(all).map(currency => {
    const exact = sum(all.filter(one => one.currency === currency).map(one => decimal(one.exact)));
    return { amount: sumOf(all, currency).toFixed(), exact: exact.toFixed(), currency };
  });
}

/** The sum of amounts in a currency; null: in all of them, where only zero is asked about. */
const sumOf = (totals: readonly { readonly amount: string; readonly currency: string }[], currency: string | null) =>
  sum(totals.filter(total => currency === null || total.currency === currency).map(total => decimal(total.amount)));

function onlyCurrencyOf(charges: readonly ChargeFacts[]): string | null {
  const [currency = null, ...more] = currenciesOf(charges);
  return more.length === 0 ? currency : null;
}

const whichCurrency = (charges: readonly ChargeFacts[]): Refused =>
  charges.length === 0 ? { kind: 'no_charge' } : { kind: 'which_currency', currencies: currenciesOf(charges) };

const currenciesOf = (some: readonly { readonly currency: string }[]) =>
  [...new Set(some.map(one => one.currency))].sort();

const isWholeUnits = (amount: Decimal, currency: string) => roundToMinor(amount, currency).eq(amount);
