import { dayOf } from '../policy/calendar.js';
import type { Step, TracedCharge, Verdict } from '../policy/trace.js';
import { money, shortened } from '../reply/figures.js';
import { textWidth } from './text-width.js';
import { wrapped } from './wrapped.js';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  pays: 'pays',
  nothing_left: 'applies, nothing left to pay on it',
  refuses: 'REFUSES',
  for_a_person: 'for a person',
  does_not_apply: 'does not apply',
  not_reached: 'not reached',
};

/** Every rule on a charge in the order they are tried, each with its verdict and the facts that it read. */
export function tracedText({ charge, steps }: TracedCharge, width: number): string[] {
  const { transactionId, amount, currency, chargedAt, leftToRefund } = charge;
  const left = `${shortened(leftToRefund, currency)} left`;
  const head = `${transactionId}  ${money(amount, currency)} of ${dayOf(chargedAt)}, ${left}`;
  const reached = steps.filter(step => step.verdict !== 'not_reached');
  const others = steps.filter(step => step.verdict === 'not_reached').map(nameOf);
  return [
    ...wrapped(head, width),
    ...reached.flatMap(step => stepLines(step, currency, width)),
    ...(others.length === 0 ? [] : wrapped(`not reached: ${others.join(' · ')}`, width, '  ')),
  ];
}

function stepLines(step: Step, currency: string, width: number): string[] {
  const rule = `  ${nameOf(step)} (${step.clauses.join(', ')})`;
  const verdict = verdictOf(step, currency);
  const gap = ' '.repeat(Math.max(2, width - textWidth(rule) - textWidth(verdict)));
  return [`${rule}${gap}${verdict}`, ...wrapped(step.reads ?? '', width, '      ')];
}

const nameOf = ({ rule }: Step) => rule.replaceAll('_', ' ');

function verdictOf({ verdict, amount, doubt }: Step, currency: string): string {
  const paid = amount === undefined ? '' : ` ${money(amount, currency)}`;
  return `${VERDICTS[verdict]}${paid}${doubt === undefined ? '' : ` (${doubt})`}`;
}
