import { decimal } from '../../money.js';
import { listPrice, pricesOf } from '../list-price.js';
import type { RefusalRule } from '../rule.js';
import { said, says } from '../words.js';

/** 3.2 "Changes in pricing after service", 11: the price is spoken of, and it was right at the time. */
export const priceAtTheTime: RefusalRule = {
  name: 'price_at_the_time',
  clauses: ['3.2', '11'],
  reads: (charge, context) => `${pricesOf(charge)}; ${said(context, ['price_change', 'wrong_amount'])}`,
  refuse: (charge, context) => {
    const { images, unitPrice } = charge;
    const listed = listPrice(charge);
    if (!says(context, 'price_change') && !says(context, 'wrong_amount')) return null;
    if (listed === null || unitPrice === null || decimal(charge.amount).gt(listed)) return null;
    return {
      basis: { kind: 'at_list_price', images, unitPrice, listed: listed.toFixed() },
    };
  },
};
