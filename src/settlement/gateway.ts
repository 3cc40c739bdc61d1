import type { PendingRefund } from '../ledger/refunds.js';

/** What a payment provider says of a refund: done, on its way, or not possible. */
export const SETTLEMENTS = ['settled', 'pending', 'failed'] as const;

/**
 * What became of a request: an answer, none that says what became of the refund (`unanswered`), or one that refuses the
 * request itself and will do so until people have seen to it (`refused`).
 */
export type Answer =
  | { readonly kind: (typeof SETTLEMENTS)[number] }
  | { readonly kind: 'unanswered' | 'refused'; readonly why: string };

/** What a look-up finds: an answer, or that the provider never took this refund. */
export type Found = Answer | { readonly kind: 'never_taken' };

export interface Gateway {
  /** Asks what became of a refund that may have been handed over. */
  readonly lookUp: (refundId: string) => Promise<Found>;
  /** Hands a refund over, its id being the idempotency key: however often it is handed over, it is paid once. */
  readonly post: (refund: PendingRefund) => Promise<Answer>;
  /** How long a request whose answer was lost may still take effect (ms). Nobody else asks about the refund meanwhile. */
  readonly holdMs: number;
}

/** The ledger's own gateway: the posting in the ledger is the payment, so a refund is settled at once. */
export const ledgerGateway: Gateway = {
  lookUp: () => Promise.resolve({ kind: 'never_taken' }),
  post: () => Promise.resolve({ kind: 'settled' }),
  holdMs: 0,
};
