import type { OpenCase } from '../desk/cases.js';
import type { Decision } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';

/** The account whose owner is asked whether a request is theirs, and the account's own address. */
export interface AskedOwner {
  readonly accountId: string;
  readonly address: string;
}

/** A decision that is made, with its evidence, and not written yet. */
export interface Made {
  /** The case it is made on; null where it opens one. */
  readonly on: OpenCase | null;
  /** The case that a new one is linked to. */
  readonly linkedTo: string | null;
  /** Whose case it is from now on; null where no account is proven to be concerned. */
  readonly accountId: string | null;
  /** Who is told of it; null: nobody. */
  readonly to: string | null;
  /** The owner who is asked whether the request is theirs. */
  readonly asks: AskedOwner | null;
  readonly facts: Facts | null;
  readonly decision: Decision;
  readonly policyVersion: string;
}
