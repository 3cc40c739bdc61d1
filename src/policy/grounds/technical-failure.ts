import { type Decimal, decimal, ZERO } from '../../money.js';
import type { ReviewReason } from '../decision.js';
import type { ChargeFacts } from '../facts.js';
import type { Due } from '../rule.js';

/** Reasons of a failed generation that lie with us. The customer's and third parties' do not pay (3.2, 12). */
const OUR_REASONS = ['internal_error', 'timeout', 'capacity'];

/**
 * 3.1 "API failures that resulted in charges without successful image generation", 8: images that failed on our side
 * are due at the list price of the time; where all failed, all of the charge.
 */
export function technicalFailure(charge: ChargeFacts): Due | null {
  const failed = failedOnOurSide(charge);
  const doubt = doubtOf(charge, failed);
  if (failed === 0 && doubt === null) return null;
  const { images, unitPrice } = charge;
  return {
    ground: 'technical_failure',
    clauses: ['3.1', '8'],
    amount: failed >= images ? decimal(charge.amount) : priceOf(failed, unitPrice),
    basis: { kind: 'images_failed', failed: Math.min(failed, images), images, unitPrice },
    doubt,
  };
}

/** Images whose generation failed for a reason of ours. */
function failedOnOurSide(charge: ChargeFacts): number {
  return OUR_REASONS.reduce((count, reason) => count + (charge.generations.failed[reason] ?? 0), 0);
}

/** Rows that do not add up to the images may hide a failure; no rows at all are no evidence of one. */
function doubtOf(charge: ChargeFacts, failed: number): ReviewReason | null {
  const rows = charge.generations.succeeded + Object.values(charge.generations.failed).reduce((a, b) => a + b, 0);
  if (rows !== 0 && rows !== charge.images) return 'generations_do_not_add_up';
  return failed > 0 && failed < charge.images && charge.unitPrice === null ? 'unknown_list_price' : null;
}

const priceOf = (images: number, unitPrice: string | null): Decimal =>
  unitPrice === null ? ZERO : decimal(unitPrice).times(String(images));
