import type { Refused } from '../../review/order.js';
import { sentenceFor } from '../refused-text.js';
import { minute } from '../table.js';

/** Why an order cannot be followed, in one sentence for a reviewer, who has keys where the command line has options. */
export function refusalText(why: Refused, caseId: string): string {
  switch (why.kind) {
    case 'nothing_proposed':
      return 'The policy proposes no payment here: m pays an amount.';
    case 'which_currency':
      return `The charges are in ${why.currencies.join(' and ')}: m takes an amount with its currency, such as 12.50 ${why.currencies[0] ?? 'USD'}.`;
    case 'no_payment_method':
      return `${why.transactionId} has no payment method to go back to: c grants credit instead.`;
    case 'already_decided':
      return `${caseId} is ${why.state} already.`;
    case 'overtaken':
      return `${caseId} is ${why.state} by ${why.by} since ${minute(why.at)} UTC.`;
    default:
      return sentenceFor(why, caseId);
  }
}
