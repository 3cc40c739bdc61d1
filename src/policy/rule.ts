import type { Decimal } from '../money.js';
import type { Basis, Clause, Ground, ReviewReason } from './decision.js';
import type { ChargeFacts, Facts } from './facts.js';

/** What a ground finds due on a charge, before what was paid already; `doubt` where the ledger leaves more open. */
export interface Due {
  readonly ground: Ground;
  readonly clauses: readonly Clause[];
  readonly amount: Decimal;
  readonly basis: Basis;
  readonly doubt: ReviewReason | null;
}

/** Why a charge is not paid. */
export interface Refusal {
  readonly clauses: readonly Clause[];
  readonly basis: Basis;
  readonly review?: ReviewReason;
}

/** A ground that pays: what is due on the charge, or null where the ledger shows nothing of it. */
export type GroundRule = (charge: ChargeFacts, facts: Facts) => Due | null;

/** A clause that does not pay: the refusal, or null where the clause does not apply. */
export type RefusalRule = (charge: ChargeFacts, facts: Facts) => Refusal | null;
