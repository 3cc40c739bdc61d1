import { CREDENTIALS, EXPIRY, MAILBOX_SCAN, SMTP_AWAY } from './rules/mail-servers.js';
import { DATABASE, PAUSED, QUEUE } from './rules/parts.js';
import { PAYMENT_PROVIDER } from './rules/payment-provider.js';
import { BREACHED, OVERDUE, QUARANTINE, REFUND_FAILED, UNDELIVERED } from './rules/peoples-work.js';
import type { Rule } from './rules/rule.js';
import { STUCK } from './rules/stuck.js';
import type { Survey } from './survey.js';
import type { Trouble, TroubleKind } from './trouble.js';

/** In the order in which people should see to them. */
const RULES: readonly Rule[] = [
  DATABASE,
  QUEUE,
  CREDENTIALS,
  MAILBOX_SCAN,
  SMTP_AWAY,
  PAUSED,
  STUCK,
  PAYMENT_PROVIDER,
  EXPIRY,
  BREACHED,
  OVERDUE,
  QUARANTINE,
  UNDELIVERED,
  REFUND_FAILED,
];

/** What is wrong with the desk, and what waits for people, the most pressing first; empty where all is well. */
export function findTroubles(survey: Survey): Trouble[] {
  return RULES.flatMap(({ find }) => find(survey) ?? []);
}

/** The kinds of which the answers tell nothing, because a part did not answer: what was wrong may still be. */
export function unknownKinds(survey: Survey): TroubleKind[] {
  return RULES.flatMap(({ kinds, find }) => (find(survey) === null ? kinds : []));
}
