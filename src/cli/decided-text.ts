import type { Reply } from '../explain/explanation.js';
import { decimal, plain, ZERO } from '../money.js';
import { type Decision, stateOf, type Total } from '../policy/decision.js';
import { money } from '../reply/figures.js';
import type { Followed } from '../review/done.js';
import { printable } from './table.js';

/** An amount of a currency; a difference may be below zero. */
type Amount = Pick<Total, 'amount' | 'currency'>;

/** What came of a person's order, for people: in a few lines. */
export function decidedText({ caseId, decision, paidNow, difference }: Followed): string {
  const total = totalsOf(decision).map(shown).join(' and ');
  return [
    `${caseId} ${stateOf(decision)}${total === '' ? '' : `, ${total} in all`}.`,
    ...(difference.length === 0 ? [] : [`Money difference: ${difference.map(moreOrLess).join(' and ')}.`]),
    ...(paidNow?.method === 'service_credit' ? ['It is granted as service credit.'] : []),
    ...(isWaiting(decision) ? [`It waits for a second person: refunds cases confirm ${caseId}`] : []),
  ].join('\n');
}

/** What would come of it: the same, and the very mail that would go. */
export function previewText(done: Followed, reply: Reply | null): string {
  return [
    `Would be: ${decidedText(done)}`,
    ...(done.difference.length === 0 ? ['Money difference: none.'] : []),
    ...(reply === null ? ['Nobody is mailed.'] : ['', ...replyLines(reply)]),
  ].join('\n');
}

/** As it is sent, line by line; but a terminal obeys nothing in it. */
const replyLines = ({ to, subject, text }: Reply) =>
  [`To: ${to}`, `Subject: ${subject}`, '', ...text.trimEnd().split('\n')].map(printable);

/** What came of it, for scripts. `dryRun`: nothing stayed. */
export function decidedJson({ caseId, decision, paidNow, difference }: Followed, reply: Reply | null, dryRun: boolean) {
  return {
    case: caseId,
    state: stateOf(decision),
    totals: totalsOf(decision).map(amountJson),
    difference: difference.map(amountJson),
    paid_now: (paidNow?.totals ?? []).map(amountJson),
    method: paidNow?.method ?? null,
    dry_run: dryRun,
    reply,
  };
}

const amountJson = ({ amount, currency }: Amount) => ({ amount: plain(decimal(amount), currency), currency });

function moreOrLess({ amount, currency }: Amount): string {
  const more = decimal(amount);
  return more.lt(ZERO) ? `${money(more.abs().toFixed(), currency)} less` : `${money(amount, currency)} more`;
}

const shown = ({ amount, currency }: Amount) => money(amount, currency);

const isWaiting = (decision: Decision) => decision.kind === 'review' && decision.reasons.includes('second_person');

/** What the case pays; while it waits for a second person, what that person is asked for. */
function totalsOf(decision: Decision): readonly Total[] {
  if (decision.kind === 'decided') return decision.totals;
  return decision.kind === 'review' && isWaiting(decision) ? (decision.proposal?.totals ?? []) : [];
}
