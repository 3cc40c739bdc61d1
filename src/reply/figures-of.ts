import { decimal, isSameAmount } from '../money.js';
import type { Finding } from '../policy/decision.js';
import { arithmeticOf, priceOf } from './arithmetic.js';
import { money } from './figures.js';
import type { Say } from './say.js';

/** The figures of one charge: what is paid on it and how that comes, or what was charged and the fact against it. */
export function figuresOf(finding: Finding, say: Say): string {
  return finding.result === 'pay' ? paid(finding, say) : unpaid(finding, say);
}

function paid(finding: Finding, say: Say): string {
  const amount = decimal(finding.amount);
  const pays = money(finding.amount, finding.currency ?? '');
  const arithmetic = arithmeticOf(finding, say);
  // A person may pay more than a ground comes to; then it is no arithmetic of ours.
  if (arithmetic === null) return pays;
  if (isSameAmount(arithmetic.comesTo, amount)) return arithmetic.words;
  if (arithmetic.comesTo.lt(amount)) return pays;
  return `${arithmetic.words}, ${say('detail.still_open', { amount: pays })}`;
}

function unpaid(finding: Finding, say: Say): string {
  const { charged, currency } = finding;
  const amount = charged === null ? [] : [say('detail.charged', { amount: money(charged, currency ?? '') })];
  return [...amount, ...factOf(finding, say)].join(', ');
}

function factOf({ basis, currency }: Finding, say: Say): string[] {
  const amount = (exact: string) => money(exact, currency ?? '');
  switch (basis.kind) {
    case 'too_late':
      return [say('detail.too_late', { chargedOn: basis.chargedOn, lastDay: basis.lastDay })];
    case 'already_refunded': {
      const { method, refundedOn, caseId } = basis;
      return [say('detail.already_refunded', { method, refunded: amount(basis.refunded), refundedOn, caseId })];
    }
    case 'images_failed':
    case 'third_party_failure':
    case 'customers_failure':
      return [say('detail.failed', { failed: basis.failed, images: basis.images })];
    case 'at_list_price':
      return [say('detail.at_list_price', { listed: priceOf(basis.images, basis.unitPrice, currency ?? '') })];
    case 'all_delivered':
    case 'not_explained':
      return [say('detail.images', { images: basis.images })];
    case 'below_smallest_unit':
      return [say('detail.below_smallest_unit', { exact: amount(basis.exact) })];
    default:
      return [];
  }
}
