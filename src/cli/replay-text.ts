import { decimal, ZERO } from '../money.js';
import { type Amount, isInWordsOnly, type Side } from '../replay/change.js';
import type { BeforeAfter, ClauseChange } from '../replay/tally.js';
import { money, shortened } from '../reply/figures.js';
import { counted } from './counted.js';
import type { ChangedDecision, ReplaySummary } from './replay-summary.js';
import { type Column, firstRows, printable } from './table.js';

/* Replays for people. Amounts that a decision only proposes to a person stand in brackets. */

const DIFFERENCES: readonly Column<ChangedDecision>[] = [
  { title: 'case', show: row => `${row.caseId}.${row.seq}` },
  { title: 'stored', show: row => sideText(row.before), shrinks: true },
  { title: 'replayed', show: row => sideText(row.after), shrinks: true },
  { title: 'differs first at', show: row => row.at, shrinks: true },
];

/** What `replay` prints without a version: that all is the same, or each difference. */
export function replayText(summary: ReplaySummary, limit: number | null, width: number): string {
  const { decisions, same, changed } = summary;
  const verdict =
    same === decisions
      ? `${counted(decisions, 'decision')} made again: no difference.`
      : `${counted(decisions, 'decision')} made again: ${same} the same, ${changed.length} different.`;
  return blocks([
    ...tableOf(changed, DIFFERENCES, limit, width),
    ...(changed.length === 0 ? [] : [moneyText(summary)]),
    ...unreadableText(summary),
    verdict,
  ]);
}

const CASES: readonly Column<ChangedDecision>[] = [
  { title: 'case', show: row => row.caseId },
  { title: 'now', show: row => row.before.state },
  { title: '', show: row => amountText(row.before), right: true },
  { title: 'then', show: row => row.after.state },
  { title: '', show: row => amountText(row.after), right: true },
];

const CLAUSES: readonly Column<ClauseChange>[] = [
  { title: 'clauses', show: row => row.clauses.join(', ') },
  { title: 'findings', show: row => `${row.findings.before} → ${row.findings.after}`, right: true },
  { title: 'now', show: row => shortened(row.before, row.currency), right: true },
  { title: 'then', show: row => shortened(row.after, row.currency), right: true },
  { title: 'difference', show: row => signed(shortened(row.difference, row.currency)), right: true },
  { title: '', show: row => row.currency },
];

/** What `replay --policy` prints: the cases that would come out otherwise, and the money. */
export function changesText(version: string, summary: ReplaySummary, limit: number | null, width: number): string {
  const { decisions, notInForce, changed } = summary;
  const inWords = changed.filter(isInWordsOnly).length;
  const cases = changed.filter(one => !isInWordsOnly(one));
  const asked = decisions - notInForce;
  return blocks([
    ...tableOf(cases, CASES, limit, width),
    ...tableOf(summary.byClause, CLAUSES, null, width),
    ...(cases.length === 0 ? [] : [moneyText(summary)]),
    ...unreadableText(summary),
    [
      `Policy ${version} would decide ${cases.length} of ${counted(asked, 'case')} otherwise.`,
      ...(inWords === 0
        ? []
        : [`${counted(inWords, 'case')} would keep state and money, but not every reason or figure.`]),
      ...(notInForce === 0 ? [] : [`${counted(notInForce, 'case')} came while it was not in force.`]),
    ].join('\n'),
  ]);
}

function moneyText({ byCurrency }: ReplaySummary): string {
  const lines = byCurrency.flatMap(({ currency, paid, proposed }) => [
    sumText('Paid', paid, currency),
    ...(isNothing(proposed) ? [] : [sumText('Proposed to a person', proposed, currency)]),
  ]);
  return lines.join('\n');
}

const sumText = (what: string, { before, after, difference }: BeforeAfter, currency: string) =>
  `${what}: ${before} → ${after} ${currency} (${signed(difference)})`;

const isNothing = ({ before, after }: BeforeAfter) => isZero(before) && isZero(after);

const isZero = (amount: string) => decimal(amount).eq(ZERO);

const signed = (amount: string) => (decimal(amount).gt(ZERO) ? `+${amount}` : amount);

function unreadableText({ unreadable }: ReplaySummary): string[] {
  const lines = unreadable.map(one => `${one.caseId}.${one.seq} cannot be decided again: ${one.why}.`);
  return lines.length === 0 ? [] : [lines.map(printable).join('\n')];
}

const sideText = (side: Side) => `${side.state} ${amountText(side)}`.trimEnd();

function amountText({ totals, proposed }: Side): string {
  const amounts = totals.map(({ amount, currency }: Amount) => money(amount, currency)).join(' + ');
  return proposed && amounts !== '' ? `(${amounts})` : amounts;
}

function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  limit: number | null,
  width: number,
): string[] {
  return rows.length === 0 ? [] : [firstRows(rows, columns, limit, width)];
}

const blocks = (parts: readonly string[]) => parts.map(part => part.trimEnd()).join('\n\n');
