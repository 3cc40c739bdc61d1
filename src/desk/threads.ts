import type { Db, Transaction } from '../postgres/pool.js';
import { type Reading, readingSchema } from './reading.js';

/** The cases whose mails have one of these Message-IDs, the one answered last first. */
export async function casesAnswered(transaction: Transaction, messageIds: readonly string[]): Promise<string[]> {
  if (messageIds.length === 0) return [];
  const { rows } = await transaction.query<{ caseId: string }>(
    'select case_id as "caseId" from desk.outbox where message_id = any($1) order by id desc',
    [messageIds],
  );
  return [...new Set(rows.map(row => row.caseId))];
}

/** The account's undecided cases of which a mail names one of these IDs, newest first. */
export async function openCasesAbout(
  transaction: Transaction,
  accountId: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await transaction.query<{ caseId: string }>(
    `select case_id as "caseId" from desk.cases c
      where account_id = $1 and state in ('needs_info', 'needs_verification', 'needs_review')
        and exists (select from desk.messages m where m.case_id = c.case_id
                     and (m.reading -> 'transactionIds' ?| $2 or m.reading -> 'invoiceNumbers' ?| $2))
      order by received_at desc, case_id`,
    [accountId, ids],
  );
  return rows.map(row => row.caseId);
}

/** The undecided cases whose latest decision is about one of these charges, and their accounts. */
export async function openCasesOfCharges(
  transaction: Transaction,
  transactionIds: readonly string[],
): Promise<{ readonly caseId: string; readonly accountId: string | null }[]> {
  const { rows } = await transaction.query<{ caseId: string; accountId: string | null }>(
    `select distinct case_id as "caseId", account_id as "accountId" from desk.findings f join desk.cases c using (case_id)
      where f.transaction_id = any($1) and c.state in ('needs_info', 'needs_verification', 'needs_review')
        and f.seq = (select max(seq) from desk.decisions d where d.case_id = c.case_id)
      order by 1`,
    [transactionIds],
  );
  return rows;
}

/** What intake read in the mails of a case, in the order they came. */
export async function readingsOfCase(transaction: Transaction, caseId: string): Promise<Reading[]> {
  const { rows } = await transaction.query<{ reading: unknown }>(
    'select reading from desk.messages where case_id = $1 and reading is not null order by id',
    [caseId],
  );
  return rows.map(row => readingSchema.parse(row.reading));
}

const LAPSED_AT_ONCE = 100;

/** Cases whose customer was asked something before `since` and has not answered, oldest first; a hundred at a time. */
export async function unansweredSince(
  db: Db,
  since: Date,
): Promise<{ readonly caseId: string; readonly seq: number }[]> {
  const { rows } = await db.query<{ caseId: string; seq: number }>(
    `select case_id as "caseId", asked.seq from desk.cases c
      cross join lateral (
        select seq, decided_at from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) asked
      where c.state in ('needs_info', 'needs_verification') and asked.decided_at < $1
      order by asked.decided_at, case_id limit $2`,
    [since, LAPSED_AT_ONCE],
  );
  return rows;
}
