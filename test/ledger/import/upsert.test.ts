import { upsert } from '../../../src/ledger/import/upsert.js';
import { inTransaction } from '../../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { SAMPLE } from '../sample-rows.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('the amount, currency and account of a known charge stay, whoever wrote it after it was looked up', async () => {
  const put = (charge: Partial<typeof changed>) =>
    inTransaction(database.pool, client => upsert(client, 'charge', [{ ...SAMPLE.charge, ...charge, line: 1 }]));
  const changed = { amount: '9.99', currency: 'EUR', account_id: 'acc_eve', images: 9 };
  expect(await put({})).toEqual({ new: 1, updated: 0, unchanged: 0 });
  expect(await put(changed)).toEqual({ new: 0, updated: 1, unchanged: 0 });
  const { rows } = await database.pool.query('select amount, currency, account_id, images from ledger.charges');
  expect(rows).toEqual([{ amount: '0.16', currency: 'USD', account_id: 'acc_ada', images: 9 }]);
});
