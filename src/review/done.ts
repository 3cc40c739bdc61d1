import type { Decision, Outcome, Total } from '../policy/decision.js';
import type { Refused } from './order.js';

/** What became of an order: done, or waiting for a second person, or refused with nothing changed. */
export type Done = Followed | { readonly kind: 'refused'; readonly why: Refused };

export interface Followed {
  readonly kind: 'done';
  readonly caseId: string;
  /** The number of the decision on its case. */
  readonly seq: number;
  readonly decision: Decision;
  readonly paidNow: Outcome | null;
  /** How much more the case pays than before, by currency (below zero: less); what waits as if it were confirmed. */
  readonly difference: readonly Pick<Total, 'amount' | 'currency'>[];
  readonly jobs: Jobs;
}

/** What is left to do, by id: refunds to settle, mails to send. */
export interface Jobs {
  readonly refunds: readonly string[];
  readonly mails: readonly string[];
}

/** A decision that pays nothing. */
export const withoutMoney = (
  { caseId, seq }: Pick<Followed, 'caseId' | 'seq'>,
  decision: Decision,
  mails: readonly string[] = [],
): Followed => ({ kind: 'done', caseId, seq, decision, paidNow: null, difference: [], jobs: { refunds: [], mails } });

/** An order that is not followed. */
export const refused = (why: Refused): Done => ({ kind: 'refused', why });
