import fc from 'fast-check';
import { decimal, plain, sum } from '../../src/money.js';
import type { Pool, Transaction } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { close, leftOf, post, put } from './books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge, { ...SAMPLE.charge, transaction_id: 'txn_2', amount: '1.00' });
});
afterEach(() => database.close());

const STATUSES = ['pending', 'settled', 'failed', 'cancelled'] as const;
const setStatus = (status: string, id = 'RF-1.1.1') =>
  database.pool.query('update ledger.refunds set status = $1 where refund_id = $2', [status, id]);

describe.each(['failed', 'cancelled'])('a %s refund', status => {
  test('gives back what it took of each charge, once', async () => {
    await post(database, 'RF-1', { txn_1: '0.10', txn_2: '0.25' });
    await post(database, 'RF-2', { txn_1: '0.01' });
    for (const _ of ['once', 'and again']) await setStatus(status);
    expect(await leftOf(database, 'txn_1')).toBe('0.15');
    expect(await leftOf(database, 'txn_2')).toBe('1');
  });

  test('is closed for good', async () => {
    await post(database, 'RF-1', { txn_1: '0.10' });
    await setStatus(status);
    for (const next of STATUSES.filter(other => other !== status))
      await expect(setStatus(next)).rejects.toThrow('Postings are appended');
    expect(await leftOf(database, 'txn_1')).toBe('0.16');
  });

  test('makes room for another', async () => {
    await post(database, 'RF-1', { txn_1: '0.16' });
    await expect(post(database, 'RF-2', { txn_1: '0.01' })).rejects.toMatchObject({ code: '23514' });
    await setStatus(status);
    await post(database, 'RF-2', { txn_1: '0.16' });
    expect(await leftOf(database, 'txn_1')).toBe('0');
  });
});

test('what two grounds pay of one charge is given back together', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.10' });
  await database.pool.query("insert into ledger.refund_lines values ($1, 'txn_1', 'incorrect_amount', 0.04)", [id]);
  expect(await leftOf(database, 'txn_1')).toBe('0.02');
  await close(database.pool, id, 'failed');
  expect(await leftOf(database, 'txn_1')).toBe('0.16');
});

test('a settled refund is final, and keeps what it took', async () => {
  await post(database, 'RF-1', { txn_1: '0.10' });
  await setStatus('settled');
  for (const next of ['pending', 'failed', 'cancelled'])
    await expect(setStatus(next)).rejects.toThrow('Postings are appended');
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
});

const addLine = (db: Pool | Transaction) =>
  db.query("insert into ledger.refund_lines values ('RF-1.1.1', 'txn_1', 'incorrect_amount', 0.01)");

test.each(['settled', 'failed', 'cancelled'])('nothing can be added to a %s refund', async status => {
  await post(database, 'RF-1', { txn_1: '0.10' });
  await setStatus(status);
  const before = await leftOf(database, 'txn_1');
  await expect(addLine(database.pool)).rejects.toThrow('The refund RF-1.1.1 is closed');
  expect(await leftOf(database, 'txn_1')).toBe(before);
});

test('what is just being added to a refund is given back with it', async () => {
  await post(database, 'RF-1', { txn_1: '0.10' });
  const failing = await inTransaction(database.pool, async transaction => {
    await addLine(transaction);
    const closing = close(database.pool, 'RF-1.1.1', 'failed');
    await until('the closing waits', async () => {
      const { rowCount } = await database.pool.query("select from pg_stat_activity where wait_event_type = 'Lock'");
      return rowCount === 1;
    });
    return { closing };
  });
  expect(await failing.closing).toBe(true);
  expect(await leftOf(database, 'txn_1')).toBe('0.16');
});

test('of many who close a refund at once, one does, and it is given back once', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.10' });
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) => close(database.pool, id, i % 2 === 0 ? 'failed' : 'settled')),
  );
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  const [refund] = (await database.pool.query('select status from ledger.refunds')).rows;
  expect(await leftOf(database, 'txn_1')).toBe(refund?.status === 'failed' ? '0.16' : '0.06');
});

const CENTS = fc.integer({ min: 1, max: 60 }).map(cents => `0.${String(cents).padStart(2, '0')}`);
const STEPS = fc.array(fc.tuple(CENTS, fc.constantFrom(...STATUSES)), { maxLength: 12 });

test('whatever is posted and closed, it is the amount minus what is pending and settled', async () => {
  let made = 0;
  const property = fc.asyncProperty(STEPS, async steps => {
    const charge = `txn_of_${made++}`;
    await put(database, 'charges', { ...SAMPLE.charge, transaction_id: charge, amount: '1.00' });
    const kept = ['0'];
    for (const [amount, status] of steps) {
      const id = await post(database, `RF-${made++}`, { [charge]: amount }).catch(() => null);
      if (id === null) continue;
      await setStatus(status, id);
      if (status === 'pending' || status === 'settled') kept.push(amount);
    }
    const left = decimal('1.00').minus(sum(kept.map(decimal)));
    expect(plain(left, 'USD')).toBe(plain(decimal((await leftOf(database, charge)) ?? '1'), 'USD'));
  });
  await fc.assert(property, { numRuns: 25 });
});
