import { type Decision, type Finding, stateOf } from '../policy/decision.js';
import type { Facts } from '../policy/facts.js';
import type { Transaction } from '../postgres/pool.js';

export interface NewDecision {
  readonly caseId: string;
  readonly seq: number;
  readonly madeBy: string;
  readonly reason: string;
  /** The version of the policy that was in force for the case (13). */
  readonly policyVersion: string;
  readonly facts: Facts | null;
  readonly decision: Decision;
  /** False where nothing is posted or sent on it. */
  readonly live: boolean;
  readonly decidedAt: Date;
  /** A person's own words to the customer. */
  readonly message?: string | null;
}

/** Appends a decision with the facts it read and its findings. */
export async function appendDecision(transaction: Transaction, made: NewDecision): Promise<void> {
  await transaction.query(
    `with made as (
       insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at,
                                   message)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $12))
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
      made.policyVersion,
      JSON.stringify(made.facts),
      JSON.stringify(made.decision),
      made.live,
      made.decidedAt,
      JSON.stringify(findingsOf(made.decision)),
      made.message ?? null,
    ],
  );
}

/** The findings of a decision; in review, those of the proposal. */
export function findingsOf(decision: Decision): readonly Finding[] {
  if (decision.kind === 'withdrawn' || decision.kind === 'verify') return [];
  return decision.kind === 'review' ? (decision.proposal?.findings ?? []) : decision.findings;
}

/** How often a case's customer was asked for something by the policy (4.2); what a person asks does not count. */
export async function countQuestions(transaction: Transaction, caseId: string): Promise<number> {
  const { rows } = await transaction.query<{ count: number }>(
    `select count(*)::int as count from desk.decisions
      where case_id = $1 and state = 'needs_info' and decision -> 'question' ->> 'kind' <> 'by_hand'`,
    [caseId],
  );
  return rows[0]?.count ?? 0;
}
