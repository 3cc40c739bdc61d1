import type { ChargeFacts } from '../facts.js';
import type { Refusal } from '../rule.js';

/**
 * 7: an open chargeback is settled with the bank, so a person looks and nothing else is tried; a lost one means that the
 * bank has returned the money. Won and withdrawn ones change nothing.
 */
export function chargeback(charge: ChargeFacts): Refusal | null {
  if (charge.chargebacks.includes('open'))
    return { clauses: ['7'], basis: { kind: 'chargeback_open' }, review: 'chargeback_open' };
  if (charge.chargebacks.includes('lost')) return { clauses: ['7'], basis: { kind: 'chargeback_lost' } };
  return null;
}
