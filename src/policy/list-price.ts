import { type Decimal, decimal } from '../money.js';
import type { ChargeFacts } from './facts.js';

/** What the charge costs by the price list in force when it was charged; null where the list has no price for it (11). */
export function listPrice(charge: ChargeFacts): Decimal | null {
  return charge.unitPrice === null ? null : decimal(charge.unitPrice).times(String(charge.images));
}

/** The charge beside its list price, for people. */
export function pricesOf(charge: ChargeFacts): string {
  const billed = `billed ${charge.amount} ${charge.currency}`;
  return charge.unitPrice === null
    ? `${billed}; no list price for tier ${charge.modelTier} on ${charge.chargedAt}`
    : `${billed}; ${charge.images} × ${charge.unitPrice} by the price list of ${charge.chargedAt}`;
}
