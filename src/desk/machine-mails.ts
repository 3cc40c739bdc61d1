import type { Transaction } from '../postgres/pool.js';
import type { QueuedMail } from './outbox.js';

/** How many mails of a kind the desk wrote to an address by itself: since some time, and on a case. People's do not count. */
export interface MachineMails {
  readonly toAddress: number;
  readonly onCase: number;
}

/** Mails of one kind to one address, and the case that another one would be about; null where it opens one. */
export type Addressed = Pick<QueuedMail, 'recipient' | 'letter'> & { readonly caseId: string | null };

/** An address without capitals and without a tag (RFC 5233): who reads `ada+1@` and `Ada@` is one. As the index has it. */
const READER = (address: string) => `lower(regexp_replace(${address}, '[+][^@]*@', '@'))`;

/**
 * Counts them, and keeps others who would write to the address from counting until the transaction ends: of two at the same
 * time the second sees the mail of the first.
 */
export async function machineMails(
  transaction: Transaction,
  { recipient, letter, caseId }: Addressed,
  since: Date,
): Promise<MachineMails> {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('mails to ' || ${READER('$1')}, 0))`, [
    recipient,
  ]);
  const { rows } = await transaction.query<MachineMails>(
    `select count(*) filter (where queued_at > $4)::int as "toAddress",
            count(*) filter (where case_id = $3)::int as "onCase"
       from desk.outbox o join desk.decisions d using (case_id, seq)
      where ${READER('recipient')} = ${READER('$1')} and letter = $2 and (queued_at > $4 or case_id = $3)
        and d.made_by = 'policy ' || d.policy_version`,
    [recipient, letter, caseId, since],
  );
  return rows[0] ?? { toAddress: 0, onCase: 0 };
}
