import type { Impossible } from '../policy/by-hand.js';
import type { Outcome } from '../policy/decision.js';
import type { Method } from '../policy/terms.js';

/** What a person orders for a case. Amounts are plain decimals; `currency` is null where the case has only one. */
export type Order =
  | {
      readonly kind: 'approve';
      readonly method: Method;
      readonly amount: string | null;
      readonly currency: string | null;
    }
  | { readonly kind: 'deny' }
  /** A question to the customer in the person's own words: the reason of the order. */
  | { readonly kind: 'ask' }
  /** The new total of the case; zero denies. */
  | { readonly kind: 'override'; readonly amount: string; readonly currency: string | null }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'confirm' };

/** Who orders it, why (internal, never mailed but as a question), and what the customer is told beside the decision. */
export interface Ordered {
  readonly caseId: string;
  readonly order: Order;
  /** As it is recorded, such as `anna (os: root)`. */
  readonly actor: string;
  readonly reason: string;
  readonly message: string | null;
  /** The charges it is about; empty: those of the case. */
  readonly transactionIds: readonly string[];
  /** The number of the decision that the person saw: anything newer is not overwritten. Null: whatever it is. */
  readonly seen: number | null;
}

/** Why an order cannot be followed. Nothing has changed then. */
export type Refused =
  | Impossible
  | { readonly kind: 'unknown_case' }
  | { readonly kind: 'only_a_trial' }
  | { readonly kind: 'already_decided'; readonly state: string }
  | { readonly kind: 'not_decided' }
  | { readonly kind: 'nothing_proposed' }
  | { readonly kind: 'which_currency'; readonly currencies: readonly string[] }
  | { readonly kind: 'unknown_charge'; readonly transactionId: string }
  | { readonly kind: 'finer_than_the_currency'; readonly currency: string }
  | { readonly kind: 'below_settled'; readonly settled: string; readonly currency: string }
  | { readonly kind: 'on_its_way'; readonly amount: string; readonly currency: string }
  | { readonly kind: 'same_amount' }
  | { readonly kind: 'nothing_to_confirm' }
  /** Somebody else, or the policy on a further mail, decided since the person looked. */
  | { readonly kind: 'overtaken'; readonly by: string; readonly state: string; readonly at: Date }
  /** No account is known, and it is not proven that the sender wrote. */
  | { readonly kind: 'nobody_to_ask' }
  | { readonly kind: 'same_person' }
  /** Two names, but one user of the operating system, where two are demanded. */
  | { readonly kind: 'same_os_user' };

/** What an order comes to: the case's new outcome, and what of it is paid now. */
export interface Change {
  readonly outcome: Outcome;
  readonly paidNow: Outcome | null;
}
