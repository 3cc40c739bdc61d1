import type { RefusalRule } from '../rule.js';
import { said, says } from '../words.js';

/** 3.2 "Network issues or downtime on your end", by the customer's own account. */
export const ownNetwork: RefusalRule = {
  name: 'own_network',
  clauses: ['3.2'],
  reads: (_, context) => said(context, ['own_network']),
  refuse: (_, context) => (says(context, 'own_network') ? { basis: { kind: 'own_network' } } : null),
};
