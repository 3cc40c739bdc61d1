import type { Decision } from '../policy/decision.js';
import type { Db } from '../postgres/pool.js';
import { decisionSchema } from './decision-schema.js';

export interface DecisionRow {
  readonly seq: number;
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
  /** A person's own words to the customer. */
  readonly message: string | null;
  readonly policyVersion: string;
  readonly decision: Decision;
}

/** The decisions on a case, oldest first. */
export async function decisionsOfCase(db: Db, caseId: string): Promise<DecisionRow[]> {
  const { rows } = await db.query<Omit<DecisionRow, 'decision'> & { decision: unknown }>(
    `select seq, made_by as by, reason, decided_at as at, message, policy_version as "policyVersion", decision
       from desk.decisions where case_id = $1 order by seq`,
    [caseId],
  );
  return rows.map(row => ({ ...row, decision: decisionSchema.parse(row.decision) }));
}

/** A mail of a case, as `cases show` prints it. */
export interface CaseMail {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly message_id: string | null;
  readonly subject: string | null;
  readonly at: Date;
  readonly status: string;
}

/** The mails of a case, both ways, in the order they came and went. */
export async function mailsOfCase(db: Db, caseId: string): Promise<CaseMail[]> {
  const { rows } = await db.query<CaseMail>(
    `select id, 'in' as direction, message_id, subject, received_at as at, 'processed' as status
       from desk.messages where case_id = $1
      union all
     select id, 'out', message_id, subject, coalesce(sent_at, queued_at), status from desk.outbox where case_id = $1
      order by at, direction, id`,
    [caseId],
  );
  return rows;
}
