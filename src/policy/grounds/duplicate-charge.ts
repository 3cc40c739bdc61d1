import { decimal } from '../../money.js';
import { originalOf } from '../charges-in-question.js';
import type { GroundRule } from '../rule.js';

/**
 * 3.1 "Billing Errors: Duplicate charges", 11: an earlier charge of the same account has the same request. All of the
 * later one is due. Equal amounts a minute apart are no duplicates: two requests are two charges.
 */
export const duplicateCharge: GroundRule = {
  ground: 'duplicate_charge',
  clauses: ['3.1', '11'],
  reads: (charge, context) =>
    `request ${charge.requestId}: ${context
      .sameRequest(charge)
      .map(one => one.transactionId)
      .join(', ')}`,
  due: (charge, context) => {
    const original = originalOf(charge, context);
    if (original === null) return null;
    return {
      amount: decimal(charge.amount),
      basis: { kind: 'duplicate_of', original: original.transactionId, requestId: charge.requestId },
      doubt: null,
    };
  },
};
