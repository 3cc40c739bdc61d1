import { resolve } from 'node:path';
import type { Config } from '../config.js';
import { deskUrl } from '../postgres/embedded/desk-role.js';
import { type EmbeddedServer, enterEmbedded, joinEmbedded } from '../postgres/embedded.js';
import { codeOf } from '../postgres/failure.js';
import { lackingGrants } from '../postgres/grants.js';
import { createPool, type Pool } from '../postgres/pool.js';
import { CommandError, EXIT } from './exit.js';
import { isCurrent, migrateEmbedded } from './migration.js';

/** The database as a command uses it. */
export interface Database {
  readonly url: string;
  readonly pool: Pool;
  close(): Promise<void>;
}

const POOL_CONNECTIONS = 4;

// The role is not there, has another password, or lacks a right (SQLSTATE 28P01, 28000, 42501).
const NOT_PREPARED = /^(28P01|28000|42501)$/;

/**
 * Opens the database of DATABASE_URL, or the embedded one. `start` says whether the embedded one may be started where it
 * does not run; it is migrated by itself, another database only by `refunds migrate`. Throws CommandError (69) where it
 * does not run, and (1) where it lacks migrations, or its role the rights that the running desk needs.
 */
export async function openDatabase(config: Config, start: 'start' | 'join'): Promise<Database> {
  if (config.DATABASE_URL !== undefined) return checked(config.DATABASE_URL);
  const server = await openEmbedded(config, start);
  const database = openPool(deskUrl(server.url), server.leave);
  return orClosed(database, async () => {
    if (!(await isPrepared(database.pool))) await migrateEmbedded(server.url);
  });
}

/** Uses the embedded server; its URL is the owner's. Throws CommandError (69) where it is not to be started and does not run. */
export async function openEmbedded(config: Config, start: 'start' | 'join'): Promise<EmbeddedServer> {
  const home = resolve(config.REFUNDS_HOME);
  const server = await (start === 'start' ? enterEmbedded(home) : joinEmbedded(home));
  if (server !== null) return server;
  throw new CommandError(
    EXIT.unavailable,
    `No database runs in ${home}; run \`refunds start\` there, or set DATABASE_URL.`,
  );
}

/** Opens a database whose role was prepared by `refunds migrate`. Throws CommandError (1) where it was not. */
export function checked(url: string): Promise<Database> {
  const database = openPool(url, () => Promise.resolve());
  return orClosed(database, async () => {
    if (!(await isCurrent(database.pool).catch(notGranted)))
      throw new CommandError(EXIT.failed, 'The database lacks migrations; run `refunds migrate` first.');
    if ((await lackingGrants(database.pool)).length > 0) throw lacksRights();
  });
}

async function isPrepared(pool: Pool): Promise<boolean> {
  try {
    return (await isCurrent(pool)) && (await lackingGrants(pool)).length === 0;
  } catch (error) {
    if (NOT_PREPARED.test(codeOf(error))) return false;
    throw error;
  }
}

function notGranted(error: unknown): never {
  throw codeOf(error) === '42501' ? lacksRights() : error;
}

const lacksRights = () =>
  new CommandError(
    EXIT.failed,
    'The role of DATABASE_URL lacks rights on the desk’s tables; run `refunds migrate` with the owner in DATABASE_OWNER_URL.',
  );

async function orClosed(database: Database, prepare: () => Promise<void>): Promise<Database> {
  try {
    await prepare();
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openPool(url: string, leave: () => Promise<void>): Database {
  const pool = createPool(url, POOL_CONNECTIONS, () => {}); // a lost idle connection shows in the next query
  return { url, pool, close: () => pool.end().then(leave) };
}
