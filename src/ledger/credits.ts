import { type Decimal, sum, ZERO } from '../money.js';
import { type Credit, spend, unspent } from '../policy/credits.js';
import type { CreditPosting } from '../policy/postings.js';
import type { Db, Transaction } from '../postgres/pool.js';
import { type CreditRow, insertCredit, readCredits, readUses } from './credit-rows.js';

/** Which decision grants, to whom, and who made it. */
export interface CreditedBy {
  readonly caseId: string;
  readonly seq: number;
  readonly accountId: string;
  readonly grantedBy: string;
  readonly postedAt: Date;
}

/** Credit that support grants outside any case. `creditId` is the idempotency key. */
export interface Grant {
  readonly creditId: string;
  readonly accountId: string;
  readonly currency: string;
  /** A plain decimal in whole minor units of the currency. */
  readonly amount: string;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

/** A credit of an account, and what is left of it. Amounts are plain decimals. */
export interface CreditLeft extends CreditRow {
  readonly left: string;
}

/** What an account has: one balance per currency that it ever got credit in, and its credits, oldest expiry first. */
export interface CreditBalance {
  readonly balances: readonly { readonly currency: string; readonly amount: string }[];
  readonly credits: readonly CreditLeft[];
}

/**
 * Grants the credits of a decision and gives their ids, which are derived from the decision. Each line lowers what is
 * left of its charge; the database refuses (23514) what would fall below zero, and (23505) a decision's second time.
 */
export async function postCredits(
  transaction: Transaction,
  by: CreditedBy,
  postings: readonly CreditPosting[],
): Promise<string[]> {
  const { postedAt: grantedAt, ...decision } = by;
  const ids: string[] = [];
  for (const [i, posting] of postings.entries()) {
    const creditId = `${by.caseId}.${by.seq}.c${i + 1}`;
    await insertCredit(transaction, { ...posting, ...decision, creditId, grantedAt, reason: null });
    ids.push(creditId);
  }
  return ids;
}

/** Grants credit outside any case. The same id a second time is refused (23505). */
export async function grantCredit(transaction: Transaction, grant: Grant): Promise<void> {
  await insertCredit(transaction, { ...grant, caseId: null, seq: null, rounding: '0', lines: [] });
}

/**
 * What support granted an account in a currency outside any case since an instant (inclusive), as a plain decimal; what
 * was cancelled does not count. It stays so only while the account is locked.
 */
export async function grantedOutsideCases(
  transaction: Transaction,
  { accountId, currency }: Pick<Grant, 'accountId' | 'currency'>,
  since: Date,
): Promise<string> {
  const { rows } = await transaction.query<{ amount: string }>(
    `select coalesce(sum(amount), 0) as amount from ledger.credits
      where account_id = $1 and currency = $2 and case_id is null and status = 'granted' and granted_at >= $3`,
    [accountId, currency, since],
  );
  return rows[0]?.amount ?? '0';
}

/** What is left of an account's credit at an instant; cancelled credits are not among it. */
export async function creditBalance(db: Db, accountId: string, at: Date): Promise<CreditBalance> {
  const credits = await readCredits(db, accountId);
  const left = spend(credits, await readUses(db, accountId), at);
  const leftOf = ({ creditId }: Credit): Decimal => left.get(creditId) ?? ZERO;
  const currencies = [...new Set(credits.map(credit => credit.currency))].sort();
  return {
    balances: currencies.map(currency => ({
      currency,
      amount: sum(credits.filter(credit => credit.currency === currency).map(leftOf)).toFixed(),
    })),
    credits: credits.map(credit => ({ ...credit, left: leftOf(credit).toFixed() })),
  };
}

const EXPIRIES_PER_CALL = 100;

/**
 * Writes down what was left of each credit whose end has come (the oldest 100 at once), and gives how many rows it
 * wrote; the next call takes the next ones. Each credit has one row, whoever else does the same; a cancelled one has none. A
 * use that becomes known later is counted by `creditBalance`, and changes no row.
 */
export async function expireCredits(db: Db, now: Date): Promise<number> {
  const { rows } = await db.query<{ accountId: string; creditIds: string[] }>(
    `select account_id as "accountId", array_agg(credit_id) as "creditIds"
       from (select account_id, credit_id from ledger.credits c
              where status = 'granted' and expires_at <= $1
                and not exists (select from ledger.credit_expiries e where e.credit_id = c.credit_id)
              order by expires_at limit $2) over_now
      group by account_id`,
    [now, EXPIRIES_PER_CALL],
  );
  let written = 0;
  for (const { accountId, creditIds } of rows) written += await expire(db, accountId, creditIds, now);
  return written;
}

async function expire(db: Db, accountId: string, creditIds: readonly string[], now: Date): Promise<number> {
  const left = unspent(await readCredits(db, accountId), await readUses(db, accountId));
  const ends = creditIds.map(credit_id => ({ credit_id, amount: left.get(credit_id)?.toFixed() ?? '0' }));
  // Locked, so that nobody cancels it meanwhile: who cancels next finds it expired. In order, or two clocks could wait
  // for each other.
  const { rowCount } = await db.query(
    `insert into ledger.credit_expiries (credit_id, amount, expired_at)
     select credit_id, ended.amount, $2
       from jsonb_to_recordset($1) as ended(credit_id text, amount numeric) join ledger.credits using (credit_id)
      where status = 'granted' order by credit_id for share of credits
     on conflict do nothing`,
    [JSON.stringify(ends), now],
  );
  return rowCount ?? 0;
}
