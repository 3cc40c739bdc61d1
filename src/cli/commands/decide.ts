import type { CheckSettings } from '../../eligibility/settings.js';
import { decimal, isSameAmount, plain, ZERO } from '../../money.js';
import { type Decision, stateOf, type Total } from '../../policy/decision.js';
import type { Pool } from '../../postgres/pool.js';
import { rolledBack } from '../../postgres/rolled-back.js';
import { inTransaction } from '../../postgres/transaction.js';
import { type Done, decideByHand, type Followed } from '../../review/decide-by-hand.js';
import type { Ordered, Refused } from '../../review/order.js';
import { CommandError, EXIT, type ExitCode } from '../exit.js';
import { printable } from '../table.js';
import type { Terminal } from '../terminal.js';

/**
 * Follows a person's order on a case and prints what it came to; with `dryRun` nothing stays. Throws CommandError where it
 * cannot be followed: 64 for an approval without a proposal, 77 for the same person twice, 75 for money that is on its
 * way, else 65.
 */
export async function decideCommand(
  pool: Pool,
  ordered: Ordered,
  dryRun: boolean,
  settings: CheckSettings,
  terminal: Terminal,
): Promise<void> {
  const run = dryRun ? rolledBack<Done> : inTransaction<Done>;
  const done = await run(pool, transaction => decideByHand(transaction, ordered, settings));
  if (done.kind === 'refused') throw new CommandError(codeFor(done.why), sentenceFor(done.why, ordered.caseId));
  if (terminal.json) return terminal.print(JSON.stringify(resultJson(ordered.caseId, done, dryRun), null, 2));
  terminal.print(resultText(ordered.caseId, done, dryRun));
}

function resultJson(caseId: string, { decision, paidNow, difference }: Followed, dryRun: boolean) {
  return {
    case: caseId,
    state: stateOf(decision),
    totals: totalsOf(decision).map(amountJson),
    difference: difference.map(amountJson),
    paid_now: (paidNow?.totals ?? []).map(amountJson),
    method: paidNow?.method ?? null,
    dry_run: dryRun,
  };
}

/** An amount of a currency; a difference may be below zero. */
type Amount = Pick<Total, 'amount' | 'currency'>;

const amountJson = ({ amount, currency }: Amount) => ({ amount: plain(decimal(amount), currency), currency });

function resultText(caseId: string, { decision, paidNow, difference }: Followed, dryRun: boolean): string {
  const total = totalsOf(decision).map(shown).join(' and ');
  return [
    `${dryRun ? 'Would be: ' : ''}${caseId} ${stateOf(decision)}${total === '' ? '' : `, ${total} in all`}.`,
    ...(difference.length === 0 ? [] : [`Money difference: ${difference.map(moreOrLess).join(' and ')}.`]),
    ...(paidNow?.method === 'service_credit' ? ['It is granted as service credit.'] : []),
    ...(isWaiting(decision) ? [`It waits for a second person: refunds cases confirm ${caseId}`] : []),
  ].join('\n');
}

function moreOrLess({ amount, currency }: Amount): string {
  const more = decimal(amount);
  return more.lt(ZERO)
    ? `${shown({ amount: more.abs().toFixed(), currency })} less`
    : `${shown({ amount, currency })} more`;
}

const isWaiting = (decision: Decision) => decision.kind === 'review' && decision.reasons.includes('second_person');

/** What the case pays; while it waits for a second person, what that person is asked for. */
function totalsOf(decision: Decision): readonly Total[] {
  if (decision.kind === 'decided') return decision.totals;
  return decision.kind === 'review' && isWaiting(decision) ? (decision.proposal?.totals ?? []) : [];
}

const shown = ({ amount, currency }: Amount) => `${plain(decimal(amount), currency)} ${currency}`;

function codeFor(why: Refused): ExitCode {
  if (why.kind === 'nothing_proposed') return EXIT.usage;
  if (why.kind === 'same_person') return EXIT.notAllowed;
  return why.kind === 'on_its_way' ? EXIT.tryAgain : EXIT.badInput;
}

function sentenceFor(why: Refused, caseId: string): string {
  const amount = (text: string, currency: string) => shown({ amount: text, currency });
  switch (why.kind) {
    case 'unknown_case':
      return `There is no case ${printable(caseId)}; \`refunds cases list\` shows them.`;
    case 'only_a_trial':
      return `${caseId} is a trial: it was decided from a backfill, and nothing is paid or sent on it.`;
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
        : `Only ${amount(why.left, why.currency)} is left of these charges to give back.`;
    case 'disputed':
      return `The bank of ${why.transactionId} deals with a chargeback; it would be paid twice.`;
    case 'no_payment_method':
      return `${why.transactionId} has no payment method to go back to; grant credit instead: \`refunds cases credit\`.`;
    case 'below_settled':
      return `${amount(why.settled, why.currency)} has settled already and is not taken back; no lower total is possible.`;
    case 'on_its_way':
      return `${amount(why.amount, why.currency)} is on its way to the payment provider; try again when it has settled.`;
    case 'same_amount':
      return `${caseId} pays that already.`;
    case 'nothing_to_confirm':
      return `${caseId} waits for nobody's confirmation.`;
    case 'same_person':
      return 'You decided it yourself; a second person must confirm it.';
  }
}
