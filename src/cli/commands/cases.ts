import type { CaseFilter } from '../../desk/case-filter.js';
import { type CaseRow, findCase, listCases } from '../../desk/case-list.js';
import type { CaseState } from '../../policy/decision.js';
import type { Pool } from '../../postgres/pool.js';
import { caseSummary } from '../case-json.js';
import { caseText } from '../case-text.js';
import { CommandError, EXIT } from '../exit.js';
import { type Column, day, table } from '../table.js';
import type { Terminal } from '../terminal.js';
import type { Tint } from '../tint.js';
import { wholeCase } from '../whole-case.js';

const columnsAt = (now: Date): readonly Column<CaseRow>[] => [
  { title: 'case', show: row => row.caseId },
  { title: 'state', show: row => (row.live ? row.state : `${row.state} (trial)`), tint: row => STATE_TINTS[row.state] },
  { title: 'amount', show: row => amountOf(row), right: true },
  { title: 'received', show: row => day(row.receivedAt) },
  {
    title: 'due',
    show: row => (isLate(row, now) ? `${day(row.reviewDueAt)} late` : day(row.reviewDueAt)),
    tint: row => (isLate(row, now) ? 'bad' : null),
  },
  { title: 'sender', show: row => row.sender, shrinks: true },
];

const STATE_TINTS: Readonly<Record<CaseState, Tint | null>> = {
  needs_review: 'todo',
  needs_info: null,
  needs_verification: null,
  approved: 'good',
  partially_approved: 'good',
  denied: null,
  withdrawn: 'faint',
};

const isLate = ({ reviewDueAt }: CaseRow, now: Date) => reviewDueAt !== null && reviewDueAt < now;

function amountOf(row: CaseRow): string {
  const { amount, currency } = caseSummary(row);
  return amount === null ? '' : `${amount} ${currency ?? ''}`;
}

/** `cases list`: what fits, in the order asked for. `now` says what is late. */
export async function listCasesCommand(pool: Pool, filter: CaseFilter, now: Date, terminal: Terminal): Promise<void> {
  const rows = await listCases(pool, filter);
  if (terminal.json) return terminal.print(JSON.stringify(rows.map(caseSummary), null, 2));
  terminal.print(rows.length === 0 ? 'No case fits.' : table(rows, columnsAt(now), terminal.width, terminal.colour));
}

/** `cases show`: everything about one case. Throws CommandError (65) where there is none. */
export async function showCaseCommand(pool: Pool, caseId: string, terminal: Terminal): Promise<void> {
  const row = await findCase(pool, caseId.toUpperCase());
  if (row === null)
    throw new CommandError(EXIT.badInput, `There is no case ${caseId}; \`refunds cases list\` shows them.`);
  const shown = await wholeCase(pool, row);
  terminal.print(terminal.json ? JSON.stringify(shown, null, 2) : caseText(shown, row.decision));
}
