import { decimal, ZERO } from '../../money.js';
import { listPrice, pricesOf } from '../list-price.js';
import type { Due, GroundRule } from '../rule.js';

/**
 * 3.1 "incorrect billing amounts", 11: the amount is above unit price × images, by the price list in force when it was
 * charged. The difference is due. Below the list price nothing is due and nothing is claimed back.
 */
export const incorrectAmount: GroundRule = {
  ground: 'incorrect_amount',
  clauses: ['3.1', '11'],
  reads: pricesOf,
  due: charge => {
    const listed = listPrice(charge);
    if (listed === null || charge.unitPrice === null) return NO_PRICE_IN_FORCE;
    const difference = decimal(charge.amount).minus(listed);
    if (difference.lte(ZERO)) return null;
    const { images, unitPrice } = charge;
    return {
      amount: difference,
      basis: { kind: 'above_list_price', images, unitPrice, listed: listed.toFixed() },
      doubt: null,
    };
  },
};

/** An unknown fact is never read as "no". */
const NO_PRICE_IN_FORCE: Due = { amount: ZERO, basis: { kind: 'not_settled' }, doubt: 'unknown_list_price' };
