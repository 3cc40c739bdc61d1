import type { Stretch } from './decision.js';
import type { Facts, IncidentFacts, InvoiceFacts } from './facts.js';

/** A stretch of time from an instant up to another, in ms since 1970 (UTC). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** When a tier was down for reasons of ours inside a period: the first outages, how many more, and how long together (ms). */
export interface Downtime {
  readonly stretches: readonly Stretch[];
  readonly further: number;
  readonly ms: number;
}

const STRETCHES_TOLD = 6;

/** How long a tier was down in an invoice's period (3.1, 5), with the first of its outages. */
export function downtimeIn(invoice: InvoiceFacts, modelTier: string, facts: Facts): Downtime {
  const outages = outagesIn(invoice, modelTier, facts);
  const stretches = outages.slice(0, STRETCHES_TOLD).map(stretchOf);
  const ms = outages.reduce((sum, { from, to }) => sum + to - from, 0);
  return { stretches, further: outages.length - stretches.length, ms };
}

/**
 * The outages of a tier inside an invoice's period: merged where they overlap, without the time that a maintenance, a
 * third party or force majeure covers for that tier. One that is still on counts to the receipt.
 */
export function outagesIn(invoice: InvoiceFacts, modelTier: string, facts: Facts): Span[] {
  const period = { from: Date.parse(invoice.periodStart), to: Date.parse(invoice.periodEnd) };
  const touching = facts.incidents.filter(incident => concerns(incident, modelTier));
  const spans = (outages: boolean) =>
    touching.filter(({ kind }) => (kind === 'outage') === outages).map(incident => spanOf(incident, facts));
  return without(clip(merge(spans(true)), period), merge(spans(false)));
}

const stretchOf = ({ from, to }: Span) => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() });

/** Whether an incident is about this tier; null means all of them. */
export function concerns(incident: IncidentFacts, modelTier: string): boolean {
  return incident.modelTiers === null || incident.modelTiers.includes(modelTier);
}

/** The time of an incident; one without an end lasts to the receipt. */
export function spanOf(incident: IncidentFacts, facts: Facts): Span {
  return { from: Date.parse(incident.startedAt), to: Date.parse(incident.endedAt ?? facts.receivedAt) };
}

/** The stretches that any of these covers, in order, none of them empty or touching another. */
export function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else if (span.from < span.to) merged.push(span);
  }
  return merged;
}

const clip = (spans: readonly Span[], to: Span): Span[] =>
  spans
    .map(span => ({ from: Math.max(span.from, to.from), to: Math.min(span.to, to.to) }))
    .filter(span => span.from < span.to);

/** What is left of merged stretches when merged `cuts` are taken out. */
function without(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  return cuts.reduce<Span[]>(
    (left, cut) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, cut.from) },
          { from: Math.max(from, cut.to), to },
        ].filter(span => span.from < span.to),
      ),
    [...spans],
  );
}
