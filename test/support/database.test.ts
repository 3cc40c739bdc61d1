import pg from 'pg';
import { QUEUE_SCHEMA } from '../../src/queue/schema.js';
import { freshDatabase, type TestDatabase } from './database.js';

const count = async ({ pool }: TestDatabase) => (await pool.query('select from ledger.accounts')).rowCount;

test('a fresh database is migrated and empty, and another test’s rows are not in it', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await one.pool.query("insert into ledger.accounts values ('acc_ada', 'ada@example.com', 'active')");
  expect([await count(one), await count(other)]).toEqual([1, 0]);
  await Promise.all([one.close(), other.close()]);
});

test('it has the tables of the desk and of the queue', async () => {
  const database = await freshDatabase();
  const { rows } = await database.pool.query<{ schema: string }>(
    'select distinct table_schema as schema from information_schema.tables',
  );
  await database.close();
  expect(rows.map(row => row.schema)).toEqual(expect.arrayContaining(['ledger', 'desk', QUEUE_SCHEMA]));
});

test('it is gone once it is closed, whoever is still connected', async () => {
  const database = await freshDatabase();
  const forgotten = new pg.Client({ connectionString: database.url });
  const ended = new Promise<void>(resolve => forgotten.once('end', () => resolve()));
  forgotten.on('error', () => undefined);
  await forgotten.connect();
  await database.close();
  await ended;
  await expect(new pg.Client({ connectionString: database.url }).connect()).rejects.toThrow('does not exist');
});
