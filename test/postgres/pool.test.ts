import pg from 'pg';
import { createPool, type Pool } from '../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

let database: TestDatabase;
let pool: Pool;
let heard: Error[];

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(() => {
  heard = [];
  pool = createPool(database.url, 2, error => heard.push(error));
});
afterEach(() => pool.end());
afterAll(() => database.close());

test('has a limit for everything that could hang', async () => {
  const { rows } = await pool.query(
    `select name, setting::int from pg_settings
      where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by 1`,
  );
  expect(rows).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: 60_000 },
    { name: 'lock_timeout', setting: 15_000 },
    { name: 'statement_timeout', setting: 60_000 },
  ]);
  expect(pool.options).toMatchObject({ max: 2, connectionTimeoutMillis: 10_000 });
});

test('waits as long as whoever opens it says', async () => {
  const brief = createPool(database.url, 1, () => undefined, { statementMs: 50, connectMs: 100 });
  try {
    await expect(brief.query('select pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
    const client = await brief.connect();
    await expect(brief.query('select 1')).rejects.toThrow('timeout exceeded when trying to connect');
    client.release();
  } finally {
    await brief.end();
  }
});

test('gives money and big numbers as they are, not as floats', async () => {
  const { rows } = await pool.query('select 0.10::numeric as money, 9007199254740993::int8 as big, 1::int4 as small');
  expect(rows).toEqual([{ money: '0.10', big: '9007199254740993', small: 1 }]);
});

test('tells of an idle connection that drops, and goes on with another', async () => {
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  await database.pool.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
  await until('the loss is heard', async () => heard.length > 0);
  expect(heard[0]?.message).toMatch('terminating connection due to administrator command');
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

test('says in the list of connections whose they are', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await pool.query('select 1');
  const { rows } = await client.query(
    'select distinct application_name as name from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
  expect(rows).toEqual([{ name: 'refund-desk' }]);
});
