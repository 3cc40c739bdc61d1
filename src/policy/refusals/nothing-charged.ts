import { decimal, ZERO } from '../../money.js';
import type { RefusalRule } from '../rule.js';

/** 8 "You are not charged for failed API requests": a charge of zero took nothing that could be given back. */
export const nothingCharged: RefusalRule = {
  name: 'nothing_charged',
  clauses: ['8'],
  reads: charge => `charged ${charge.amount} ${charge.currency}`,
  refuse: charge => (decimal(charge.amount).eq(ZERO) ? { basis: { kind: 'nothing_charged' } } : null),
};
