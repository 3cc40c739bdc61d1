import { rolledBack } from '../../src/postgres/rolled-back.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.pool.query('create table public.things (name text)');
});
afterAll(() => database.close());

const count = async () => (await database.pool.query('select 1 from public.things')).rowCount;

test('what was written is seen within and gone afterwards', async () => {
  const seen = await rolledBack(database.pool, async transaction => {
    await transaction.query("insert into public.things values ('one')");
    return (await transaction.query('select name from public.things')).rows;
  });
  expect(seen).toEqual([{ name: 'one' }]);
  expect(await count()).toBe(0);
});

test('an error is thrown on, and the connection can be used again', async () => {
  const failing = rolledBack(database.pool, async transaction => {
    await transaction.query("insert into public.things values ('one')");
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  await expect(rolledBack(database.pool, transaction => transaction.query('select 1/0'))).rejects.toThrow('zero');
  expect(await count()).toBe(0);
  expect(database.pool.idleCount).toBe(database.pool.totalCount);
});

test('a connection that is lost meanwhile is not used again', async () => {
  const lost = rolledBack(database.pool, transaction =>
    transaction.query('select pg_terminate_backend(pg_backend_pid())'),
  );
  await expect(lost).rejects.toThrow();
  expect(await count()).toBe(0);
});
