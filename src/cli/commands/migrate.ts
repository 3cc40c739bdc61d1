import pg from 'pg';
import type { Config } from '../../config.js';
import { codeOf } from '../../postgres/failure.js';
import { grantDesk } from '../../postgres/grants.js';
import type { Pool } from '../../postgres/pool.js';
import { inTransaction } from '../../postgres/transaction.js';
import { checked, openEmbedded } from '../database.js';
import { CommandError, EXIT } from '../exit.js';
import { asOwner, migrateAll, migrateEmbedded } from '../migration.js';
import type { Terminal } from '../terminal.js';

/**
 * `migrate`: brings the database to the current schema, as the role of DATABASE_OWNER_URL where there is one, and gives
 * that of DATABASE_URL the rights that the running desk needs. Throws CommandError (64) where only the owner's is set, and
 * (1) where there is no such role, or it looks at another database.
 */
export async function migrateCommand(config: Config, terminal: Terminal): Promise<void> {
  const { run, granted } = await migrateDatabase(config);
  if (terminal.json) return terminal.print(JSON.stringify({ run, granted }));
  terminal.print(run.length === 0 ? 'The database is current.' : `Ran ${run.join(', ')}.`);
  if (granted !== null) terminal.print(`The role ${granted} has the rights that the running desk needs.`);
}

/** What was done: the migrations that were run, and the role that was given its rights. */
interface Migrated {
  readonly run: readonly string[];
  readonly granted: string | null;
}

async function migrateDatabase(config: Config): Promise<Migrated> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: owner } = config;
  if (url !== undefined) return asOwner(owner ?? url, pool => migrateFor(pool, url, owner ?? url));
  if (owner !== undefined)
    throw new CommandError(EXIT.usage, 'Set DATABASE_URL beside DATABASE_OWNER_URL: the running desk uses it.');
  const server = await openEmbedded(config, 'start');
  return { run: await migrateEmbedded(server.url).finally(() => server.leave()), granted: null };
}

async function migrateFor(pool: Pool, url: string, owner: string): Promise<Migrated> {
  const run = await migrateAll(pool);
  const role = roleOf(url);
  if (role === roleOf(owner)) return { run, granted: null };
  await inTransaction(pool, transaction => grantDesk(transaction, role)).catch(noSuchRole(role));
  const running = await checked(url); // lest both URLs name two databases, and nobody understands why it does not start
  await running.close();
  return { run, granted: role };
}

/** The role of a URL as pg reads it: PGUSER or the OS user where it names none. */
const roleOf = (url: string) => new pg.Client({ connectionString: url }).user ?? '';

const noSuchRole = (role: string) => (error: unknown) => {
  if (codeOf(error) !== '42704') throw error;
  throw new CommandError(
    EXIT.failed,
    `There is no role ${role}: make it (create role … login password …), and run \`refunds migrate\` again.`,
  );
};
