import type { RefusalRule } from '../rule.js';
import { said, says, statusOf } from '../words.js';

/** 10 "Outstanding charges for usage prior to cancellation are non-refundable". */
export const closedAccount: RefusalRule = {
  name: 'closed_account',
  clauses: ['10'],
  reads: (_, context) => `${statusOf(context)}; ${said(context, ['account_ended'])}`,
  refuse: (_, context) =>
    context.account.status === 'closed' && says(context, 'account_ended')
      ? { basis: { kind: 'account_closed' } }
      : null,
};
