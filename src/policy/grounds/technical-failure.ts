import { type Decimal, decimal, ZERO } from '../../money.js';
import type { ReviewReason } from '../decision.js';
import type { ChargeFacts } from '../facts.js';
import { doNotAddUp, failedForUnknownReason, failedOnOurSide, generationsOf } from '../generations.js';
import type { GroundRule } from '../rule.js';

/**
 * 3.1 "Technical Failures", 8: images that failed on our side were charged. Each is worth its list price; where all of
 * them failed, all of the charge is due.
 */
export const technicalFailure: GroundRule = {
  ground: 'technical_failure',
  clauses: ['3.1', '8'],
  reads: generationsOf,
  due: charge => {
    const failed = failedOnOurSide(charge);
    const doubt = doubtOf(charge, failed);
    if (failed === 0 && doubt === null) return null;
    const { images, unitPrice } = charge;
    return {
      amount: failed >= images ? decimal(charge.amount) : priceOf(failed, unitPrice),
      basis: { kind: 'images_failed', failed: Math.min(failed, images), images, unitPrice },
      doubt,
    };
  },
};

/** What the rows leave open; what they do show is paid all the same, or proposed. */
function doubtOf(charge: ChargeFacts, failed: number): ReviewReason | null {
  if (doNotAddUp(charge)) return 'generations_do_not_add_up';
  if (failedForUnknownReason(charge)) return 'unknown_failure_reason';
  return failed > 0 && failed < charge.images && charge.unitPrice === null ? 'unknown_list_price' : null;
}

const priceOf = (images: number, unitPrice: string | null): Decimal =>
  unitPrice === null ? ZERO : decimal(unitPrice).times(String(images));
