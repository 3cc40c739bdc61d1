import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../package-root.js';
import type { Db, Pool, Transaction } from './pool.js';
import { inTransaction } from './transaction.js';

const MIGRATION_NAME = /^\d{4}_[a-z_]+\.sql$/;

/** The database was migrated by a newer version of the product than this one. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

/**
 * Brings the desk's tables to the current schema (`migrations/*.sql`, forward only, each once). Several processes may do
 * it at once; an advisory lock lets one go first. Gives the names of the migrations that were run.
 * Throws NewerSchemaError where the database has migrations that this version does not know.
 */
export async function migrate(pool: Pool): Promise<string[]> {
  const known = await migrationFiles();
  return inTransaction(pool, async transaction => {
    await transaction.query("select pg_advisory_xact_lock(hashtext('refund-desk migrations'))");
    await transaction.query(
      'create table if not exists public.refund_desk_migrations (name text primary key, run_at timestamptz not null default now())',
    );
    const pending = await pendingOf(transaction, known);
    for (const name of pending) await runOne(transaction, name);
    return pending;
  });
}

/** The migrations that the database still lacks; an empty list means that it is current. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const { rows } = await db.query<{ exists: boolean }>(
    "select to_regclass('public.refund_desk_migrations') is not null as exists",
  );
  const known = await migrationFiles();
  return rows[0]?.exists ? pendingOf(db, known) : known;
}

async function pendingOf(db: Db, known: readonly string[]): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>('select name from public.refund_desk_migrations');
  const done = new Set(rows.map(row => row.name));
  const unknown = [...done].find(name => !known.includes(name));
  if (unknown !== undefined)
    throw new NewerSchemaError(
      `The database has the migration ${unknown} of a newer version; run that version instead.`,
    );
  return known.filter(name => !done.has(name));
}

async function runOne(transaction: Transaction, name: string): Promise<void> {
  await transaction.query(await readFile(join(folder(), name), 'utf8'));
  await transaction.query('insert into public.refund_desk_migrations (name) values ($1)', [name]);
}

async function migrationFiles(): Promise<string[]> {
  return (await readdir(folder())).filter(name => MIGRATION_NAME.test(name)).sort();
}

const folder = () => join(packageRoot(), 'migrations');
