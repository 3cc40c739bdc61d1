import { createPool, type Pool, type Transaction } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let pool: Pool; // of one connection: a transaction that kept it would make the next one wait in vain

beforeAll(async () => {
  database = await freshDatabase();
  pool = createPool(database.url, 1, () => undefined);
  await pool.query('create table notes (note text primary key)');
});
beforeEach(() => pool.query('truncate notes cascade'));
afterAll(async () => {
  await pool.end();
  await database.close();
});

const write = (transaction: Transaction, note: string) => transaction.query('insert into notes values ($1)', [note]);
const notes = async () =>
  (await pool.query<{ note: string }>('select note from notes order by 1')).rows.map(r => r.note);

/** Ends the transaction's connection from outside, as a restart of the server does, and waits until it is gone. */
async function cut(transaction: Transaction): Promise<void> {
  const { rows } = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid');
  await database.pool.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
}

test('gives the result of the work, which others see only when it is done', async () => {
  const seen = await inTransaction(pool, async transaction => {
    await write(transaction, 'one');
    return (await database.pool.query('select from notes')).rowCount;
  });
  expect(seen).toBe(0);
  expect(await notes()).toEqual(['one']);
});

test('an error undoes all of it and is thrown on', async () => {
  const trouble = new Error('no');
  const work = inTransaction(pool, async transaction => {
    await write(transaction, 'one');
    throw trouble;
  });
  await expect(work).rejects.toBe(trouble);
  expect(await notes()).toEqual([]);
});

test('a failed statement that somebody swallowed is an error, for nothing was committed', async () => {
  const work = inTransaction(pool, async transaction => {
    await write(transaction, 'one');
    await write(transaction, 'one').catch(() => undefined);
  });
  await expect(work).rejects.toThrow('The transaction ended with ROLLBACK instead of COMMIT.');
  expect(await notes()).toEqual([]);
});

test('a constraint that is checked at the end is an error too', async () => {
  await pool.query('create table kept (note text primary key references notes deferrable initially deferred)');
  const work = inTransaction(pool, transaction => transaction.query("insert into kept values ('nobody')"));
  await expect(work).rejects.toMatchObject({ code: '23503' });
  expect((await pool.query('select from kept')).rowCount).toBe(0);
});

test('a connection that is cut between two statements ends the transaction, not the process', async () => {
  const work = inTransaction(pool, async transaction => {
    await write(transaction, 'one');
    const ended = new Promise(resolve => transaction.once('end', resolve));
    await cut(transaction);
    await ended;
    await write(transaction, 'two');
  });
  await expect(work).rejects.toThrow('not queryable');
  expect(await notes()).toEqual([]);
});

test('a connection that is cut under a statement does neither', async () => {
  const work = inTransaction(pool, async transaction => {
    await write(transaction, 'one');
    const sleeping = transaction.query('select pg_sleep(30)');
    await Promise.all([sleeping, cutByName()]);
  });
  await expect(work).rejects.toMatchObject({ code: '57P01' });
  expect(await notes()).toEqual([]);
});

/** Ends whoever sleeps. */
async function cutByName(): Promise<void> {
  const sleeper = `select count(pg_terminate_backend(pid))::int as cut from pg_stat_activity where query = 'select pg_sleep(30)' and datname = current_database()`;
  for (let cut = 0; cut === 0; ) {
    const { rows } = await database.pool.query<{ cut: number }>(sleeper);
    cut = rows[0]?.cut ?? 0;
  }
}
