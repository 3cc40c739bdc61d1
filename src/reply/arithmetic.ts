import { type Decimal, decimal, share } from '../money.js';
import type { Basis, Finding } from '../policy/decision.js';
import { lengthsOf, money, result } from './figures.js';
import type { Say } from './say.js';

/** What a ground comes to on a charge, in words that a customer can redo. */
export interface Arithmetic {
  readonly words: string;
  readonly comesTo: Decimal;
}

/** The arithmetic of a finding's ground; null where there is none to redo. */
export function arithmeticOf(finding: Finding, say: Say): Arithmetic | null {
  const { basis, charged, currency } = finding;
  if (charged === null || currency === null) return null;
  switch (basis.kind) {
    case 'duplicate_of': {
      const { original, requestId } = basis;
      const words = say('detail.duplicate_of', { original, requestId, amount: money(charged, currency) });
      return { words, comesTo: decimal(charged) };
    }
    case 'above_list_price':
      return aboveListPrice(basis, charged, currency, say);
    case 'images_failed':
      return imagesFailed(finding, basis, charged, currency, say);
    case 'outage_share':
      return outageShare(basis, currency);
    default:
      return null;
  }
}

/** `4 × 0.04 USD = 0.16 USD` */
export function priceOf(images: number, unitPrice: string, currency: string): string {
  const price = decimal(unitPrice).times(String(images));
  return `${images} × ${money(unitPrice, currency)} ${result(price, currency)}`;
}

type BasisOf<Kind extends Basis['kind']> = Extract<Basis, { readonly kind: Kind }>;

function aboveListPrice(basis: BasisOf<'above_list_price'>, charged: string, currency: string, say: Say): Arithmetic {
  const comesTo = decimal(charged).minus(decimal(basis.listed));
  const listed = priceOf(basis.images, basis.unitPrice, currency);
  const amount = money(comesTo.toFixed(), currency);
  return { words: say('detail.above_list_price', { charged: money(charged, currency), listed, amount }), comesTo };
}

function imagesFailed(
  { amount }: Finding,
  { failed, images, unitPrice }: BasisOf<'images_failed'>,
  charged: string,
  currency: string,
  say: Say,
): Arithmetic {
  const counted = say('detail.failed', { failed, images });
  const price = unitPrice === null ? null : decimal(unitPrice).times(String(failed));
  if (unitPrice !== null && price !== null && (failed < images || price.eq(decimal(amount))))
    return { words: `${counted}, ${priceOf(failed, unitPrice, currency)}`, comesTo: price };
  if (failed < images) return { words: `${counted}, ${money(amount, currency)}`, comesTo: decimal(amount) };
  // Where all of them failed, all of the charge is due, whatever the list price is.
  const whole = say('detail.whole_charge', { amount: money(charged, currency) });
  return { words: `${counted}, ${whole}`, comesTo: decimal(charged) };
}

function outageShare({ downtimeMs, periodMs, of }: BasisOf<'outage_share'>, currency: string): Arithmetic {
  const [down, period] = lengthsOf(downtimeMs, periodMs).counts;
  const comesTo = share(decimal(of), downtimeMs, periodMs);
  const words = `${down} / ${period} × ${money(of, currency)} ${result(comesTo, currency)}`;
  return { words, comesTo };
}
