import { UNDECIDED } from '../policy/decision.js';
import type { Db, Transaction } from '../postgres/pool.js';
import { type Reading, readingSchema } from './reading.js';

/** A case as a mail may find it: whose it is, and whether it is real. */
export interface CaseOf {
  readonly caseId: string;
  readonly accountId: string | null;
  readonly sender: string;
}

/** The cases, real or of a trial, that sent one of these Message-IDs, the one answered last first. */
export async function casesAnswered(
  transaction: Transaction,
  messageIds: readonly string[],
  live: boolean,
): Promise<CaseOf[]> {
  if (messageIds.length === 0) return [];
  const { rows } = await transaction.query<CaseOf>(
    `select case_id as "caseId", c.account_id as "accountId", c.sender
       from (select case_id, max(id) as last from desk.outbox where message_id = any($1) group by case_id) answered
       join desk.cases c using (case_id) where c.live = $2 order by last desc`,
    [messageIds, live],
  );
  return rows;
}

/** Whether one of these Message-IDs (in lower case) or tokens (`token:…`) was of a mail of ours. Trials send none. */
export async function isOfOurMail(transaction: Transaction, ids: readonly string[]): Promise<boolean> {
  const tokens = ids.filter(id => id.startsWith('token:')).map(id => id.slice('token:'.length));
  const { rows } = await transaction.query<{ ours: boolean }>(
    `select exists (select from desk.outbox where lower(message_id) = any($1))
         or exists (select from desk.confirmations where token = any($2)) as ours`,
    [ids, tokens],
  );
  return rows[0]?.ours ?? false;
}

/** The undecided case of this account that a case is linked to; null where there is none. */
export async function linkedCaseOf(
  transaction: Transaction,
  caseId: string,
  accountId: string,
): Promise<string | null> {
  const { rows } = await transaction.query<{ caseId: string }>(
    `select earlier.case_id as "caseId" from desk.cases c join desk.cases earlier on earlier.case_id = c.linked_to
      where c.case_id = $1 and earlier.account_id = $2 and earlier.state = any($3)`,
    [caseId, accountId, UNDECIDED],
  );
  return rows[0]?.caseId ?? null;
}

/** The account's undecided cases, real or of a trial, of which a mail names one of these IDs, newest first. */
export async function openCasesAbout(
  transaction: Transaction,
  accountId: string,
  ids: readonly string[],
  live: boolean,
): Promise<CaseOf[]> {
  const { rows } = await transaction.query<CaseOf>(
    `select case_id as "caseId", account_id as "accountId", sender from desk.cases c
      where account_id = $1 and live = $3 and state = any($4)
        and exists (select from desk.messages m where m.case_id = c.case_id
                     and (m.reading -> 'transactionIds' ?| $2 or m.reading -> 'invoiceNumbers' ?| $2))
      order by received_at desc, case_id`,
    [accountId, ids, live, UNDECIDED],
  );
  return rows;
}

/** The undecided real cases about one of these charges of their own account, by their latest decision. */
export async function openCasesOfCharges(
  transaction: Transaction,
  transactionIds: readonly string[],
): Promise<{ readonly caseId: string; readonly accountId: string }[]> {
  const { rows } = await transaction.query<{ caseId: string; accountId: string }>(
    `select distinct case_id as "caseId", c.account_id as "accountId"
       from desk.findings f
       join desk.cases c using (case_id)
       join ledger.charges charge on charge.transaction_id = f.transaction_id and charge.account_id = c.account_id
      where f.transaction_id = any($1) and c.live and c.state = any($2)
        and f.seq = (select max(seq) from desk.decisions d where d.case_id = c.case_id)
      order by 1`,
    [transactionIds, UNDECIDED],
  );
  return rows;
}

/** Which of these charges wait in another real case of the account: for a person, or for the answer to a person's question. */
export async function chargesInReview(
  transaction: Transaction,
  accountId: string,
  transactionIds: readonly string[],
  besideCase: string | null,
): Promise<string[]> {
  if (transactionIds.length === 0) return [];
  const { rows } = await transaction.query<{ id: string }>(
    `select distinct f.transaction_id as id from desk.findings f join desk.cases c using (case_id) join desk.decisions d using (case_id, seq)
      where f.transaction_id = any($2) and c.account_id = $1 and c.live
        and (c.state = 'needs_review' or d.decision -> 'question' ->> 'kind' = 'by_hand')
        and c.case_id is distinct from $3
        and f.seq = (select max(seq) from desk.decisions last where last.case_id = c.case_id)
      order by 1`,
    [accountId, transactionIds, besideCase],
  );
  return rows.map(row => row.id);
}

/** What intake read in the mails of a case, in the order they came. */
export async function readingsOfCase(transaction: Transaction, caseId: string): Promise<Reading[]> {
  const { rows } = await transaction.query<{ reading: unknown }>(
    // References are many and long, and say nothing of the request.
    "select reading - 'references' as reading from desk.messages where case_id = $1 and reading is not null order by id",
    [caseId],
  );
  return rows.map(row => readingSchema.parse(row.reading));
}

const LAPSED_AT_ONCE = 100;

/**
 * Real cases whose customer was sent a question before `since` and has not answered, oldest first; a hundred at a time. None
 * while mail may be on its way here: without a mailbox scan completed after `scannedSince`, or with mails undecided.
 */
export async function unansweredSince(
  db: Db,
  since: Date,
  scannedSince: Date,
): Promise<{ readonly caseId: string; readonly seq: number }[]> {
  const { rows } = await db.query<{ caseId: string; seq: number }>(
    `select case_id as "caseId", asked.seq from desk.cases c
      cross join lateral (
        select seq from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) asked
       join desk.outbox o using (case_id, seq)
      where c.live and c.state in ('needs_info', 'needs_verification')
        and o.status in ('sent', 'uncertain') and coalesce(o.sent_at, o.queued_at) < $1
        and exists (select from desk.mailbox_scans where completed_at > $2)
        and not exists (select from desk.messages where stage <> 'done')
      order by o.id limit $3`,
    [since, scannedSince, LAPSED_AT_ONCE],
  );
  return rows;
}
