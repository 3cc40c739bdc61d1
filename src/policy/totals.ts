import { decimal, roundToMinor, sum } from '../money.js';
import type { Finding, Total } from './decision.js';

/** What the findings pay: per currency the exact sum, rounded once, half up, to the minor unit. */
export function totalsOf(findings: readonly Finding[]): Total[] {
  const paying = findings.filter(finding => finding.result === 'pay');
  const currencies = [...new Set(paying.flatMap(finding => finding.currency ?? []))].sort();
  return currencies.map(currency => {
    const exact = sum(paying.filter(finding => finding.currency === currency).map(finding => decimal(finding.amount)));
    return { amount: roundToMinor(exact, currency).toFixed(), exact: exact.toFixed(), currency };
  });
}
