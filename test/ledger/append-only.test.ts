import { freshDatabase, type TestDatabase } from '../support/database.js';
import { close, leftOf, post, put } from './books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge);
  await post(database, 'RF-1', { txn_1: '0.10' });
  await close(database.pool, await post(database, 'RF-2', { txn_1: '0.01' }), 'settled');
});
afterAll(() => database.close());

const refused = (statement: string) =>
  expect(database.pool.query(statement)).rejects.toThrow('Postings are appended, never changed or deleted');

/** Every fact of a refund, and what somebody might make of it. */
const CHANGES: Readonly<Record<string, string>> = {
  refund_id: "'RF-9.1.1'",
  case_id: "'RF-2'",
  decision_seq: '2',
  account_id: "'acc_eve'",
  payment_method_id: "'pm_eve'",
  currency: "'EUR'",
  amount: 'amount + 1',
  rounding: 'rounding + 0.001',
  posted_at: "posted_at - interval '1 day'",
  due_at: "due_at + interval '1 day'",
};
/** What the work on a refund writes on it. */
const MAY_CHANGE = ['status', 'closed_at', 'attempts', 'version', 'swept_at', 'ask_again_at'];

test.each(Object.entries(CHANGES))('the %s of a refund stays', (column, value) =>
  refused(`update ledger.refunds set ${column} = ${value}`),
);

test('there is no column whose change nobody has thought about', async () => {
  const { fields } = await database.pool.query('select * from ledger.refunds limit 0');
  expect(fields.map(field => field.name).sort()).toEqual([...Object.keys(CHANGES), ...MAY_CHANGE].sort());
});

test('what the work on it writes may change, also when it is closed', async () => {
  await database.pool.query(
    'update ledger.refunds set attempts = 3, version = 2, swept_at = now(), closed_at = now(), ask_again_at = now()',
  );
});

test.each(['refund_id', 'transaction_id', 'ground', 'amount'])('the %s of a line stays', column =>
  refused(`update ledger.refund_lines set ${column} = ${column}`),
);

describe.each(['refund_lines', 'refunds', 'balances'])('ledger.%s', table => {
  test.each(['delete from', 'truncate'])('loses nothing: %s', words =>
    refused(`${words} ledger.${table} ${words === 'truncate' ? 'cascade' : ''}`),
  );
});

test('after all that, everything is as it was', async () => {
  const { rows } = await database.pool.query('select refund_id, amount, status from ledger.refunds order by 1');
  expect(rows).toEqual([
    { refund_id: 'RF-1.1.1', amount: '0.01', status: 'pending' },
    { refund_id: 'RF-2.1.1', amount: '0.01', status: 'settled' },
  ]);
  expect(await leftOf(database, 'txn_1')).toBe('0.05');
});
