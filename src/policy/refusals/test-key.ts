import type { RefusalRule } from '../rule.js';

/**
 * 9 "Charges incurred during testing and development are non-refundable". Duplicates, incorrect amounts and technical
 * failures still pay there: they were never valid charges (8, 11).
 */
export const testKey: RefusalRule = {
  name: 'test key',
  clauses: ['9'],
  reads: charge => `${charge.environment} key`,
  refuse: charge => (charge.environment === 'test' ? { clauses: ['9'], basis: { kind: 'test_key' } } : null),
};
