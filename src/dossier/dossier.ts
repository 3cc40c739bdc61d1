import type { ListedAttachment } from '../desk/attachments.js';
import type { CaseRow } from '../desk/case-list.js';
import type { Reading } from '../desk/reading.js';
import type { Decision, Outcome } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { TracedCharge } from '../policy/trace.js';

/** Everything about one case as people look at it, in the terminal and on its page. */
export interface Dossier {
  readonly case: CaseRow & { readonly live: boolean };
  /** The number of the latest decision: who decides on this dossier names it, so that nothing newer is overwritten. */
  readonly seq: number;
  readonly account: DossierAccount | null;
  /** Both ways, in the order they came and went. */
  readonly mails: readonly DossierMail[];
  readonly decisions: readonly DossierDecision[];
  /**
   * What the policy last read and how every rule came out; null where it never decided on facts, or where they cannot be
   * read (`refunds replay` says why).
   */
  readonly evidence: {
    readonly policyVersion: string;
    readonly facts: Facts;
    readonly charges: readonly TracedCharge[];
  } | null;
  /** What waits for a person's word, where the case is in review. */
  readonly proposal: Outcome | null;
  readonly refunds: readonly DossierRefund[];
  readonly credits: readonly DossierCredit[];
  readonly notes: readonly DossierNote[];
}

export interface DossierAccount {
  readonly accountId: string;
  readonly email: string;
  /** Our suspension, else the billing system's fact. */
  readonly status: string;
}

export type DossierMail = InMail | OutMail;

/** A mail of the customer. Text and names are theirs: shown escaped, obeyed by nobody. */
export interface InMail {
  readonly direction: 'in';
  readonly id: string;
  readonly at: Date;
  readonly from: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  /** What it says; null where its bytes are no longer kept, or cannot be read. */
  readonly text: string | null;
  readonly reading: Reading | null;
  readonly attachments: readonly DossierAttachment[];
}

export interface DossierAttachment extends ListedAttachment {
  /** What can be read in it, cut to the first 20,000 characters; null where nothing can. */
  readonly text: string | null;
}

/** A mail of ours. */
export interface OutMail {
  readonly direction: 'out';
  readonly id: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string | null;
  readonly messageId: string;
  readonly status: string;
  readonly failure: string | null;
  /** Null until it is composed. */
  readonly text: string | null;
}

export interface DossierDecision {
  readonly seq: number;
  readonly by: string;
  readonly at: Date;
  /** Internal, never mailed. */
  readonly reason: string;
  /** A person's words to the customer. */
  readonly message: string | null;
  readonly policyVersion: string;
  readonly decision: Decision;
}

/** Amounts are exact decimals. */
export interface DossierRefund {
  readonly refundId: string;
  readonly seq: number;
  readonly amount: string;
  readonly currency: string;
  readonly status: string;
  readonly postedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
}

export interface DossierCredit {
  readonly creditId: string;
  readonly seq: number | null;
  readonly amount: string;
  readonly currency: string;
  readonly status: string;
  readonly grantedAt: Date;
  readonly expiresAt: Date;
}

/** What a person wrote down for others; never mailed. */
export interface DossierNote {
  readonly at: Date;
  readonly by: string;
  readonly text: string;
}
