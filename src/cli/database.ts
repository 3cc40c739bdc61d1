import { resolve } from 'node:path';
import type { Config } from '../config.js';
import { enterEmbedded, joinEmbedded } from '../postgres/embedded.js';
import { migrate, pendingMigrations } from '../postgres/migrate.js';
import { createPool, type Pool } from '../postgres/pool.js';
import { isQueueCurrent, migrateQueue } from '../queue/migrate.js';
import { CommandError, EXIT } from './exit.js';

/** The database as a command uses it. */
export interface Database {
  readonly url: string;
  readonly pool: Pool;
  close(): Promise<void>;
}

const POOL_CONNECTIONS = 4;

/**
 * Opens the database of DATABASE_URL, or the embedded one. `start` says whether the embedded one may be started where it
 * does not run; it is migrated by itself, another database only by `refunds migrate`. Throws CommandError (69) where it
 * does not run, and (1) where it lacks migrations.
 */
export async function openDatabase(config: Config, start: 'start' | 'join'): Promise<Database> {
  if (config.DATABASE_URL !== undefined) return checked(config.DATABASE_URL);
  const database = await openEmbedded(config, start);
  try {
    await migrateAll(database.pool);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the database of DATABASE_URL or the embedded one to migrate it. */
export function openToMigrate(config: Config): Promise<Database> {
  const url = config.DATABASE_URL;
  return url === undefined ? openEmbedded(config, 'start') : Promise.resolve(openPool(url, () => Promise.resolve()));
}

async function openEmbedded(config: Config, start: 'start' | 'join'): Promise<Database> {
  const home = resolve(config.REFUNDS_HOME);
  const server = await (start === 'start' ? enterEmbedded(home) : joinEmbedded(home));
  if (server === null)
    throw new CommandError(
      EXIT.unavailable,
      `No database runs in ${home}; run \`refunds start\` there, or set DATABASE_URL.`,
    );
  return openPool(server.url, server.leave);
}

/** Brings the desk's and the queue's tables to the current schema; gives the names of our migrations that were run. */
export async function migrateAll(pool: Pool): Promise<string[]> {
  if (await isCurrent(pool)) return [];
  const run = await migrate(pool);
  await migrateQueue(pool);
  return run;
}

const isCurrent = async (pool: Pool) => (await pendingMigrations(pool)).length === 0 && (await isQueueCurrent(pool));

async function checked(url: string): Promise<Database> {
  const database = openPool(url, () => Promise.resolve());
  try {
    if (await isCurrent(database.pool)) return database;
    throw new CommandError(EXIT.failed, 'The database lacks migrations; run `refunds migrate` first.');
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openPool(url: string, leave: () => Promise<void>): Database {
  const pool = createPool(url, POOL_CONNECTIONS, () => {}); // a lost idle connection shows in the next query
  return { url, pool, close: () => pool.end().then(leave) };
}
