import { readWithin } from '../../src/health/read-within.js';
import { createPool, type Db, type Pool } from '../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const LONG_MS = 60_000;

describe('readWithin, on a pool of one connection', () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await freshDatabase();
    pool = createPool(database.url, 1, () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  const pid = async (db: Db): Promise<number> => (await db.query('select pg_backend_pid() as pid')).rows[0]?.pid;

  test('gives the connection back after an answer, with no listener left on it', async () => {
    const listeners = () =>
      readWithin(pool, LONG_MS, async db => [await pid(db), 'listenerCount' in db && db.listenerCount('error')]);
    expect(await listeners()).toEqual(await listeners());
  });

  test('throws the error of the statement, and takes another connection then', async () => {
    const read = readWithin(pool, LONG_MS, db => db.query('select from nowhere'));
    await expect(read).rejects.toMatchObject({ code: '42P01' });
    expect(await readWithin(pool, LONG_MS, pid)).toBeGreaterThan(0);
  });

  test('destroys a connection that does not answer, so that the next read has another', async () => {
    const first = await readWithin(pool, LONG_MS, pid);
    await expect(readWithin(pool, 50, db => db.query('select pg_sleep(20)'))).rejects.toThrow();
    expect(await readWithin(pool, LONG_MS, pid)).not.toBe(first);
  });

  test('the server ends a statement that nobody waits for any more, and the next has the time of the pool', async () => {
    const asleep = async () =>
      (
        await database.pool.query(
          "select from pg_stat_activity where query = 'select pg_sleep(21)' and state = 'active'",
        )
      ).rowCount;
    const read = readWithin(pool, 500, db => db.query('select pg_sleep(21)'));
    await until('it runs', async () => (await asleep()) === 1);
    await expect(read).rejects.toThrow();
    await until('it is ended', async () => (await asleep()) === 0, 5_000);
    await readWithin(pool, 500, pid);
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '1min' }]);
  });

  test('a connection that is lost between two statements is an error of the second, and nothing more', async () => {
    const read = async (db: Db) => {
      await database.pool.query('select pg_terminate_backend($1)', [await pid(db)]);
      for (;;) await db.query('select 1');
    };
    await expect(readWithin(pool, LONG_MS, read)).rejects.toThrow();
    expect(await readWithin(pool, LONG_MS, pid)).toBeGreaterThan(0);
  });
});
