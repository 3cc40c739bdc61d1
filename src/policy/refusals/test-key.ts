import type { RefusalRule } from '../rule.js';

/**
 * 9 "Charges incurred during testing and development are non-refundable". Duplicates, incorrect amounts and technical
 * failures still pay there: they were never valid charges (8, 11).
 */
export const testKey: RefusalRule = {
  name: 'test_key',
  clauses: ['9'],
  reads: charge => `${charge.environment} key`,
  refuse: charge => (charge.environment === 'test' ? { basis: { kind: 'test_key' } } : null),
};
