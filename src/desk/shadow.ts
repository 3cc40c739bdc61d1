import type { CaseState, Decision } from '../policy/decision.js';
import type { Db } from '../postgres/pool.js';
import { decisionSchema } from './decision-schema.js';

/* What the desk would have done: trial cases, of shadow mode and of backfills that do not answer. */

/** How many trial cases are in a state. */
export interface TrialCount {
  readonly state: CaseState;
  readonly count: number;
}

/** How many trial cases were received since `since` (UTC; null: ever), by state. */
export async function countTrials(db: Db, since: Date | null): Promise<TrialCount[]> {
  const { rows } = await db.query<TrialCount>(
    `select state, count(*)::int as count from desk.cases
      where not live and ($1::timestamptz is null or received_at >= $1) group by 1 order by 1`,
    [since],
  );
  return rows;
}

/** What trials would have paid in one currency; `amount` is exact, a decimal. */
export interface TrialSum {
  readonly currency: string;
  readonly charges: number;
  readonly amount: string;
}

/**
 * What the trials received since `since` (UTC; null: ever) would have paid, refunds and credit together. A trial leaves a
 * charge as it is, so that a second mail about it would be paid as well: each charge counts once, with the most that one
 * trial would have paid on it.
 */
export async function sumTrials(db: Db, since: Date | null): Promise<TrialSum[]> {
  const { rows } = await db.query<TrialSum>(
    `with paid as (
       select c.case_id, found."transactionId", found.currency, sum(found.amount) as amount
         from desk.cases c
        cross join lateral (
          select decision from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) latest
        cross join lateral jsonb_to_recordset(latest.decision -> 'findings')
               as found("transactionId" text, result text, currency text, amount numeric)
        where not c.live and c.state in ('approved', 'partially_approved') and found.result = 'pay'
          and ($1::timestamptz is null or c.received_at >= $1)
        group by 1, 2, 3),
     once as (select "transactionId", currency, max(amount) as amount from paid group by 1, 2)
     select currency, count(*)::int as charges, sum(amount) as amount from once group by 1 order by 1`,
    [since],
  );
  return rows;
}

/** A trial case with its latest decision. */
export interface TrialCase {
  readonly caseId: string;
  readonly sender: string;
  readonly receivedAt: Date;
  readonly decision: Decision;
}

/** The trial cases received last, newest first. */
export async function latestTrials(db: Db, limit: number): Promise<TrialCase[]> {
  const { rows } = await db.query<Omit<TrialCase, 'decision'> & { decision: unknown }>(
    `select c.case_id as "caseId", c.sender, c.received_at as "receivedAt", latest.decision
       from desk.cases c
      cross join lateral (
        select decision from desk.decisions d where d.case_id = c.case_id order by seq desc limit 1) latest
      where not c.live order by c.received_at desc, c.case_id limit $1`,
    [limit],
  );
  return rows.map(row => ({ ...row, decision: decisionSchema.parse(row.decision) }));
}
