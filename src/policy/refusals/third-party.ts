import type { Context } from '../context.js';
import type { ChargeFacts, IncidentFacts } from '../facts.js';
import { failedByThirdParty, generationsOf } from '../generations.js';
import { describeIncidents, duringOf, incidentsAt, speaksOfIncidents } from '../incidents-at.js';
import type { Refusal, RefusalRule } from '../rule.js';

/**
 * 3.2 "Third-party service interruptions", 12 "Force Majeure": images failed because of a third party, or the time falls in
 * such an incident. (A failure on our side pays by its reason, also inside one.)
 */
export const thirdParty: RefusalRule = {
  name: 'third_party',
  clauses: ['3.2', '12'],
  reads: (charge, context) => `${generationsOf(charge)}; ${describeIncidents(beyondControl(charge, context))}`,
  refuse: (charge, context) => {
    const failed = failedByThirdParty(charge);
    if (failed > 0) return { basis: { kind: 'third_party_failure', failed, images: charge.images } };
    const [incident] = speaksOfIncidents(context) ? beyondControl(charge, context) : [];
    return incident === undefined ? null : refusalFor(incident, context);
  },
};

const beyondControl = (charge: ChargeFacts, context: Context) =>
  incidentsAt(charge, context, ['third_party', 'force_majeure']);

function refusalFor(incident: IncidentFacts, context: Context): Refusal {
  const during = duringOf(incident, context);
  return incident.kind === 'third_party'
    ? { basis: { kind: 'in_incident', incident: 'third_party', during } }
    : { clauses: ['12'], basis: { kind: 'in_incident', incident: 'force_majeure', during } };
}
