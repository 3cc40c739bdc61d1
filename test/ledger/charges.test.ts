import { lockCharges, readCharges, recentCharges } from '../../src/ledger/charges.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { close, post, put } from './books.js';
import { cancel, postCredit } from './credit-books.js';
import { SAMPLE, type WrittenRow } from './sample-rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const charge = (transaction_id: string, changes: WrittenRow = {}) => ({
  ...SAMPLE.charge,
  request_id: `req_of_${transaction_id}`,
  invoice_number: null,
  ...changes,
  transaction_id,
});
const lock = (transactionIds: readonly string[], invoiceNumbers: readonly string[] = [], account = 'acc_ada') =>
  inTransaction(database.pool, transaction => lockCharges(transaction, account, transactionIds, invoiceNumbers));

/** Everything that is read of one charge. */
async function read(transactionId: string) {
  await lock([transactionId]);
  const [found] = await readCharges(database.pool, [transactionId]);
  return found;
}

test('a charge is read whole, as plain decimals and UTC', async () => {
  await put(database, 'charges', SAMPLE.charge);
  expect(await read('txn_1')).toEqual({
    transactionId: 'txn_1',
    chargedAt: '2026-11-10T09:30:00.000Z',
    images: 4,
    amount: '0.16',
    currency: 'USD',
    invoiceNumber: 'INV-2026-000001',
    requestId: 'req_1',
    modelTier: 'standard',
    environment: 'production',
    paymentMethodId: 'pm_1',
    unitPrice: null,
    generations: { succeeded: 0, failed: {} },
    chargebacks: [],
    leftToRefund: '0.16',
    refunds: [],
  });
});

describe('the list price', () => {
  const priceFrom = (effective_from: string, unit_price: string, changes: WrittenRow = {}) => ({
    ...SAMPLE.price,
    ...changes,
    effective_from,
    unit_price,
  });

  test.each([
    ['before the first', '2025-12-31T23:59:59.999999Z', null],
    ['at the first instant of one', '2026-01-01T00:00:00Z', '0.040001'],
    ['just before the next', '2026-06-30T23:59:59.999999Z', '0.040001'],
    ['at the first instant of the next', '2026-07-01T00:00:00Z', '0.05'],
    ['at that instant in another zone', '2026-07-01T02:00:00+02:00', '0.05'],
    ['long after the last', '2030-01-01T00:00:00Z', '0.05'],
  ])('is the one in force when it was charged: %s', async (_, charged_at, unitPrice) => {
    await put(database, 'prices', priceFrom('2026-01-01T00:00:00Z', '0.040001'));
    await put(database, 'prices', priceFrom('2026-07-01T00:00:00Z', '0.05'));
    await put(database, 'charges', charge('txn_1', { charged_at }));
    expect(await read('txn_1')).toMatchObject({ unitPrice });
  });

  test('of another tier or currency is none', async () => {
    await put(database, 'prices', priceFrom('2026-01-01T00:00:00Z', '1', { model_tier: 'turbo' }));
    await put(database, 'prices', priceFrom('2026-01-01T00:00:00Z', '2', { currency: 'EUR' }));
    await put(database, 'charges', charge('txn_1'));
    expect(await read('txn_1')).toMatchObject({ unitPrice: null });
  });
});

test('generations are counted, the failed ones by reason', async () => {
  const reasons = ['internal_error', null, 'timeout', 'internal_error', null, 'content_policy'];
  const rows = reasons.map((reason, i) => ({
    ...SAMPLE.generation,
    generation_id: `gen_${i}`,
    reason,
    status: reason === null ? 'succeeded' : 'failed',
  }));
  await put(database, 'charges', charge('txn_1'), charge('txn_2'));
  await put(database, 'generations', ...rows, {
    ...SAMPLE.generation,
    generation_id: 'gen_9',
    transaction_id: 'txn_2',
  });
  const failed = { internal_error: 2, timeout: 1, content_policy: 1 };
  expect(await read('txn_1')).toMatchObject({ generations: { succeeded: 2, failed } });
});

test('chargebacks are the states they are in, each once, and only those of the charge', async () => {
  const states = { cb_1: 'won', cb_2: 'open', cb_3: 'won' };
  const rows = Object.entries(states).map(([chargeback_id, status]) => ({
    ...SAMPLE.chargeback,
    chargeback_id,
    status,
  }));
  await put(database, 'charges', charge('txn_1'), charge('txn_2'));
  await put(database, 'chargebacks', ...rows, {
    ...SAMPLE.chargeback,
    chargeback_id: 'cb_4',
    transaction_id: 'txn_2',
    status: 'lost',
  });
  const found = await read('txn_1');
  expect(found?.chargebacks.toSorted()).toEqual(['open', 'won']);
});

test('earlier refunds are those that are pending or settled, exactly', async () => {
  await put(database, 'charges', charge('txn_1'), charge('txn_2'));
  await post(database, 'RF-1', { txn_1: '0.010000000001' });
  await close(database.pool, await post(database, 'RF-2', { txn_1: '0.02', txn_2: '0.16' }), 'settled');
  await close(database.pool, await post(database, 'RF-3', { txn_1: '0.04' }), 'failed');
  const cancelled = await post(database, 'RF-4', { txn_1: '0.08' });
  await database.pool.query("update ledger.refunds set status = 'cancelled' where refund_id = $1", [cancelled]);
  const line = {
    ground: 'technical_failure',
    postedAt: '2026-11-22T12:00:00.000Z',
    method: 'original_payment_method',
  };
  expect(await read('txn_1')).toMatchObject({
    leftToRefund: '0.129999999999',
    refunds: [
      { ...line, caseId: 'RF-1', amount: '0.010000000001' },
      { ...line, caseId: 'RF-2', amount: '0.02' },
    ],
  });
});

test('credits are among them where they were not cancelled, all in the order of time', async () => {
  await put(database, 'charges', charge('txn_1'), charge('txn_2'));
  await postCredit(database, 'RF-2', { txn_1: '0.02', txn_2: '0.16' });
  await post(database, 'RF-1', { txn_1: '0.01' });
  await cancel(database.pool, await postCredit(database, 'RF-3', { txn_1: '0.04' }));
  await database.pool.query('alter table ledger.refunds disable trigger facts_stay');
  await database.pool.query("update ledger.refunds set posted_at = '2026-11-22T12:00:00.001Z'");
  const ground = 'technical_failure';
  expect(await read('txn_1')).toMatchObject({
    leftToRefund: '0.13',
    refunds: [
      { caseId: 'RF-2', amount: '0.02', ground, postedAt: '2026-11-22T12:00:00.000Z', method: 'service_credit' },
      {
        caseId: 'RF-1',
        amount: '0.01',
        ground,
        postedAt: '2026-11-22T12:00:00.001Z',
        method: 'original_payment_method',
      },
    ],
  });
});

test('charges come in the order they were charged, and those not asked for do not', async () => {
  await put(database, 'charges', charge('txn_3', { charged_at: '2026-11-01T00:00:00Z' }), charge('txn_2'));
  await put(database, 'charges', charge('txn_1'), charge('txn_4'));
  await lock(['txn_1', 'txn_2', 'txn_3', 'txn_4']);
  const found = await readCharges(database.pool, ['txn_1', 'txn_2', 'txn_3']);
  expect(found.map(one => one.transactionId)).toEqual(['txn_3', 'txn_1', 'txn_2']);
});

test('recent charges are the newest since an instant, of the account alone', async () => {
  const days = ['01', '02', '03', '04'];
  await put(database, 'charges', ...days.map(day => charge(`txn_${day}`, { charged_at: `2026-11-${day}T00:00:00Z` })));
  await put(database, 'charges', charge('txn_eve', { account_id: 'acc_eve' }));
  const since = (day: string, limit: number) =>
    recentCharges(database.pool, 'acc_ada', new Date(`2026-11-${day}T00:00:00Z`), limit);
  expect((await since('02', 10)).map(one => one.transactionId)).toEqual(['txn_04', 'txn_03', 'txn_02']);
  expect(await since('01', 1)).toEqual([
    { transactionId: 'txn_04', chargedAt: '2026-11-04T00:00:00.000Z', images: 4, amount: '0.16', currency: 'USD' },
  ]);
  expect(await since('05', 10)).toEqual([]);
});
