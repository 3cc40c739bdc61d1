import { attachmentsOfCase } from '../desk/attachments.js';
import { decisionsOfCase, mailsOfCase } from '../desk/case-history.js';
import type { CaseRow } from '../desk/case-list.js';
import { notesOfCase } from '../desk/notes.js';
import { type CaseRefund, refundsOfCase } from '../ledger/refunds-of-case.js';
import { decimal, plain } from '../money.js';
import type { Pool } from '../postgres/pool.js';
import { caseSummary, decisionJson, historyJson } from './case-json.js';

export type WholeCase = Awaited<ReturnType<typeof wholeCase>>;

/** Everything about one case, as `cases show --json` prints it. */
export async function wholeCase(pool: Pool, row: CaseRow) {
  const refunds = await refundsOfCase(pool, row.caseId);
  return {
    ...caseSummary(row),
    refunds: refunds.map(refundJson),
    ...decisionJson(row.decision),
    decisions: (await decisionsOfCase(pool, row.caseId)).map(historyJson),
    messages: await mailsOfCase(pool, row.caseId),
    linked_to: row.linkedTo,
    attachments: await attachmentsOfCase(pool, row.caseId),
    notes: await notesOfCase(pool, row.caseId),
  };
}

const refundJson = ({ amount, currency, status, dueAt }: CaseRefund) => ({
  amount: plain(decimal(amount), currency),
  currency,
  status,
  due_at: dueAt,
});
