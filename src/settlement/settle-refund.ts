import { beginSettlement, closeRefund } from '../ledger/refunds.js';
import type { Db } from '../postgres/pool.js';
import type { Gateway } from './gateway.js';

export type Settled = 'settled' | 'failed' | 'still_pending' | 'already';

/**
 * Settles a posted refund: asks the gateway under the refund's own id, and writes down what it answers. A refund that is
 * closed is `already`; one that the gateway still works on stays pending and is asked about again by the sweep.
 */
export async function settleRefund(db: Db, refundId: string, gateway: Gateway, now: () => Date): Promise<Settled> {
  const refund = await beginSettlement(db, refundId);
  if (refund === null) return 'already';
  const answer = await gateway(refund);
  if (answer === 'pending') return 'still_pending';
  return (await closeRefund(db, refundId, answer, now())) ? answer : 'already';
}
