import type { Decimal } from '../money.js';
import type { Context } from './context.js';
import type { Basis, ReviewReason } from './decision.js';
import type { ChargeFacts } from './facts.js';
import type { Clause, Ground } from './terms.js';

/** What a ground finds due on a charge, before what was paid already; `doubt` where the ledger leaves more open. */
export interface Due {
  readonly amount: Decimal;
  readonly basis: Basis;
  readonly doubt: ReviewReason | null;
}

/** A ground that pays (3.1). All of them are tried on every charge, whatever the customer claims. */
export interface GroundRule {
  readonly ground: Ground;
  readonly clauses: readonly Clause[];
  /** The facts that the rule looks at, in a few words for people. */
  reads(charge: ChargeFacts, context: Context): string;
  /** What is due, or null where the ledger shows nothing of it. `rest` is what the grounds before leave of the charge. */
  due(charge: ChargeFacts, context: Context, rest: Decimal): Due | null;
}

/** Why a charge is not paid; `clauses` where not all of the rule's apply, `review` where it is for a person to say. */
export interface Refusal {
  readonly clauses?: readonly Clause[];
  readonly basis: Basis;
  readonly review?: ReviewReason;
}

/** A clause that does not pay. The first one that applies refuses the charge. */
export interface RefusalRule {
  /** Scripts read it in `refunds explain --json`. */
  readonly name: string;
  readonly clauses: readonly Clause[];
  /** The facts that the rule looks at, in a few words for people. */
  reads(charge: ChargeFacts, context: Context): string;
  /** The refusal, or null where the clause does not apply. */
  refuse(charge: ChargeFacts, context: Context): Refusal | null;
}
