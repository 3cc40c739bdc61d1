import { type Claim, WISHES } from '../claims.js';
import type { Context } from '../context.js';
import type { RefusalRule } from '../rule.js';
import { said, says } from '../words.js';

/** 8 "You are not charged for failed API requests": the mail speaks only of requests that were never charged. */
export const neverCharged: RefusalRule = {
  name: 'never_charged',
  clauses: ['8'],
  reads: (_, context) => said(context, ['never_charged']),
  refuse: (_, context) => (speaksOnlyOfThat(context) ? { basis: { kind: 'never_charged' } } : null),
};

const BESIDE_IT: readonly Claim[] = ['never_charged', 'failure', ...WISHES];

const speaksOnlyOfThat = (context: Context) =>
  says(context, 'never_charged') && context.facts.claims.said.every(claim => BESIDE_IT.includes(claim));
