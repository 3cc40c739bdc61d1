import { decimal, sum } from '../../money.js';
import { dayOf } from '../calendar.js';
import type { ChargeFacts } from '../facts.js';
import type { RefusalRule } from '../rule.js';

/** 3.1: what was wrong with the charge has been paid, or nothing is left of it. Told with the latest day and case. */
export const alreadyRefunded: RefusalRule = {
  name: 'already_refunded',
  clauses: ['3.1'],
  reads: charge => `${refundedOf(charge)} ${charge.currency} given back before, ${charge.leftToRefund} left`,
  refuse: charge => {
    const latest = charge.refunds.at(-1);
    if (latest === undefined) return null;
    const { caseId, postedAt, method } = latest;
    const refunded = refundedOf(charge);
    return {
      basis: { kind: 'already_refunded', refundedOn: dayOf(postedAt), caseId, refunded, method },
    };
  },
};

const refundedOf = (charge: ChargeFacts) => sum(charge.refunds.map(refund => decimal(refund.amount))).toFixed();
