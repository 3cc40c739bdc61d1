import type { Constants } from './constants.js';
import type { GroundRule, RefusalRule } from './rule.js';

/** One version of the refund policy: its numbers, and its rules in the order they are tried. */
export interface Policy {
  readonly version: string;
  /** When it came into force (UTC); null: a candidate that never decides, only `refunds replay --policy` asks it. */
  readonly effectiveFrom: string | null;
  readonly constants: Constants;
  /** Tried before every ground: what bars a charge from being judged at all. */
  readonly bars: readonly RefusalRule[];
  /** What pays; they add up. */
  readonly grounds: readonly GroundRule[];
  /** What does not pay by facts alone; the first match wins. */
  readonly refusalsByFact: readonly RefusalRule[];
  /** What does not pay by what the customer says, and at last what nothing else settles. */
  readonly refusalsByWord: readonly RefusalRule[];
}
