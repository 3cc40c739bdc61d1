import type { Db } from '../postgres/pool.js';
import { ACCOUNTS } from './accounts.js';

/** An account as people look at it. */
export interface AccountCard {
  readonly accountId: string;
  readonly email: string;
  /** Our suspension, else the billing system's fact. */
  readonly status: string;
}

/** The account with this id, as it counts; null where the ledger has none. */
export async function accountCard(db: Db, accountId: string): Promise<AccountCard | null> {
  const { rows } = await db.query<AccountCard>(
    `select account_id as "accountId", email, status from (${ACCOUNTS}) account where account_id = $1`,
    [accountId],
  );
  return rows[0] ?? null;
}
