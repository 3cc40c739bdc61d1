import type { ChargeFacts } from './facts.js';

/** Why a generation fails on our side (3.1, 8). */
const OURS = ['internal_error', 'timeout', 'capacity'];
/** The customer's own: user error, and a client that went away (3.2). */
const CUSTOMERS = ['invalid_request', 'content_policy', 'client_disconnected'];
const THIRD_PARTYS = ['third_party'];

/** How many images failed on our side. */
export const failedOnOurSide = (charge: ChargeFacts): number => failedFor(charge, OURS);

/** How many images failed for a reason of the customer's. */
export const failedOnCustomersSide = (charge: ChargeFacts): number => failedFor(charge, CUSTOMERS);

/** How many images failed because of a third party (3.2, 12). */
export const failedByThirdParty = (charge: ChargeFacts): number => failedFor(charge, THIRD_PARTYS);

/** How many images failed, for whatever reason. */
export const failedAtAll = (charge: ChargeFacts): number => failedFor(charge, Object.keys(charge.generations.failed));

/** Whether images failed for a reason that the policy does not know. */
export const failedForUnknownReason = (charge: ChargeFacts): boolean =>
  failedAtAll(charge) > failedFor(charge, [...OURS, ...CUSTOMERS, ...THIRD_PARTYS]);

/** Whether rows are missing or too many: they may hide a failure. No rows at all are no evidence of one. */
export function doNotAddUp(charge: ChargeFacts): boolean {
  const rows = charge.generations.succeeded + failedAtAll(charge);
  return rows !== 0 && rows !== charge.images;
}

/** The generations in a few words, for people. */
export function generationsOf(charge: ChargeFacts): string {
  const failed = Object.entries(charge.generations.failed).map(([reason, count]) => `${count} ${reason}`);
  const counts = [`${charge.generations.succeeded} succeeded`, ...failed];
  return `${charge.images} ${charge.images === 1 ? 'image' : 'images'}: ${counts.join(', ')}`;
}

const failedFor = (charge: ChargeFacts, reasons: readonly string[]) =>
  reasons.reduce((count, reason) => count + (charge.generations.failed[reason] ?? 0), 0);
