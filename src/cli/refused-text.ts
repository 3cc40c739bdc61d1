import { decimal, isSameAmount, ZERO } from '../money.js';
import { money } from '../reply/figures.js';
import type { Refused } from '../review/order.js';
import { EXIT, type ExitCode } from './exit.js';
import { minute, printable } from './table.js';

/** With which code a command ends whose order is refused. */
export function codeFor(why: Refused): ExitCode {
  switch (why.kind) {
    case 'nothing_proposed':
      return EXIT.usage;
    case 'same_person':
    case 'same_os_user':
      return EXIT.notAllowed;
    case 'on_its_way':
    case 'overtaken':
      return EXIT.tryAgain;
    default:
      return EXIT.badInput;
  }
}

/** Why an order is refused, in one sentence that says what to do. */
export function sentenceFor(why: Refused, caseId: string): string {
  switch (why.kind) {
    case 'unknown_case':
      return `There is no case ${printable(caseId)}; \`refunds cases list\` shows them.`;
    case 'only_a_trial':
      return `${caseId} is a trial: it was decided without effect, and nothing is paid or sent on it.`;
    case 'already_decided':
      return `${caseId} is ${why.state} already; use \`refunds cases override\` or \`reopen\`.`;
    case 'not_decided':
      return `${caseId} is not decided yet, so there is nothing to reopen.`;
    case 'nothing_proposed':
      return `The policy proposes no payment for ${caseId}; say how much with --amount.`;
    case 'which_currency':
      return `The charges are in ${why.currencies.join(' and ')}; say which with --currency.`;
    case 'no_charge':
      return `${caseId} names no charge in that currency; pick one with --transaction.`;
    case 'unknown_charge':
      return `${printable(why.transactionId)} is no charge of this case's account.`;
    case 'finer_than_the_currency':
      return `The amount is finer than the smallest unit of ${why.currency}; round it.`;
    case 'above_what_is_left':
      return isSameAmount(decimal(why.left), ZERO)
        ? 'Nothing is left of these charges to give back.'
        : `Only ${money(why.left, why.currency)} is left of these charges to give back.`;
    case 'disputed':
      return `The bank of ${why.transactionId} deals with a chargeback; it would be paid twice.`;
    case 'no_payment_method':
      return `${why.transactionId} has no payment method to go back to; grant credit instead: \`refunds cases credit\`.`;
    case 'below_settled':
      return `${money(why.settled, why.currency)} has settled already and is not taken back; no lower total is possible.`;
    case 'on_its_way':
      return `${money(why.amount, why.currency)} is on its way to the payment provider; try again when it has settled.`;
    case 'same_amount':
      return `${caseId} pays that already.`;
    case 'nothing_to_confirm':
      return `${caseId} waits for nobody's confirmation.`;
    case 'nobody_to_ask':
      return `Nobody is proven to have written ${caseId}, and no account is known, so there is nobody to ask.`;
    case 'overtaken':
      return overtakenBy(why, caseId);
    case 'same_person':
      return 'You decided it yourself; a second person must confirm it.';
    case 'same_os_user':
      return 'It was decided by the same OS user; a second person must confirm it, logged in as themselves.';
  }
}

const overtakenBy = ({ by, state, at }: Extract<Refused, { kind: 'overtaken' }>, caseId: string) =>
  `${caseId} changed since you looked: ${state} by ${printable(by)}, ${minute(at)} UTC; look again with \`refunds cases show ${caseId}\`.`;
