import { decimal, ZERO } from '../../money.js';
import type { Clause } from '../decision.js';
import type { ChargeFacts } from '../facts.js';
import type { Due } from '../rule.js';

const CLAUSES: readonly Clause[] = ['3.1', '11'];

/**
 * 3.1 "incorrect billing amounts", 11: the amount is above unit price × images, by the price list in force when it was
 * charged. The difference is due. Below the list price nothing is due and nothing is claimed back.
 */
export function incorrectAmount(charge: ChargeFacts): Due | null {
  if (charge.unitPrice === null) return unknownPrice();
  const listed = decimal(charge.unitPrice).times(String(charge.images));
  const difference = decimal(charge.amount).minus(listed);
  if (difference.lte(ZERO)) return null;
  const { images, unitPrice } = charge;
  return {
    ground: 'incorrect_amount',
    clauses: CLAUSES,
    amount: difference,
    basis: { kind: 'above_list_price', images, unitPrice, listed: listed.toFixed() },
    doubt: null,
  };
}

/** No price in force: an unknown fact is never read as "no". */
function unknownPrice(): Due {
  return {
    ground: 'incorrect_amount',
    clauses: CLAUSES,
    amount: ZERO,
    basis: { kind: 'not_settled' },
    doubt: 'unknown_list_price',
  };
}
