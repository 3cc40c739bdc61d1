import { type Decimal, decimal, sum, ZERO } from '../money.js';
import type { Finding, Outcome, Total } from './decision.js';

/** What was paid of an outcome: by currency, and exactly by charge. */
export interface PaidOf {
  readonly totals: readonly Total[];
  readonly lines: readonly { readonly transactionId: string; readonly amount: string }[];
}

/** What an outcome pays beyond what was paid of it already: proposed as a whole again, it would be paid twice. */
export function remainderOf(outcome: Outcome, paid: PaidOf): Outcome {
  const left = new Map(paid.lines.map(line => [line.transactionId, decimal(line.amount)]));
  const findings = outcome.findings.flatMap(finding => {
    if (finding.result !== 'pay') return [finding];
    const taken = smaller(left.get(finding.transactionId) ?? ZERO, decimal(finding.amount));
    left.set(finding.transactionId, (left.get(finding.transactionId) ?? ZERO).minus(taken));
    return lessened(finding, taken);
  });
  return { ...outcome, findings, totals: outcome.totals.map(total => withoutPaid(total, paid.totals)) };
}

const smaller = (one: Decimal, other: Decimal) => (one.lt(other) ? one : other);

function lessened(finding: Finding, by: Decimal): Finding[] {
  const amount = decimal(finding.amount).minus(by);
  return amount.gt(ZERO) ? [{ ...finding, amount: amount.toFixed() }] : [];
}

function withoutPaid({ currency, ...total }: Total, paid: readonly Total[]): Total {
  const rest = (key: 'amount' | 'exact') => {
    const same = paid.filter(one => one.currency === currency).map(one => decimal(one[key]));
    const more = decimal(total[key]).minus(sum(same));
    return (more.gt(ZERO) ? more : ZERO).toFixed();
  };
  return { amount: rest('amount'), exact: rest('exact'), currency };
}
