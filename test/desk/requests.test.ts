import { joinCase, lockRequest } from '../../src/desk/requests.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { openSampleCase, READING, RECEIVED_AT, storeOne, storeRead } from './rows.js';

let database: TestDatabase;
let message: string;
beforeEach(async () => {
  database = await freshDatabase();
  await openSampleCase(database, 'RF-1', 1);
  message = await storeRead(database, 2);
});
afterEach(() => database.close());

const lock = (id: string) => inTransaction(database.pool, transaction => lockRequest(transaction, id));

test('a mail that was read waits with what was read', async () => {
  expect(await lock(message)).toEqual({
    message,
    receivedAt: RECEIVED_AT,
    messageId: '<one@example.com>',
    answer: true,
    released: false,
    reading: READING,
  });
});

test('a mail that does not wait for a decision is none', async () => {
  const stored = await storeOne(database, 3);
  for (const id of [stored, '999']) expect(await lock(id)).toBeNull();
});

test('a reading that is none is an error, not a decision', async () => {
  await database.pool.query(`update desk.messages set reading = '{"sender": "ada"}' where id = $1`, [message]);
  await expect(lock(message)).rejects.toThrow();
});

test('a mail that joined a case waits no more', async () => {
  await inTransaction(database.pool, transaction => joinCase(transaction, message, 'RF-1'));
  expect(await lock(message)).toBeNull();
  const { rows } = await database.pool.query('select stage, disposition, case_id from desk.messages where id = $1', [
    message,
  ]);
  expect(rows).toEqual([{ stage: 'done', disposition: 'case', case_id: 'RF-1' }]);
});

test('who locks it second waits for the first, and finds it decided', async () => {
  const second = await inTransaction(database.pool, async transaction => {
    expect(await lockRequest(transaction, message)).not.toBeNull();
    const locking = lock(message);
    await until('the second waits', async () => {
      const { rowCount } = await database.pool.query("select from pg_stat_activity where wait_event_type = 'Lock'");
      return rowCount === 1;
    });
    await joinCase(transaction, message, 'RF-1');
    return { locking };
  });
  expect(await second.locking).toBeNull();
});

test('a case that does not exist cannot be joined', async () => {
  const joined = inTransaction(database.pool, transaction => joinCase(transaction, message, 'RF-0'));
  await expect(joined).rejects.toMatchObject({ code: '23503' });
  expect(await lock(message)).not.toBeNull();
});
