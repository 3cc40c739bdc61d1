import { exportLedger } from '../../src/ledger/export.js';
import { createPool } from '../../src/postgres/pool.js';
import { freshDatabase } from '../support/database.js';
import { put } from './books.js';
import { SAMPLE } from './sample-rows.js';

test('an export whose connection is cut is an error, not the end of the process', async () => {
  const database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge);
  const pool = createPool(database.url, 1, () => undefined);
  const lines = exportLedger(pool)[Symbol.asyncIterator]();
  await lines.next();
  await database.pool.query(
    'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await expect(lines.next()).rejects.toThrow(/terminat|not queryable/);
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
  await database.close();
});
