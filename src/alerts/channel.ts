import type { Alert } from '../desk/alerts.js';

/** What people are told: that a trouble began or grew, or that it is over. */
export interface Notice extends Alert {
  readonly event: 'raised' | 'over';
}

/** Whether people were told; else it is told again later, and `why` says what stood in the way. */
export type Told = { readonly kind: 'told' } | { readonly kind: 'again'; readonly why: string };

/** The way by which people are told. */
export interface Channel {
  /** Whether several notices at once are told together, or each by itself. */
  readonly together: boolean;
  /** Tells within a deadline of its own, and never throws. Told twice, the same notices are the same to their reader. */
  tell(notices: readonly Notice[]): Promise<Told>;
  /** Ends what is being told; that is told again after the next start. */
  close(): void;
}

/** Names a notice for good: the same told again has the same name, and a trouble that grew another one. */
export const noticeKey = ({ id, event, renewedAt }: Pick<Notice, 'id' | 'event' | 'renewedAt'>) =>
  event === 'raised' && renewedAt !== null ? `${id}.raised.${renewedAt.getTime()}` : `${id}.${event}`;
