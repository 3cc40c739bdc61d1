/** What can be wrong with the desk. Alerts and metrics are keyed by these names, and stay so. */
export const TROUBLES = [
  'database',
  'queue',
  'mailbox_scan',
  'imap_credentials',
  'smtp_credentials',
  'smtp_unreachable',
  'credentials_expire',
  'stuck_mail',
  'queue_paused',
  'review_overdue',
  'review_breached',
  'quarantine',
  'reply_undelivered',
  'refund_failed',
  'payment_provider',
  'audit_broken',
] as const;

export type TroubleKind = (typeof TROUBLES)[number];

/** Something that is wrong, or waits for people. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** Which one, where there may be several of a kind (a queue's name); empty where there is one. */
  readonly about: string;
  /** `stopped`: mail or money does not move. `people`: it does, and something waits for a person. */
  readonly weight: 'stopped' | 'people';
  /** What is wrong and what to do; commands in backticks. */
  readonly sentence: string;
  /** When the latest of what it counts joined it (UTC): people are told again of what grows. Null where it counts nothing. */
  readonly latestAt: Date | null;
}
