import { checkOut } from '../postgres/check-out.js';
import type { Pool, Transaction } from '../postgres/pool.js';
import { ACCOUNTS } from './accounts.js';
import { ROW_TYPES, type RowType } from './import/rows.js';
import { TABLES } from './import/tables.js';

const ROWS_PER_FETCH = 2000;

/**
 * The whole ledger as lines of JSON, without line feeds: the facts in an order that imports again, then the refunds and
 * credits that the desk posted, which an import passes over. Instants are UTC with a `Z`, amounts plain decimals. All of
 * it is one snapshot, however slowly it is read; what is held in memory is a few thousand rows.
 *
 * An account is exported as it counts: one that we suspended is suspended, also where its chargeback is over. A ledger that
 * imports this takes that for the billing system's word: the suspension holds there as well, but it is not ours to lift
 * there; an account row with another status ends it. (What our support lifted while the chargeback stands is suspended
 * there anew, by the chargeback.) For the same reason an export imported into its own ledger outlasts the lifting.
 */
export async function* exportLedger(pool: Pool): AsyncIterable<string> {
  const { client, lost, giveBack } = await checkOut(pool);
  try {
    await client.query('begin isolation level repeatable read read only');
    // Whoever reads may pause: a pager, a slow disk.
    await client.query("set local idle_in_transaction_session_timeout = '10min'");
    for (const query of QUERIES) yield* linesOf(client, query);
  } finally {
    await client.query('rollback').catch(lost);
    giveBack();
  }
}

async function* linesOf(transaction: Transaction, query: string): AsyncIterable<string> {
  await transaction.query(`declare page no scroll cursor for ${query}`);
  for (let full = true; full; ) {
    const { rows } = await transaction.query<object>(`fetch ${ROWS_PER_FETCH} from page`);
    for (const row of rows) yield JSON.stringify(row);
    full = rows.length === ROWS_PER_FETCH;
  }
  await transaction.query('close page');
}

// The database keeps microseconds, a JavaScript Date would not. Zeros at the end of the fraction go, and then its point.
const instant = (column: string) =>
  `rtrim(rtrim(to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z' as ${column}`;

const amount = (column: string) => `${column}::numeric::text as ${column}`; // a view may have another number type

function factsQuery(type: RowType): string {
  const { name, key, columns } = TABLES[type];
  const selected = Object.entries(columns).map(([column, kind]) => {
    if (kind === 'timestamptz') return instant(column);
    return kind === 'numeric' ? amount(column) : column;
  });
  const facts = type === 'account' ? `(${ACCOUNTS})` : `ledger.${name}`;
  return `select '${type}' as type, ${selected.join(', ')} from ${facts} fact
           order by ${key.map(column => `fact.${column}`).join(', ')}`;
}

const LINES = `
  coalesce(json_agg(json_build_object('transaction_id', transaction_id, 'ground', ground, 'amount', amount::text)
                    order by transaction_id, ground), '[]')`;

const REFUNDS = `
  select 'refund' as type, refund_id, case_id as "case", account_id, payment_method_id, amount, currency, status,
         ${instant('due_at')}, ${instant('posted_at')}, lines
    from ledger.refunds refund
    cross join lateral (
      select ${LINES} as lines from ledger.refund_lines where refund_id = refund.refund_id) of_refund
   order by refund.posted_at, refund.refund_id`;

const CREDITS = `
  select 'credit' as type, credit_id, case_id as "case", account_id, amount, currency, status, reason, granted_by,
         ${instant('granted_at')}, ${instant('expires_at')}, lines
    from ledger.credits credit
    cross join lateral (
      select ${LINES} as lines from ledger.credit_lines where credit_id = credit.credit_id) of_credit
   order by credit.granted_at, credit.credit_id`;

const QUERIES = [...ROW_TYPES.map(factsQuery), REFUNDS, CREDITS];
