import type { CaseMailRead } from '../desk/case-mails.js';
import type { Surface } from '../desk/fates.js';
import type { SeenBefore } from '../desk/seen-before.js';
import type { Decision } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { FollowUp } from '../policy/follow-up.js';
import type { TracedCharge } from '../policy/trace.js';

/** The reply to a decision, as it is or would be sent. */
export interface Reply {
  readonly to: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly subject: string;
  readonly text: string;
}

/** A decision with all that leads to it. */
export interface Explanation {
  /** Null where the decision would open a case. */
  readonly caseId: string | null;
  readonly mails: readonly CaseMailRead[];
  readonly policyVersion: string;
  /** What the policy read; null where nobody is proven to have written: then nothing is read from the ledger. */
  readonly facts: Facts | null;
  /** Every rule's verdict on each charge in question. */
  readonly charges: readonly TracedCharge[];
  readonly decision: Decision;
  /** Null where none goes out. */
  readonly reply: Reply | null;
  /** The question to the owner of an account in whose name somebody wrote; null where none is asked. */
  readonly confirmation: Reply | null;
}

/** What would become of a mail now: an end without a decision, a place in a case, or a decision. */
export type ExplainedFate =
  | {
      readonly kind: 'ignored' | 'quarantined';
      readonly reason: string;
      readonly detail: string;
      readonly surface: Surface;
    }
  | {
      readonly kind: 'recorded';
      readonly caseId: string;
      readonly mail: CaseMailRead;
      readonly seen: SeenBefore | null;
    }
  | {
      readonly kind: 'decided';
      /** The same mail, where it was taken in before: it would not be taken in twice. */
      readonly seen: SeenBefore | null;
      /** The case that the mail answers, and what it does to it. */
      readonly thread: { readonly caseId: string; readonly followUp: FollowUp } | null;
      readonly explanation: Explanation;
    };
