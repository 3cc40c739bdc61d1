import type { Transaction } from '../postgres/pool.js';

/** A question to an account's own address whether its owner wrote the request of a case. */
export interface Confirmation {
  readonly token: string;
  readonly caseId: string;
  /** The decision that asks. */
  readonly seq: number;
  readonly accountId: string;
  readonly address: string;
}

/** A question that a mail answers, and whether it still waits for that answer. */
export interface Answered extends Confirmation {
  /** An ended token proves nothing: it may have been passed on with the thread that it stands in. */
  readonly isOpen: boolean;
}

/** Keeps a question with its token. */
export async function keepConfirmation(transaction: Transaction, asked: Confirmation, askedAt: Date): Promise<void> {
  await transaction.query(
    `insert into desk.confirmations (token, case_id, seq, account_id, address, asked_at)
     values ($1, $2, $3, $4, lower($5), $6)`,
    [asked.token, asked.caseId, asked.seq, asked.accountId, asked.address, askedAt],
  );
}

/**
 * The latest question that one of these tokens answers from the address that was asked (in lower case), of a real case or of
 * a trial. It waits as long as nobody else decided whose case it is. Null where there is none.
 */
export async function findConfirmation(
  transaction: Transaction,
  tokens: readonly string[],
  address: string,
  live: boolean,
): Promise<Answered | null> {
  if (tokens.length === 0) return null;
  const { rows } = await transaction.query<Answered>(
    `select token, case_id as "caseId", seq, asked.account_id as "accountId", address,
            c.state = 'needs_verification' or (c.state = 'needs_review' and c.account_id is null) as "isOpen"
       from desk.confirmations asked join desk.cases c using (case_id)
      where token = any($1) and address = $2 and c.live = $3 order by asked_at desc, token limit 1`,
    [tokens, address, live],
  );
  return rows[0] ?? null;
}
