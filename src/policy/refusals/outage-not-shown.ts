import type { RefusalRule } from '../rule.js';
import { ledgerShows } from '../shown.js';
import { said, says } from '../words.js';

/** 3.1, 5: an outage is claimed, and the ledger shows none. */
export const outageNotShown: RefusalRule = {
  name: 'outage_not_shown',
  clauses: ['3.1', '5'],
  reads: (_, context) => said(context, ['outage']),
  refuse: (charge, context) =>
    says(context, 'outage') && !ledgerShows('outage', charge, context) ? { basis: { kind: 'outage_not_shown' } } : null,
};
