import type { RefusalRule } from '../rule.js';
import { said, says, statusOf } from '../words.js';

/** 3.2 "Account termination or suspension due to Terms of Service violations": money is asked for because of that. */
export const termsViolation: RefusalRule = {
  name: 'terms_violation',
  clauses: ['3.2'],
  reads: (_, context) => `${statusOf(context)}; ${said(context, ['account_ended'])}`,
  refuse: (_, context) => {
    const { status, statusReason } = context.account;
    const violated = (status === 'suspended' || status === 'terminated') && statusReason === 'terms_violation';
    return violated && says(context, 'account_ended') ? { basis: { kind: 'terms_violation' } } : null;
  },
};
