import type { Decision } from '../policy/decision.js';
import type { Db } from '../postgres/pool.js';
import { decisionSchema } from './decision-schema.js';

/** A case's latest decision, and the version of the policy that it applied. */
export interface LatestDecision {
  readonly decision: Decision;
  readonly policyVersion: string;
  readonly madeBy: string;
  /** A person's own words to the customer. */
  readonly message: string | null;
}

/** Reads the latest decision of a locked case. Throws where it has none: a case is opened with one. */
export async function latestDecision(db: Db, caseId: string): Promise<LatestDecision> {
  const { rows } = await db.query<Omit<LatestDecision, 'decision'> & { decision: unknown }>(
    `select decision, policy_version as "policyVersion", made_by as "madeBy", message
       from desk.decisions where case_id = $1 order by seq desc limit 1`,
    [caseId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`The case ${caseId} has no decision; run \`refunds doctor\`.`);
  return { ...row, decision: decisionSchema.parse(row.decision) };
}
