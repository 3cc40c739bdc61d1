import { lockCharges } from '../../src/ledger/charges.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { leftOf, post, put } from './books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

const charge = (transaction_id: string, request_id: string, account_id = 'acc_ada', invoice_number = 'INV-1') => ({
  ...SAMPLE.charge,
  transaction_id,
  request_id,
  account_id,
  invoice_number,
});

beforeEach(async () => {
  database = await freshDatabase();
  await put(
    database,
    'charges',
    charge('txn_1', 'req_1'),
    charge('txn_2', 'req_1', 'acc_ada', 'INV-2'), // the same request charged once more
    charge('txn_3', 'req_3', 'acc_ada', 'INV-2'),
    charge('txn_8', 'req_1', 'acc_eve', 'INV-1'), // another's request and invoice may be called the same
    charge('txn_9', 'req_9', 'acc_eve', 'INV-9'),
  );
});
afterEach(() => database.close());

const lock = (transactionIds: readonly string[], invoiceNumbers: readonly string[] = [], account = 'acc_ada') =>
  inTransaction(database.pool, transaction => lockCharges(transaction, account, transactionIds, invoiceNumbers));

test.each<[string, string[], string[], string[]]>([
  ['a charge', ['txn_3'], [], ['txn_3']],
  ['a charge whose request was charged twice', ['txn_2'], [], ['txn_1', 'txn_2']],
  ['an invoice, with what shares a request with one of its charges', [], ['INV-2'], ['txn_1', 'txn_2', 'txn_3']],
  ['both, each charge once', ['txn_1', 'txn_2'], ['INV-1'], ['txn_1', 'txn_2']],
  ["another account's charge", ['txn_9'], [], []],
  ["another account's charge of the same request", ['txn_8'], [], []],
  ["another account's invoice", [], ['INV-9'], []],
  ['what is in no ledger', ['txn_0'], ['INV-0'], []],
  ['nothing', [], [], []],
])('of the account alone are found: %s', async (_, transactionIds, invoiceNumbers, found) => {
  expect(await lock(transactionIds, invoiceNumbers)).toEqual(found);
});

test('what is left of each is made on first touch, and stays as it was on the next', async () => {
  await lock(['txn_1']);
  expect(await Promise.all(['txn_1', 'txn_2', 'txn_3', 'txn_8'].map(id => leftOf(database, id)))).toEqual([
    '0.16',
    '0.16',
    null,
    null,
  ]);
  await post(database, 'RF-1', { txn_1: '0.10' });
  await lock(['txn_1']);
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
});

test.each(['untouched', 'touched before'])(
  'until the transaction ends nobody else posts against them: %s',
  async standing => {
    if (standing === 'touched before') await lock(['txn_1']);
    const posting = { done: false };
    const posted = await inTransaction(database.pool, async transaction => {
      await lockCharges(transaction, 'acc_ada', ['txn_1'], []);
      const promise = post(database, 'RF-1', { txn_2: '0.16' }).then(() => {
        posting.done = true;
      });
      await until('the posting waits', async () => {
        const { rowCount } = await database.pool.query("select from pg_stat_activity where wait_event_type = 'Lock'");
        return rowCount === 1;
      });
      expect(posting.done).toBe(false);
      return { promise };
    });
    await posted.promise;
    expect(await leftOf(database, 'txn_2')).toBe('0');
  },
);

test('many who lock the same charges in any order at once do not stop each other for good', async () => {
  const orders = [
    ['txn_1', 'txn_3'],
    ['txn_3', 'txn_1'],
    ['txn_3', 'txn_2'],
  ];
  const all = Array.from({ length: 30 }, (_, i) => lock(orders[i % orders.length] ?? []));
  for (const found of await Promise.all(all)) expect(found).toEqual(['txn_1', 'txn_2', 'txn_3']);
});
