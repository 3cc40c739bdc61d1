import type { RefusalRule } from '../rule.js';
import { said, says } from '../words.js';

/** 3.2 "User error in API implementation or usage", by the customer's own account. */
export const userError: RefusalRule = {
  name: 'user_error',
  clauses: ['3.2'],
  reads: (_, context) => said(context, ['own_mistake']),
  refuse: (_, context) => (says(context, 'own_mistake') ? { basis: { kind: 'own_mistake' } } : null),
};
