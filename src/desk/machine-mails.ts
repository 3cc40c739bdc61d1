import type { Transaction } from '../postgres/pool.js';

/** How many mails the desk wrote by itself: to an address since some time, and on a case. People's mails do not count. */
export interface MachineMails {
  readonly toAddress: number;
  readonly onCase: number;
}

/**
 * Counts them, and keeps others who would write to the address from counting until the transaction ends: of two at the same
 * time the second sees the mail of the first.
 */
export async function machineMails(
  transaction: Transaction,
  recipient: string,
  caseId: string | null,
  since: Date,
): Promise<MachineMails> {
  await transaction.query("select pg_advisory_xact_lock(hashtextextended('mails to ' || lower($1), 0))", [recipient]);
  const { rows } = await transaction.query<MachineMails>(
    `select count(*) filter (where recipient = $1 and queued_at > $3)::int as "toAddress",
            count(*) filter (where case_id = $2)::int as "onCase"
       from desk.outbox join desk.decisions d using (case_id, seq)
      where d.made_by = 'policy ' || d.policy_version and ((recipient = $1 and queued_at > $3) or case_id = $2)`,
    [recipient, caseId, since],
  );
  return rows[0] ?? { toAddress: 0, onCase: 0 };
}
