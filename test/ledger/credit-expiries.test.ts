import { expireCredits } from '../../src/ledger/credits.js';
import { createPool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import { put } from './books.js';
import { cancel, EXPIRES_AT, GRANTED_AT, grant, postCredit, use } from './credit-books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const SOON_AFTER = new Date(EXPIRES_AT.getTime() + 30_000);
const expire = (now = SOON_AFTER) => expireCredits(database.pool, now);

async function expiries(): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<{ id: string; amount: string }>(
    'select credit_id as id, amount from ledger.credit_expiries order by 1',
  );
  return Object.fromEntries(rows.map(({ id, amount }) => [id, amount]));
}

test('a credit has one row from its end on, and none before', async () => {
  await grant(database, 'grant-1');
  expect(await expire(new Date(EXPIRES_AT.getTime() - 1))).toBe(0);
  expect(await expire(EXPIRES_AT)).toBe(1);
  expect(await expire()).toBe(0);
  const { rows } = await database.pool.query('select * from ledger.credit_expiries');
  expect(rows).toEqual([{ credit_id: 'grant-1', amount: '5', expired_at: EXPIRES_AT }]);
});

test('the row says what was left: uses before the end count, later ones fall on what is still open', async () => {
  await grant(database, 'grant-1');
  await grant(database, 'grant-2', { grantedAt: new Date('2027-01-01T00:00:00Z'), amount: '3' });
  await grant(database, 'grant-3', { accountId: 'acc_eve', amount: '2.5' });
  await grant(database, 'grant-4', { currency: 'EUR', amount: '4' });
  await use(database, '1.25', '2027-11-22T11:59:59.999999Z');
  await use(database, '0.50', '2027-11-22T12:00:00Z');
  await use(database, '9', '2027-06-01T00:00:00Z', 'EUR');
  expect(await expire()).toBe(3);
  expect(await expiries()).toEqual({ 'grant-1': '3.75', 'grant-3': '2.5', 'grant-4': '0' });
  expect(await expire(new Date('2028-01-01T00:00:00Z'))).toBe(1);
  expect(await expiries()).toMatchObject({ 'grant-2': '2.5' });
});

test('a cancelled credit does not expire', async () => {
  await put(database, 'charges', SAMPLE.charge);
  await cancel(database.pool, await postCredit(database, 'RF-1', { txn_1: '0.01' }));
  expect(await expire()).toBe(0);
});

test('one that is just being cancelled does not expire either', async () => {
  await put(database, 'charges', SAMPLE.charge);
  await postCredit(database, 'RF-1', { txn_1: '0.01' });
  const expiring = await inTransaction(database.pool, async transaction => {
    await transaction.query("update ledger.credits set status = 'cancelled', closed_at = now()");
    const done = expire();
    await lockWaits(database.pool, 'the clock waits');
    return { done };
  });
  expect(await expiring.done).toBe(0);
  expect(await expiries()).toEqual({});
});

test('a call is bounded, oldest first; the next goes on', async () => {
  for (let i = 0; i < 103; i++) {
    const grantedAt = new Date(GRANTED_AT.getTime() - i * 1000);
    await grant(database, `grant-${i}`, { grantedAt, accountId: `acc_${i % 3}` });
  }
  expect(await expire()).toBe(100);
  expect(Object.keys(await expiries())).not.toEqual(expect.arrayContaining(['grant-0']));
  expect(Object.keys(await expiries())).toEqual(expect.arrayContaining(['grant-102', 'grant-3']));
  expect([await expire(), await expire()]).toEqual([3, 0]);
});

test('several clocks write each row once', async () => {
  for (let i = 0; i < 30; i++) await grant(database, `grant-${i}`, { accountId: `acc_${i % 4}` });
  const clocks = Array.from({ length: 5 }, () => createPool(database.url, 1, () => undefined));
  const written = await Promise.all(clocks.map(clock => expireCredits(clock, SOON_AFTER)));
  await Promise.all(clocks.map(clock => clock.end()));
  expect(written.reduce((a, b) => a + b, 0)).toBe(30);
  expect(Object.keys(await expiries())).toHaveLength(30);
});

test('a use that becomes known later changes no row', async () => {
  await grant(database, 'grant-1');
  await expire();
  await use(database, '1', '2027-01-01T00:00:00Z');
  expect(await expire()).toBe(0);
  expect(await expiries()).toEqual({ 'grant-1': '5' });
});
