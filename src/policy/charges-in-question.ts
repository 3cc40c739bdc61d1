import type { Context } from './context.js';
import type { ChargeFacts } from './facts.js';

/**
 * The charges that the request is about: those cited by transaction ID, all of an invoice cited, and the later
 * duplicates of the originals among these. (When the customer cites the original, its duplicates are what is refunded.)
 */
export function chargesInQuestion(context: Context): ChargeFacts[] {
  return context.facts.charges.filter(charge => {
    const original = originalOf(charge, context);
    return isCited(charge, context) || (original !== null && isCited(original, context));
  });
}

/** Whether the request names this charge itself, or the invoice it stands on. */
export function isCited(charge: ChargeFacts, context: Context): boolean {
  return context.isCitedItself(charge) || context.isOnCitedInvoice(charge);
}

/** The first charge of the same request, where this one bills it again; null where this one is the first (3.1, 11). */
export function originalOf(charge: ChargeFacts, context: Context): ChargeFacts | null {
  const [first] = context.sameRequest(charge);
  return first === undefined || first.transactionId === charge.transactionId ? null : first;
}
