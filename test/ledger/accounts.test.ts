import { accountByEmail, accountById } from '../../src/ledger/accounts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { put } from './books.js';
import { lift } from './disputes.js';
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

test('is found by its id as by its email', async () => {
  const bob = await accountByEmail(database.pool, 'bob@example.com');
  expect(await accountById(database.pool, 'acc_bob')).toEqual(bob);
  expect(await accountById(database.pool, 'ACC_BOB')).toBeNull();
});

describe('while a suspension of ours stands', () => {
  let count = 0;
  /** How an account with this fact reads: before, suspended by us, and after that was lifted. */
  async function read(status: string, status_reason: string | null) {
    count += 1;
    const account_id = `acc_${count}`;
    await put(database, 'accounts', { account_id, email: `${count}@example.com`, status, status_reason });
    const reading = async () => {
      const account = await accountById(database.pool, account_id);
      expect(await accountByEmail(database.pool, `${count}@example.com`)).toEqual(account);
      return `${account?.status}: ${account?.statusReason}`;
    };
    const before = await reading();
    await database.pool.query(
      `insert into ledger.suspensions (chargeback_id, status, account_id, transaction_id, suspended_at)
       values ($1, 'open', $1, 'txn_1', now()), ($1, 'lost', $1, 'txn_1', now())`,
      [account_id],
    );
    const suspended = await reading();
    await lift(database, account_id);
    return { before, suspended, after: await reading() };
  }

  test.each<[string, string | null, string]>([
    ['active', null, 'suspended: chargeback'],
    ['active', 'trial', 'suspended: chargeback'],
    ['closed', null, 'suspended: chargeback'],
    ['closed', 'by_customer', 'suspended: chargeback'],
    ['suspended', null, 'suspended: chargeback'],
    ['suspended', 'terms_violation', 'suspended: terms_violation'],
    ['terminated', null, 'suspended: chargeback'],
    ['terminated', 'terms_violation', 'suspended: terms_violation'],
  ])('%s (%s) reads as %s', async (status, reason, expected) => {
    const fact = `${status}: ${reason}`;
    expect(await read(status, reason)).toEqual({ before: fact, suspended: expected, after: fact });
  });
});
