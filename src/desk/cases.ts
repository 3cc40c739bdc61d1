import type { CaseState } from '../policy/decision.js';
import type { Db, Transaction } from '../postgres/pool.js';

export interface NewCase {
  readonly accountId: string | null;
  readonly sender: string;
  readonly state: CaseState;
  readonly receivedAt: Date;
  readonly decidedAt: Date | null;
  readonly reviewDueAt: Date | null;
  /** The case whose mail this one answers, where the answer opened a case of its own. */
  readonly linkedTo: string | null;
  /** False for a trial: nothing is posted or sent, and no real mail joins it. */
  readonly live: boolean;
}

/**
 * Opens a case under the first free one of the ids that `newCaseId` draws, and gives that id.
 */
export async function openCase(transaction: Transaction, newCaseId: () => string, opened: NewCase): Promise<string> {
  for (;;) {
    const caseId = newCaseId();
    const { rowCount } = await transaction.query(
      `insert into desk.cases (case_id, account_id, sender, state, received_at, decided_at, review_due_at,
                               linked_to, live)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        caseId,
        opened.accountId,
        opened.sender,
        opened.state,
        opened.receivedAt,
        opened.decidedAt,
        opened.reviewDueAt,
        opened.linkedTo,
        opened.live,
      ],
    );
    if (rowCount === 1) return caseId;
  }
}

/** A case as its next decision finds it. */
export interface OpenCase {
  readonly caseId: string;
  readonly accountId: string | null;
  readonly sender: string;
  readonly state: CaseState;
  readonly receivedAt: Date;
  readonly reviewDueAt: Date | null;
  readonly live: boolean;
  /** The number of its latest decision. */
  readonly seq: number;
}

/** Locks a case until the transaction ends, so that its decisions are made one after another. Null: no such case. */
export async function lockCase(transaction: Transaction, caseId: string): Promise<OpenCase | null> {
  await transaction.query('select 1 from desk.cases where case_id = $1 for update', [caseId]);
  const { rows } = await transaction.query<OpenCase>(
    `select case_id as "caseId", account_id as "accountId", sender, state, received_at as "receivedAt",
            review_due_at as "reviewDueAt", live,
            (select max(seq) from desk.decisions d where d.case_id = c.case_id) as seq
       from desk.cases c where case_id = $1`,
    [caseId],
  );
  return rows[0] ?? null;
}

/** The account of a case; null where there is no such case, or no account is known. */
export async function accountOfCase(transaction: Transaction, caseId: string): Promise<string | null> {
  const { rows } = await transaction.query<{ accountId: string | null }>(
    'select account_id as "accountId" from desk.cases where case_id = $1',
    [caseId],
  );
  return rows[0]?.accountId ?? null;
}

/** What a further decision changes of its case. */
export interface CaseChange {
  readonly accountId: string | null;
  readonly state: CaseState;
  readonly decidedAt: Date | null;
  readonly reviewDueAt: Date | null;
}

/** Puts a locked case into the state of its latest decision. */
export async function changeCase(transaction: Transaction, caseId: string, change: CaseChange): Promise<void> {
  await transaction.query(
    'update desk.cases set account_id = $2, state = $3, decided_at = $4, review_due_at = $5 where case_id = $1',
    [caseId, change.accountId, change.state, change.decidedAt, change.reviewDueAt],
  );
}

const SINCE_DAYS = 30;

/**
 * How many of the account's cases were decided with payment since 30 days before `receivedAt`, by decision time, whatever
 * became of them later: who has a paid case looked at again does not get another one for it. Those decided after the
 * receipt count too, or a hundred mails sent at once would all be below the number.
 */
export async function countPaidCases(db: Db, accountId: string, receivedAt: Date): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    `select count(distinct case_id)::int as count from desk.decisions d join desk.cases c using (case_id)
      where c.account_id = $1 and d.live and d.state in ('approved', 'partially_approved')
        and d.decided_at >= $2::timestamptz - make_interval(days => $3)`,
    [accountId, receivedAt, SINCE_DAYS],
  );
  return rows[0]?.count ?? 0;
}
