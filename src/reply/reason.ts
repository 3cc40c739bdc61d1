import type { Basis, Finding } from '../policy/decision.js';
import { lengthsOf, stretch, stretches } from './figures.js';
import type { Say } from './say.js';

/** Why a charge is paid or not: the fact, without the figures of this one charge, so that like charges stand together. */
export function reasonOf({ basis, result }: Finding, say: Say): string {
  switch (basis.kind) {
    case 'outage_share':
      return outageShare(basis, say);
    case 'outage_too_short':
      return outageTooShort(basis, say);
    case 'in_incident':
      return say('reason.in_incident', { incident: basis.incident, during: stretch(basis.during) });
    case 'already_refunded':
      return say('reason.already_refunded', { method: basis.method });
    case 'by_hand':
      return say('reason.by_hand', { result });
    case 'unauthorized':
      return say('reason.unauthorized', { result });
    default:
      return say(`reason.${basis.kind}`);
  }
}

/** The clauses that a finding rests on: `sections 3.1, 8`. */
export function clausesOf({ clauses }: Finding, say: Say): string {
  return say('clauses', { count: clauses.length, clauses: clauses.join(', ') });
}

type BasisOf<Kind extends Basis['kind']> = Extract<Basis, { readonly kind: Kind }>;

function outageShare(
  { modelTier, downtime, further, downtimeMs, periodMs }: BasisOf<'outage_share'>,
  say: Say,
): string {
  const { unit, counts } = lengthsOf(downtimeMs, periodMs);
  const [down = 0, period = 0] = counts;
  return say('reason.outage_share', {
    tier: modelTier,
    downtime: stretches(downtime, further, say),
    down: String(down),
    period: say(`duration.${unit}`, { count: period }),
  });
}

function outageTooShort({ downtimeMs, requiredMinutes }: BasisOf<'outage_too_short'>, say: Say): string {
  const { unit, counts } = lengthsOf(downtimeMs);
  const [count = 0] = counts;
  return say('reason.outage_too_short', {
    down: say(`duration.${unit}`, { count }),
    required: say('duration.minutes', { count: requiredMinutes }),
  });
}
