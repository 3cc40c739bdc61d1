import pg from 'pg';

/** Where a query may run: on the pool, or on the one connection of a transaction. */
export type Db = pg.Pool | pg.PoolClient;
export type Pool = pg.Pool;
export type Transaction = pg.PoolClient;

const STATEMENT_TIMEOUT_MS = 60_000;
const LOCK_TIMEOUT_MS = 15_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** How long those who use a pool wait (ms). */
export interface PoolWaits {
  /** The server ends a statement then, whoever still listens. */
  readonly statementMs?: number;
  /** For a connection, free or new. */
  readonly connectMs?: number;
}

/**
 * A pool of connections to the desk's database. `max` bounds them; every timeout is set, so that a hung statement or a
 * forgotten lock ends by itself. int8 and numeric arrive as strings, and stay so: a float never touches money.
 * `onError` hears of idle connections that drop (without a listener, pg would end the process).
 */
export function createPool(
  url: string,
  max: number,
  onError: (error: Error) => void,
  { statementMs = STATEMENT_TIMEOUT_MS, connectMs = CONNECT_TIMEOUT_MS }: PoolWaits = {},
): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'refund-desk',
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
  });
  pool.on('error', onError);
  return pool;
}
