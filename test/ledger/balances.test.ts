import type { Pool, Transaction } from '../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { leftOf, post, put, putDecision } from './books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge); // txn_1 over 0.16
});
afterEach(() => database.close());

/** What anybody with a connection can do, in plain SQL. */
const insertRefund = (db: Pool | Transaction, id: string) =>
  db.query(
    `insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount,
                                 rounding, posted_at, due_at)
     values ($1, 'RF-1', 1, 'acc_ada', 'pm_1', 'USD', 1, 0, now(), now())`,
    [id],
  );
const insertLine = (db: Pool | Transaction, refund: string, amount: string, charge = 'txn_1') =>
  db.query('insert into ledger.refund_lines values ($1, $2, $3, $4)', [refund, charge, 'technical_failure', amount]);

const REFUSED = { code: '23514', table: 'balances' };

test('it is made from the charge on first touch, and lowered by what is posted', async () => {
  expect(await leftOf(database, 'txn_1')).toBeNull();
  await post(database, 'RF-1', { txn_1: '0.10' });
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
  await post(database, 'RF-2', { txn_1: '0.06' });
  expect(await leftOf(database, 'txn_1')).toBe('0');
});

test.each(['0.160000000001', '0.17', '1e30', 'NaN', 'Infinity'])(
  'a refund of %s over 0.16 is refused',
  async amount => {
    await expect(post(database, 'RF-1', { txn_1: amount })).rejects.toMatchObject({ code: '23514' });
    expect((await database.pool.query('select from ledger.refunds')).rowCount).toBe(0);
    expect(await leftOf(database, 'txn_1')).toBeNull();
  },
);

test.each(['0', '-0.01'])('a line of %s, which would take nothing or give back, is refused', async amount => {
  await post(database, 'RF-0', { txn_1: '0.10' });
  await expect(post(database, 'RF-1', { txn_1: amount })).rejects.toMatchObject({
    code: '23514',
    table: 'refund_lines',
  });
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
});

test('a charge that does not exist cannot be refunded', async () => {
  const posting = post(database, 'RF-1', { txn_0: '0.01' });
  await expect(posting).rejects.toMatchObject({ code: '23503', message: 'There is no charge txn_0 to refund.' });
});

test.each(['-0.01', '0.17', 'NaN'])('not even by hand can it become %s of 0.16', async left => {
  await post(database, 'RF-1', { txn_1: '0.10' });
  const byHand = database.pool.query('update ledger.balances set left_to_refund = $1', [left]);
  await expect(byHand).rejects.toMatchObject(REFUSED);
});

describe.each(['untouched', 'touched before'])('two connections at once on a charge %s', standing => {
  let one: Transaction;
  let other: Transaction;

  beforeEach(async () => {
    await putDecision(database, 'RF-1');
    if (standing === 'touched before') await post(database, 'RF-0', { txn_1: '0.01' });
    for (const id of ['a', 'b']) await insertRefund(database.pool, id);
    [one, other] = [await database.pool.connect(), await database.pool.connect()];
    await one.query('begin');
    await insertLine(one, 'a', '0.10');
  });
  afterEach(() => {
    one.release();
    other.release();
  });

  /** The other's insert, once it waits for the one's transaction. */
  async function waiting(): Promise<{ outcome: Promise<unknown> }> {
    const outcome = insertLine(other, 'b', '0.10').catch((error: unknown) => error);
    await until('the other waits', async () => {
      const { rowCount } = await database.pool.query("select from pg_stat_activity where wait_event_type = 'Lock'");
      return rowCount === 1;
    });
    return { outcome };
  }

  test('have one winner: the other is refused', async () => {
    const { outcome } = await waiting();
    await one.query('commit');
    expect(await outcome).toMatchObject(REFUSED);
    expect(await leftOf(database, 'txn_1')).toBe(standing === 'untouched' ? '0.06' : '0.05');
  });

  test('leave it to the other where the first is undone', async () => {
    const { outcome } = await waiting();
    await one.query('rollback');
    expect(await outcome).toMatchObject({ rowCount: 1 });
    expect(await leftOf(database, 'txn_1')).toBe(standing === 'untouched' ? '0.06' : '0.05');
  });
});

test('of thirty who take a cent of sixteen at once, sixteen get one', async () => {
  await putDecision(database, 'RF-1');
  const take = async (n: number) => {
    await insertRefund(database.pool, `r${n}`);
    return insertLine(database.pool, `r${n}`, '0.01');
  };
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => take(n)));
  const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(refused).toHaveLength(14);
  for (const error of refused) expect(error).toMatchObject(REFUSED);
  expect(await leftOf(database, 'txn_1')).toBe('0');
});
