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

/** Keeps a question with its token. */
export async function keepConfirmation(transaction: Transaction, asked: Confirmation, askedAt: Date): Promise<void> {
  await transaction.query(
    `insert into desk.confirmations (token, case_id, seq, account_id, address, asked_at)
     values ($1, $2, $3, $4, lower($5), $6)`,
    [asked.token, asked.caseId, asked.seq, asked.accountId, asked.address, askedAt],
  );
}

/**
 * The latest question that one of these tokens answers from the address that was asked (in lower case), of a real case that
 * did not lapse: the token of a withdrawn case has ended. Null where there is none.
 */
export async function findConfirmation(
  transaction: Transaction,
  tokens: readonly string[],
  address: string,
): Promise<Confirmation | null> {
  if (tokens.length === 0) return null;
  const { rows } = await transaction.query<Confirmation>(
    `select token, case_id as "caseId", seq, asked.account_id as "accountId", address
       from desk.confirmations asked join desk.cases c using (case_id)
      where token = any($1) and address = $2 and c.live and c.state <> 'withdrawn' order by asked_at desc, token limit 1`,
    [tokens, address],
  );
  return rows[0] ?? null;
}
