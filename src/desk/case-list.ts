import type { CaseState, Decision } from '../policy/decision.js';
import type { Db } from '../postgres/pool.js';
import type { CaseFilter } from './case-filter.js';
import { caseOrder } from './case-order.js';
import { caseSearch, foundBy } from './case-search.js';
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
  /** False for a trial: nothing is paid or sent. */
  readonly live: boolean;
  readonly decision: Decision;
}

/** A case in a list. */
export interface ListedCase extends CaseRow {
  /** Of its first mail. */
  readonly subject: string | null;
}

const COLUMNS = `c.case_id as "caseId", c.state, c.account_id as "accountId", c.sender, c.received_at as "receivedAt",
  c.decided_at as "decidedAt", c.review_due_at as "reviewDueAt", c.linked_to as "linkedTo", c.live, latest.decision`;

const LATEST = `lateral (
  select decision from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) latest`;

const FIRST_MAIL = `lateral (
  select subject from desk.messages m where m.case_id = c.case_id order by received_at, id limit 1) first_mail`;

const FITS = `($1::text[] is null or c.state = any($1))
   and ($2::text is null or lower(c.sender) = lower($2)
        or c.account_id in (select account_id from ledger.accounts where lower(email) = lower($2)))
   and ($3::text is null or exists (
          select 1 from desk.findings f where f.case_id = c.case_id and f.transaction_id in ($3, lower($3))))
   and ($4::timestamptz is null or (c.live and c.review_due_at < $4))
   and ($5::boolean is null or c.live = $5)
   and ${foundBy('$6', '$7::text[]')}`;

function fitting({ text, states, accountEmail, transactionId, overdueAt, live }: CaseFilter): unknown[] {
  const search = text === null ? null : caseSearch(text);
  return [states, accountEmail, transactionId, overdueAt, live, search?.text ?? null, search?.ids ?? []];
}

/** The cases that fit the filter, in its order. */
export async function listCases(db: Db, filter: CaseFilter): Promise<ListedCase[]> {
  const { join, by } = caseOrder(filter.sort, filter.direction);
  const { rows } = await db.query<UncheckedRow & Pick<ListedCase, 'subject'>>(
    `select ${COLUMNS}, first_mail.subject
       from (select c.* from desk.cases c ${join} where ${FITS} order by ${by} limit $8 offset $9) c ${join}
       cross join ${LATEST} left join ${FIRST_MAIL} on true order by ${by}`,
    [...fitting(filter), filter.limit, filter.offset],
  );
  return rows.map(row => ({ ...checked(row), subject: row.subject }));
}

/** How many cases fit the filter, on all its pages. */
export async function countCases(db: Db, filter: CaseFilter): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from desk.cases c where ${FITS}`,
    fitting(filter),
  );
  return rows[0]?.count ?? 0;
}

/** One case, or null where there is none with this id. */
export async function findCase(db: Db, caseId: string): Promise<CaseRow | null> {
  const { rows } = await db.query<UncheckedRow>(
    `select ${COLUMNS} from desk.cases c cross join ${LATEST} where c.case_id = $1`,
    [caseId],
  );
  return rows[0] === undefined ? null : checked(rows[0]);
}

type UncheckedRow = Omit<CaseRow, 'decision'> & { readonly decision: unknown };

const checked = <Row extends UncheckedRow>(row: Row) => ({ ...row, decision: decisionSchema.parse(row.decision) });
