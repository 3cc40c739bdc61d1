import { type Decision, type Finding, POLICY_VERSION, stateOf } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { Transaction } from '../postgres/pool.js';

export interface NewDecision {
  readonly caseId: string;
  readonly seq: number;
  readonly madeBy: string;
  readonly reason: string;
  readonly facts: Facts | null;
  readonly decision: Decision;
  /** False where nothing is posted or sent on it. */
  readonly live: boolean;
  readonly decidedAt: Date;
}

/** Appends a decision with the facts it read and its findings. */
export async function appendDecision(transaction: Transaction, made: NewDecision): Promise<void> {
  await transaction.query(
    `with made as (
       insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))
     insert into desk.findings (case_id, seq, position, transaction_id, result, ground, clauses, amount)
     select $1, $2, position, "transactionId", result, ground, array(select jsonb_array_elements_text(clauses)), amount
       from rows from (jsonb_to_recordset($11) as ("transactionId" text, result text, ground text, clauses jsonb,
                                                   amount numeric)) with ordinality
         as found("transactionId", result, ground, clauses, amount, position)`,
    [
      made.caseId,
      made.seq,
      made.madeBy,
      stateOf(made.decision),
      made.reason,
      POLICY_VERSION,
      JSON.stringify(made.facts),
      JSON.stringify(made.decision),
      made.live,
      made.decidedAt,
      JSON.stringify(findingsOf(made.decision)),
    ],
  );
}

/** The findings of a decision; in review, those of the proposal. */
export function findingsOf(decision: Decision): readonly Finding[] {
  return decision.kind === 'review' ? (decision.proposal?.findings ?? []) : decision.findings;
}
