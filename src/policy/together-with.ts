import { decimal, sum } from '../money.js';
import { findingByHand } from './by-hand.js';
import type { Finding, Outcome, Total } from './decision.js';
import type { ChargeFacts } from './facts.js';
import type { Method } from './terms.js';

/** A total, and the method that it went out by. */
export interface PaidTotal extends Total {
  readonly method: Method;
}

/** What a case paid before: totals by currency and method, and what each charge got, exactly. */
export interface PaidBefore {
  readonly totals: readonly PaidTotal[];
  readonly lines: readonly { readonly transactionId: string; readonly amount: string }[];
}

/**
 * An outcome together with what the case paid before it: its totals and its findings are those of the whole case. Its method
 * is that of what is paid now, else that of what was paid; what went out by the other one is told apart.
 */
export function togetherWith(before: PaidBefore, outcome: Outcome, charges: readonly ChargeFacts[]): Outcome {
  const all = [...before.totals, ...outcome.totals.map(total => ({ ...total, method: outcome.method }))];
  const isByTheSame = all.some(total => total.method === outcome.method);
  const method = isByTheSame ? outcome.method : (before.totals[0]?.method ?? outcome.method);
  const earlier = before.lines.flatMap(({ transactionId, amount }) => {
    const charge = charges.find(one => one.transactionId === transactionId);
    return charge === undefined ? [] : [findingByHand(charge, 'pay', decimal(amount))];
  });
  const findings = onePerCharge([...outcome.findings, ...earlier]);
  return { ...outcome, method, totals: byCurrency(all), findings, ...alsoBy(all, method) };
}

function alsoBy(all: readonly PaidTotal[], method: Method): Pick<Outcome, 'alsoBy'> {
  const others = all.filter(total => total.method !== method);
  const [other] = others;
  return other === undefined ? {} : { alsoBy: { method: other.method, totals: byCurrency(others) } };
}

/** One total for each currency. */
function byCurrency(totals: readonly Total[]): Total[] {
  return [...new Set(totals.map(total => total.currency))].map(currency => {
    const inCurrency = totals.filter(total => total.currency === currency);
    const added = (key: 'amount' | 'exact') => sum(inCurrency.map(total => decimal(total[key]))).toFixed();
    return { amount: added('amount'), exact: added('exact'), currency };
  });
}

/** What people paid on one charge, now and before, is one finding; where anything was paid, nothing is denied by hand. */
function onePerCharge(findings: readonly Finding[]): Finding[] {
  const isByHand = ({ basis, result }: Finding) => basis.kind === 'by_hand' && result === 'pay';
  const byHand = findings.filter(isByHand);
  const paid = [...new Set(byHand.map(found => found.transactionId))].flatMap(transactionId => {
    const same = byHand.filter(found => found.transactionId === transactionId);
    const amount = sum(same.map(found => decimal(found.amount))).toFixed();
    return same.slice(0, 1).map(found => ({ ...found, amount }));
  });
  const paidIds = paid.map(found => found.transactionId);
  const others = findings.filter(found => !isByHand(found));
  return [...others.filter(found => found.basis.kind !== 'by_hand' || !paidIds.includes(found.transactionId)), ...paid];
}
