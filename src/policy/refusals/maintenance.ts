import { describeIncidents, duringOf, incidentsAt, speaksOfIncidents } from '../incidents-at.js';
import type { RefusalRule } from '../rule.js';

/** 3.1 "excludes scheduled maintenance": the time falls in one. */
export const maintenance: RefusalRule = {
  name: 'maintenance',
  clauses: ['3.1'],
  reads: (charge, context) => describeIncidents(incidentsAt(charge, context, ['maintenance'])),
  refuse: (charge, context) => {
    const [incident] = speaksOfIncidents(context) ? incidentsAt(charge, context, ['maintenance']) : [];
    if (incident === undefined) return null;
    const during = duringOf(incident, context);
    return { basis: { kind: 'in_incident', incident: 'maintenance', during } };
  },
};
