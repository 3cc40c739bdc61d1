import type { CaseState, Decision } from '../policy/decision.js';
import type { Db } from '../postgres/pool.js';
import { decisionSchema } from './decision-schema.js';

/** A case with its latest decision. */
export interface CaseRow {
  readonly caseId: string;
  readonly state: CaseState;
  readonly accountId: string | null;
  readonly sender: string;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly reviewDueAt: Date | null;
  readonly linkedTo: string | null;
  readonly decision: Decision;
}

/** Which cases to list; null means that it does not matter. */
export interface CaseFilter {
  readonly states: readonly string[] | null;
  readonly accountEmail: string | null;
  readonly transactionId: string | null;
  readonly overdueAt: Date | null;
  readonly limit: number | null;
}

const CASE_WITH_DECISION = `
  select c.case_id as "caseId", c.state, c.account_id as "accountId", c.sender, c.received_at as "receivedAt",
         c.decided_at as "decidedAt", c.review_due_at as "reviewDueAt", c.linked_to as "linkedTo", latest.decision
    from desk.cases c
    cross join lateral (
      select decision from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) latest`;

/** The cases that fit the filter, newest first. */
export async function listCases(db: Db, filter: CaseFilter): Promise<CaseRow[]> {
  const { rows } = await db.query<UncheckedRow>(
    `${CASE_WITH_DECISION}
      where ($1::text[] is null or c.state = any($1))
        and ($2::text is null or lower(c.sender) = lower($2)
             or c.account_id in (select account_id from ledger.accounts where lower(email) = lower($2)))
        and ($3::text is null or exists (
               select 1 from desk.findings f where f.case_id = c.case_id and f.transaction_id = $3))
        and ($4::timestamptz is null or c.review_due_at < $4)
      order by c.received_at desc, c.case_id limit $5`,
    [filter.states, filter.accountEmail, filter.transactionId, filter.overdueAt, filter.limit],
  );
  return rows.map(checked);
}

/** One case, or null where there is none with this id. */
export async function findCase(db: Db, caseId: string): Promise<CaseRow | null> {
  const { rows } = await db.query<UncheckedRow>(`${CASE_WITH_DECISION} where c.case_id = $1`, [caseId]);
  return rows[0] === undefined ? null : checked(rows[0]);
}

type UncheckedRow = Omit<CaseRow, 'decision'> & { readonly decision: unknown };

const checked = (row: UncheckedRow): CaseRow => ({ ...row, decision: decisionSchema.parse(row.decision) });
