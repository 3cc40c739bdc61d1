import type { PendingRefund } from '../ledger/refunds.js';

/** What a payment provider says of a refund: done, on its way, or not possible. */
export type Settlement = 'settled' | 'pending' | 'failed';

/**
 * A payment provider. `settle` is asked with the refund's id as idempotency key, and may be asked again with the same
 * one: it pays once. Errors are thrown and mean that the outcome is not known yet.
 */
export type Gateway = (refund: PendingRefund) => Promise<Settlement>;

/** The ledger's own gateway: the posting in the ledger is the payment, so a refund is settled at once. */
export const ledgerGateway: Gateway = () => Promise.resolve('settled');
