import { isWish } from './claims.js';
import type { Context } from './context.js';
import type { Stretch } from './decision.js';
import { concerns, merge, type Span } from './downtime.js';
import type { ChargeFacts, IncidentFacts } from './facts.js';

/**
 * "The time" of a charge: the period of the invoice through which it is cited, else the instant at which it was charged.
 */
function timeOf(charge: ChargeFacts, context: Context): Span {
  const invoice = context.citedInvoice(charge);
  if (invoice !== null) return { from: Date.parse(invoice.periodStart), to: Date.parse(invoice.periodEnd) };
  const at = Date.parse(charge.chargedAt);
  return { from: at, to: at + 1 };
}

/** The incidents of these kinds, for the charge's tier, in which its time falls, oldest first. */
export function incidentsAt(
  charge: ChargeFacts,
  context: Context,
  kinds: readonly IncidentFacts['kind'][],
): readonly IncidentFacts[] {
  const time = timeOf(charge, context);
  return context.incidents.flatMap(([incident, { from, to }]) =>
    kinds.includes(incident.kind) && from < time.to && to > time.from && concerns(incident, charge.modelTier)
      ? [incident]
      : [],
  );
}

/** The outage in which a single transaction falls, merged with those that overlap it; null where there is none. */
export function outageAround(charge: ChargeFacts, context: Context): Span | null {
  const at = Date.parse(charge.chargedAt);
  const outages = context.incidents.flatMap(([incident, span]) =>
    incident.kind === 'outage' && concerns(incident, charge.modelTier) ? [span] : [],
  );
  return merge(outages).find(({ from, to }) => from <= at && at < to) ?? null;
}

/**
 * Whether incidents may refuse: where the mail claims an outage or a failure, or claims nothing. Who complains of a price
 * or a picture is not answered with a maintenance window.
 */
export function speaksOfIncidents({ facts }: Context): boolean {
  const claims = facts.claims.said.filter(claim => !isWish(claim));
  return claims.length === 0 || claims.includes('outage') || claims.includes('failure');
}

/** When an incident was, for the finding that it refuses; one that is still on lasts to the receipt. */
export const duringOf = ({ startedAt, endedAt }: IncidentFacts, { facts }: Context): Stretch => ({
  from: startedAt,
  to: endedAt ?? facts.receivedAt,
});

/** The incidents in a few words, for people. */
export function describeIncidents(incidents: readonly IncidentFacts[]): string {
  if (incidents.length === 0) return 'no such incident at the time';
  return incidents
    .map(({ incidentId, kind, startedAt, endedAt }) => `${kind} ${incidentId}, ${startedAt} to ${endedAt ?? 'now'}`)
    .join('; ');
}
