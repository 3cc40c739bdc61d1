import type { Context } from '../context.js';
import type { ChargeFacts } from '../facts.js';
import { isExtended } from '../grounds/service-outage.js';
import { outageAround, speaksOfIncidents } from '../incidents-at.js';
import type { RefusalRule } from '../rule.js';

/** 3.1 "Extended downtime": the outages of the tier were shorter together than what counts. */
export const shortOutage: RefusalRule = {
  name: 'short_outage',
  clauses: ['3.1', '5'],
  reads: (charge, context) =>
    `${downMs(charge, context) / 60_000} minutes of outage, ${context.constants.extendedDowntimeMinutes} count`,
  refuse: (charge, context) => {
    const downtimeMs = downMs(charge, context);
    if (!speaksOfIncidents(context) || downtimeMs === 0 || isExtended(downtimeMs, context)) return null;
    const requiredMinutes = context.constants.extendedDowntimeMinutes;
    return { basis: { kind: 'outage_too_short', downtimeMs, requiredMinutes } };
  },
};

/** The outages of the cited invoice's period together, or the one around a single transaction (ms). */
function downMs(charge: ChargeFacts, context: Context): number {
  const invoice = context.citedInvoice(charge);
  if (invoice !== null) return context.downtime(invoice, charge).ms;
  const around = outageAround(charge, context);
  return around === null ? 0 : around.to - around.from;
}
