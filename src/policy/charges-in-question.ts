import type { ChargeFacts, Facts } from './facts.js';

/**
 * The charges that the request is about: those cited by transaction ID, all of an invoice cited, and the later
 * duplicates of the originals among these. (When the customer cites the original, its duplicates are what is refunded.)
 */
export function chargesInQuestion(facts: Facts): ChargeFacts[] {
  const cited = facts.charges.filter(charge => isCited(charge, facts));
  const originals = cited.filter(charge => !hasOriginal(charge, facts));
  return facts.charges.filter(
    charge => cited.includes(charge) || originals.some(other => isDuplicateOf(charge, other)),
  );
}

/** Whether the request names this charge itself, or the invoice it stands on. */
export function isCited(charge: ChargeFacts, facts: Facts): boolean {
  const { transactionIds, invoiceNumbers } = facts.cited;
  return (
    transactionIds.includes(charge.transactionId) ||
    (charge.invoiceNumber !== null && invoiceNumbers.includes(charge.invoiceNumber))
  );
}

/** Whether an earlier charge bills the same request. */
export function hasOriginal(charge: ChargeFacts, facts: Facts): boolean {
  return facts.charges.some(other => isDuplicateOf(charge, other));
}

/** Whether `charge` bills the same request as `other`, later. At the same instant the greater ID is the later (3.1, 11). */
export function isDuplicateOf(charge: ChargeFacts, other: ChargeFacts): boolean {
  return charge.requestId === other.requestId && comesAfter(charge, other);
}

function comesAfter(charge: ChargeFacts, other: ChargeFacts): boolean {
  const [at, otherAt] = [Date.parse(charge.chargedAt), Date.parse(other.chargedAt)];
  return at === otherAt ? charge.transactionId > other.transactionId : at > otherAt;
}
