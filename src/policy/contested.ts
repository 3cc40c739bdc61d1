import { CONTESTABLE, type ContestableClaim } from './claims.js';
import type { Context } from './context.js';
import type { ChargeFacts } from './facts.js';
import { ledgerShows } from './shown.js';
import type { Ground } from './terms.js';

/** The ground on which a claim would pay. */
const GROUND_OF: Readonly<Record<ContestableClaim, Ground>> = {
  outage: 'service_outage',
  failure: 'technical_failure',
  duplicate: 'duplicate_charge',
  wrong_amount: 'incorrect_amount',
};

/** Whether any charge of an invoice pays on a ground. */
export type PaysOnInvoice = (invoiceNumber: string, ground: Ground) => boolean;

/**
 * What the customer claims about a cited charge and the ledger shows nothing of. Each transaction cited is judged itself;
 * on an invoice cited as a whole one charge that pays on the claimed ground answers the claim for all.
 */
export function claimsNotShown(
  charge: ChargeFacts,
  context: Context,
  paysOnInvoice: PaysOnInvoice,
): readonly ContestableClaim[] {
  const invoice = context.citedInvoice(charge);
  const isAnswered = (claim: ContestableClaim) =>
    !context.isCitedItself(charge) && invoice !== null && paysOnInvoice(invoice.invoiceNumber, GROUND_OF[claim]);
  return CONTESTABLE.filter(
    claim => context.facts.claims.said.includes(claim) && !ledgerShows(claim, charge, context) && !isAnswered(claim),
  );
}
