import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { grantDesk } from '../../src/postgres/grants.js';
import { createPool, type Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import type { TestDatabase } from '../support/database.js';

/** A role that owns nothing, on the database of a test. */
export interface LoginRole {
  readonly name: string;
  readonly url: string;
  readonly pool: Pool;
  /** Ends its pool and takes the role away. */
  drop(): Promise<void>;
}

/** Makes a role that may log in and nothing else; its name needs quoting. */
export async function loginRole(database: TestDatabase): Promise<LoginRole> {
  const name = `The "desk" ${randomBytes(4).toString('hex')}`;
  const quoted = pg.escapeIdentifier(name);
  await database.pool.query(`create role ${quoted} login password 'pa:ss'`);
  const url = Object.assign(new URL(database.url), { username: encodeURIComponent(name), password: 'pa%3Ass' }).href;
  const pool = createPool(url, 10, () => undefined);
  const drop = async () => {
    await pool.end();
    await database.pool.query(`drop owned by ${quoted}`);
    await database.pool.query(`drop role ${quoted}`);
  };
  return { name, url, pool, drop };
}

/** The role of a running desk: what `refunds migrate` grants, and nothing else. */
export async function deskRole(database: TestDatabase): Promise<LoginRole> {
  const role = await loginRole(database);
  await inTransaction(database.pool, transaction => grantDesk(transaction, role.name));
  return role;
}
