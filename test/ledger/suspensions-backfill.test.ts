import { accountById } from '../../src/ledger/accounts.js';
import { suspendDisputed } from '../../src/ledger/suspensions.js';
import { migrate } from '../../src/postgres/migrate.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { put } from './books.js';
import { chargeback, putCustomers, suspensionsIn } from './disputes.js';

const MIGRATION = '0005_suspensions.sql';
const EXPECTED = ['cb_ada open acc_ada txn_ada', 'cb_bob lost acc_bob txn_bob'];

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await pool.query('drop table ledger.suspensions cascade');
  await pool.query('delete from public.refund_desk_migrations where name = $1', [MIGRATION]);
  await putCustomers(database, 'ada', 'bob', 'eve', 'joe');
  await put(
    database,
    'chargebacks',
    chargeback('ada', 'open'),
    chargeback('bob', 'lost'),
    chargeback('eve', 'won'),
    chargeback('joe', 'withdrawn'),
    chargeback('nobody', 'open'),
  );
});
afterEach(() => database.close());

test('chargebacks that are there already suspend, and are not new afterwards', async () => {
  const { pool } = database;
  expect(await migrate(pool)).toEqual([MIGRATION]);
  expect(await suspensionsIn(database)).toEqual(EXPECTED);
  expect(await suspendDisputed(pool, null, new Date())).toEqual([]);
  expect(await accountById(pool, 'acc_bob')).toMatchObject({ status: 'suspended', statusReason: 'chargeback' });
});

test('also where the facts are views', async () => {
  for (const table of ['charges', 'chargebacks'])
    await database.pool.query(
      `alter table ledger.${table} rename to billed_${table};
       create view ledger.${table} as select * from ledger.billed_${table}`,
    );
  await migrate(database.pool);
  expect(await suspensionsIn(database)).toEqual(EXPECTED);
});
