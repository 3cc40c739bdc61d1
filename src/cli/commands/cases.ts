import { type CaseFilter, type CaseRow, findCase, listCases } from '../../desk/case-list.js';
import type { Pool } from '../../postgres/pool.js';
import { caseSummary } from '../case-json.js';
import { caseText } from '../case-text.js';
import { CommandError, EXIT } from '../exit.js';
import { type Column, day, table } from '../table.js';
import type { Terminal } from '../terminal.js';
import { wholeCase } from '../whole-case.js';

const CASE_COLUMNS: readonly Column<CaseRow>[] = [
  { title: 'case', show: row => row.caseId },
  { title: 'state', show: row => row.state },
  { title: 'amount', show: row => amountOf(row), right: true },
  { title: 'received', show: row => day(row.receivedAt) },
  { title: 'due', show: row => day(row.reviewDueAt) },
  { title: 'sender', show: row => row.sender, shrinks: true },
];

function amountOf(row: CaseRow): string {
  const { amount, currency } = caseSummary(row);
  return amount === null ? '' : `${amount} ${currency ?? ''}`;
}

/** `cases list`: newest first. */
export async function listCasesCommand(pool: Pool, filter: CaseFilter, terminal: Terminal): Promise<void> {
  const rows = await listCases(pool, filter);
  if (terminal.json) return terminal.print(JSON.stringify(rows.map(caseSummary), null, 2));
  terminal.print(rows.length === 0 ? 'No case fits.' : table(rows, CASE_COLUMNS, terminal.width));
}

/** `cases show`: everything about one case. Throws CommandError (65) where there is none. */
export async function showCaseCommand(pool: Pool, caseId: string, terminal: Terminal): Promise<void> {
  const row = await findCase(pool, caseId.toUpperCase());
  if (row === null)
    throw new CommandError(EXIT.badInput, `There is no case ${caseId}; \`refunds cases list\` shows them.`);
  const shown = await wholeCase(pool, row);
  terminal.print(terminal.json ? JSON.stringify(shown, null, 2) : caseText(shown, row.decision));
}
