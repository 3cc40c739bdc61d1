import type { ChargeFacts } from '../facts.js';
import type { Refusal } from '../rule.js';

/** 3.2 "Successfully generated images, regardless of quality": no image failed; no rows are no evidence of a failure. */
export function successfulImages(charge: ChargeFacts): Refusal | null {
  const failed = Object.values(charge.generations.failed).some(count => count > 0);
  return failed ? null : { clauses: ['3.2'], basis: { kind: 'all_delivered', images: charge.images } };
}
