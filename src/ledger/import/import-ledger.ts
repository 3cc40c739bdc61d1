import type { Pool, Transaction } from '../../postgres/pool.js';
import { inTransaction } from '../../postgres/transaction.js';
import { chargesOf, suspendDisputed } from '../suspensions.js';
import { freeEmails, sharedEmails } from './emails.js';
import { changedCharges } from './known-charges.js';
import { type Counts, type ImportOutcome, type Problem, refused } from './outcome.js';
import { type Entries, readFile } from './read-file.js';
import { danglingReferences } from './references.js';
import type { RowType } from './rows.js';
import { upsert } from './upsert.js';
import { refuseViews } from './views.js';

export interface ImportOptions {
  /** Count only: nothing stays, whatever `disputed` did among it. */
  readonly dryRun: boolean;
  readonly now: Date;
  /** Is told, once and before the commit, which charges have just had their accounts suspended; not called without any. */
  readonly disputed: (transaction: Transaction, transactionIds: readonly string[]) => Promise<void>;
}

/**
 * Imports lines of JSON into the fact tables, all or nothing: rows whose key is new are inserted, known ones updated, and
 * accounts suspended whose charges are disputed after that (policy 7). With `dryRun` nothing stays and the outcome is the
 * same. Imports go one after the other; the first line is line 1. Throws FactsAreViewsError where the facts are another
 * system's.
 */
export async function importLedger(
  pool: Pool,
  lines: AsyncIterable<string>,
  options: ImportOptions,
): Promise<ImportOutcome> {
  // All lines are read first: a slow pipe must not hold a transaction open.
  const file = await readFile(lines);
  if (file.kind === 'bad') return refused(file.problems);
  return inTransaction(pool, async transaction => {
    await transaction.query("select pg_advisory_xact_lock(hashtext('refund-desk ledger import'))");
    await refuseViews(transaction, file.entries.keys());
    const problems = await problemsOf(transaction, file.entries);
    if (problems.length > 0) return refused(problems);
    await transaction.query('savepoint untouched');
    const counts = await write(transaction, file.entries);
    await suspend(transaction, options);
    if (options.dryRun) await transaction.query('rollback to savepoint untouched');
    return { kind: 'imported', counts, skipped: file.skipped };
  });
}

async function problemsOf(transaction: Transaction, entries: Entries): Promise<Problem[]> {
  const [accounts, charges] = [entries.get('account'), entries.get('charge')];
  return [
    ...(await sharedEmails(transaction, accounts?.values() ?? [])),
    ...(await danglingReferences(transaction, entries)),
    ...(await changedCharges(transaction, charges?.values() ?? [])),
  ];
}

async function write(transaction: Transaction, entries: Entries): Promise<Record<RowType, Counts>> {
  const accounts = entries.get('account');
  if (accounts !== undefined) await freeEmails(transaction, accounts.values());
  const rowsOf = (type: RowType) => upsert(transaction, type, entries.get(type)?.values() ?? []);
  return {
    account: await rowsOf('account'),
    payment_method: await rowsOf('payment_method'),
    price: await rowsOf('price'),
    invoice: await rowsOf('invoice'),
    charge: await rowsOf('charge'),
    generation: await rowsOf('generation'),
    incident: await rowsOf('incident'),
    chargeback: await rowsOf('chargeback'),
    credit_use: await rowsOf('credit_use'),
  };
}

async function suspend(transaction: Transaction, { now, disputed }: ImportOptions): Promise<void> {
  const transactionIds = chargesOf(await suspendDisputed(transaction, null, now));
  if (transactionIds.length > 0) await disputed(transaction, transactionIds);
}
