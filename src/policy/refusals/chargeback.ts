import type { RefusalRule } from '../rule.js';

/**
 * 7: an open chargeback is settled with the bank, so a person looks and nothing else is tried; a lost one means that the
 * bank has returned the money. Won and withdrawn ones change nothing.
 */
export const chargeback: RefusalRule = {
  name: 'chargeback',
  clauses: ['7'],
  reads: charge => (charge.chargebacks.length === 0 ? 'no chargeback' : `chargeback ${charge.chargebacks.join(', ')}`),
  refuse: charge => {
    if (charge.chargebacks.includes('open')) return { basis: { kind: 'chargeback_open' }, review: 'chargeback_open' };
    return charge.chargebacks.includes('lost') ? { basis: { kind: 'chargeback_lost' } } : null;
  },
};
