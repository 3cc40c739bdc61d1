import { accountByEmail } from '../../src/ledger/accounts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { put } from './books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await put(database, 'accounts', { ...SAMPLE.account, email: 'Ada.Love@Example.com' });
  await put(database, 'accounts', { account_id: 'acc_bob', email: 'bob@example.com', status: 'closed' });
});
afterAll(() => database.close());

test.each(['ada.love@example.com', 'ADA.LOVE@EXAMPLE.COM', 'Ada.Love@Example.com'])(
  'is found by its email: %s',
  email =>
    expect(accountByEmail(database.pool, email)).resolves.toEqual({
      accountId: 'acc_ada',
      status: 'suspended',
      statusReason: 'chargeback',
    }),
);

test('may have no reason for its status', () =>
  expect(accountByEmail(database.pool, 'bob@example.com')).resolves.toEqual({
    accountId: 'acc_bob',
    status: 'closed',
    statusReason: null,
  }));

test.each(['', '%', 'adaxlove@example.com', 'ada.love@example.com ', 'love@example.com', 'eve@example.com'])(
  'is not found by something like it: "%s"',
  email => expect(accountByEmail(database.pool, email)).resolves.toBeNull(),
);

test('has an email of its own, however it is written', async () => {
  const twin = put(database, 'accounts', { account_id: 'acc_eve', email: 'BOB@example.com', status: 'active' });
  await expect(twin).rejects.toMatchObject({ code: '23505', constraint: 'accounts_by_email' });
});
