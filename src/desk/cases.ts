import type { CaseState } from '../policy/decision.js';
import type { Db, Transaction } from '../postgres/pool.js';

export interface NewCase {
  readonly accountId: string | null;
  readonly sender: string;
  readonly state: CaseState;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly reviewDueAt: Date | null;
}

/**
 * Opens a case under the first free one of the ids that `newCaseId` draws, and gives that id.
 */
export async function openCase(transaction: Transaction, newCaseId: () => string, opened: NewCase): Promise<string> {
  for (;;) {
    const caseId = newCaseId();
    const { rowCount } = await transaction.query(
      `insert into desk.cases (case_id, account_id, sender, state, received_at, decided_at, review_due_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [caseId, opened.accountId, opened.sender, opened.state, opened.receivedAt, opened.decidedAt, opened.reviewDueAt],
    );
    if (rowCount === 1) return caseId;
  }
}

const SINCE_DAYS = 30;

/**
 * How many of the account's cases were decided with payment since 30 days before `receivedAt`, by decision time. Those
 * decided after the receipt count too, or a hundred mails sent at once would all be below the number.
 */
export async function countPaidCases(db: Db, accountId: string, receivedAt: Date): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from desk.cases
      where account_id = $1 and state in ('approved', 'partially_approved')
        and decided_at >= $2::timestamptz - make_interval(days => $3)
        and exists (select 1 from desk.decisions d where d.case_id = cases.case_id and d.live)`,
    [accountId, receivedAt, SINCE_DAYS],
  );
  return rows[0]?.count ?? 0;
}
