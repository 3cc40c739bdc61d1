import { decimal } from '../../money.js';
import { hasOriginal, isDuplicateOf } from '../charges-in-question.js';
import type { ChargeFacts, Facts } from '../facts.js';
import type { Due } from '../rule.js';

/**
 * 3.1 "Billing Errors: Duplicate charges", 11: an earlier charge of the same account has the same request. All of the
 * later one is due. Equal amounts a minute apart are no duplicates: two requests are two charges.
 */
export function duplicateCharge(charge: ChargeFacts, facts: Facts): Due | null {
  const original = facts.charges.find(other => isDuplicateOf(charge, other) && !hasOriginal(other, facts));
  if (original === undefined) return null;
  return {
    ground: 'duplicate_charge',
    clauses: ['3.1', '11'],
    amount: decimal(charge.amount),
    basis: { kind: 'duplicate_of', original: original.transactionId, requestId: charge.requestId },
    doubt: null,
  };
}
