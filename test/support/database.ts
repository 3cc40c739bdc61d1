import { randomBytes } from 'node:crypto';
import { createPool, type Pool } from '../../src/postgres/pool.js';

/** A migrated, empty database of one test file. */
export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Ends the pool and drops the database, together with what else is connected to it. */
  close(): Promise<void>;
}

const POOL_CONNECTIONS = 10;

/** Copies the run's template database. Each test file takes its own in `beforeAll` and closes it in `afterAll`. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${setting('TEST_DATABASE_TEMPLATE')}`);
  const url = Object.assign(new URL(setting('TEST_DATABASE_URL')), { pathname: name }).href;
  // A test that breaks connections on purpose sees it in its queries.
  const pool = createPool(url, POOL_CONNECTIONS, () => undefined);
  const close = async () => {
    await pool.end();
    await onServer(`drop database ${name} with (force)`);
  };
  return { url, pool, close };
}

async function onServer(statement: string): Promise<void> {
  const pool = createPool(setting('TEST_DATABASE_URL'), 1, () => undefined);
  await pool.query(statement).finally(() => pool.end());
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the tests by jest with this folder's jest.config.js.`);
  return value;
}
