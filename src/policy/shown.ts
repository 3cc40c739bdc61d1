import { decimal } from '../money.js';
import type { ContestableClaim } from './claims.js';
import type { Context } from './context.js';
import type { ChargeFacts } from './facts.js';
import { failedAtAll } from './generations.js';
import { incidentsAt } from './incidents-at.js';
import { listPrice } from './list-price.js';

/** Whether the ledger shows anything of what is claimed about the charge, be it due or not. */
export function ledgerShows(claim: ContestableClaim, charge: ChargeFacts, context: Context): boolean {
  switch (claim) {
    case 'duplicate':
      return context.sameRequest(charge).length > 1;
    case 'wrong_amount':
      return isAboveListPrice(charge);
    case 'failure':
      return failedAtAll(charge) > 0;
    case 'outage':
      return incidentsAt(charge, context, ['outage']).length > 0 || failedInsteadOfOutage(charge, context);
  }
}

function isAboveListPrice(charge: ChargeFacts): boolean {
  const listed = listPrice(charge);
  return listed !== null && decimal(charge.amount).gt(listed);
}

/** To a single transaction an outage shows in its failed images: there is nothing to prorate. */
const failedInsteadOfOutage = (charge: ChargeFacts, context: Context) =>
  context.citedInvoice(charge) === null && failedAtAll(charge) > 0;
