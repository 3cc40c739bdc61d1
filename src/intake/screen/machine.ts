import type { IgnoredReason } from '../../desk/fates.js';
import type { ParsedMail } from '../parse/parsed-mail.js';
import type { RawHeader } from '../raw-header.js';

/** A mail that no person wrote to us, and by which sign. */
export interface Machine {
  readonly reason: Extract<IgnoredReason, 'auto_reply' | 'bounce' | 'list' | 'own_mail'>;
  /** The sign in one sentence, which holds nothing of the mail. */
  readonly detail: string;
  /**
   * Of a bounce that says for good that a mail of ours was not delivered: our Message-IDs in lower case, or `token:` and
   * the token where only that is found. Empty for everything else.
   */
  readonly undelivered: readonly string[];
}

/** What the gate has to know besides the mail. */
export interface ScreenedFor {
  /** The sender, read strictly; null where the From field is not one plain address. */
  readonly sender: string | null;
  readonly refundsAddress: string;
  /** Whether the mail names an ID, whole or damaged. Asked only where it matters, for it reads the whole mail. */
  readonly namesId: () => boolean;
}

/** A mail on its way through the steps of the gate. */
export interface Screened {
  readonly header: RawHeader;
  readonly mail: ParsedMail;
  /** Who may have written it: the sender, or else all that a loose reader could take for one. In lower case. */
  readonly authors: readonly string[];
  readonly refundsAddress: string;
  readonly namesId: () => boolean;
}
