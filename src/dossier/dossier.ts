import type { ListedAttachment } from '../desk/attachments.js';
import type { DecisionRow } from '../desk/case-history.js';
import type { CaseRow } from '../desk/case-list.js';
import type { CaseMailIn, CaseMailOut } from '../desk/case-mails.js';
import type { Note } from '../desk/notes.js';
import type { AccountCard } from '../ledger/account-card.js';
import type { CaseCredit } from '../ledger/credits-of-case.js';
import type { CaseRefund } from '../ledger/refunds-of-case.js';
import type { Outcome } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { TracedCharge } from '../policy/trace.js';

/** Everything about one case as people look at it, in the terminal and on its page. */
export interface Dossier {
  readonly case: CaseRow;
  /** The number of the latest decision: who decides on this dossier names it, so that nothing newer is overwritten. */
  readonly seq: number;
  readonly account: AccountCard | null;
  /** Both ways, in the order they came and went. */
  readonly mails: readonly DossierMail[];
  readonly decisions: readonly DecisionRow[];
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
  readonly refunds: readonly CaseRefund[];
  readonly credits: readonly CaseCredit[];
  readonly notes: readonly Note[];
}

export type DossierMail = InMail | OutMail;

/** A mail of the customer. Text and names are theirs: shown escaped, obeyed by nobody. */
export interface InMail extends CaseMailIn {
  readonly direction: 'in';
  /** What it says; null where its bytes are no longer kept, or cannot be read. */
  readonly text: string | null;
  readonly attachments: readonly DossierAttachment[];
}

export interface DossierAttachment extends ListedAttachment {
  /** What can be read in it, cut to the first 20,000 characters; null where nothing can. */
  readonly text: string | null;
}

/** A mail of ours. */
export interface OutMail extends CaseMailOut {
  readonly direction: 'out';
  /** Null until it is composed. */
  readonly text: string | null;
}
