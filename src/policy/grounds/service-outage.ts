import { share } from '../../money.js';
import type { Context } from '../context.js';
import type { InvoiceFacts } from '../facts.js';
import type { GroundRule } from '../rule.js';

const MINUTE_MS = 60_000;

/**
 * 3.1 "Service Outages", 5 "proportional to the downtime duration": on an invoice, what the grounds before leave of each
 * production charge × downtime of its tier ÷ length of the period. For a single transaction there is nothing to prorate:
 * its failed images are the technical failure. Test keys have no share (9).
 */
export const serviceOutage: GroundRule = {
  ground: 'service_outage',
  clauses: ['3.1', '5'],
  reads: (charge, context) => {
    const invoice = context.citedInvoice(charge);
    if (invoice === null) return 'not cited by its invoice: nothing to prorate';
    const minutes = context.downtime(invoice, charge).ms / MINUTE_MS;
    return `tier ${charge.modelTier} was down ${minutes} minutes of ${invoice.periodStart} to ${invoice.periodEnd}; ${charge.environment} key`;
  },
  due: (charge, context, rest) => {
    const invoice = context.citedInvoice(charge);
    if (invoice === null || charge.environment === 'test') return null;
    const downtime = context.downtime(invoice, charge);
    if (!isExtended(downtime.ms, context)) return null;
    const periodMs = lengthOf(invoice);
    return {
      amount: share(rest, downtime.ms, periodMs),
      basis: {
        kind: 'outage_share',
        modelTier: charge.modelTier,
        downtime: downtime.stretches,
        further: downtime.further,
        downtimeMs: downtime.ms,
        periodMs,
        of: rest.toFixed(),
      },
      doubt: null,
    };
  },
};

/** 3.1 "extended downtime": whether so much downtime (ms) counts. */
export function isExtended(downtimeMs: number, { constants }: Context): boolean {
  return downtimeMs >= constants.extendedDowntimeMinutes * MINUTE_MS;
}

const lengthOf = ({ periodStart, periodEnd }: InvoiceFacts) => Date.parse(periodEnd) - Date.parse(periodStart);
