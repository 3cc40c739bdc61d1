import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import { leftOf, put } from './books.js';
import { cancel, grant, postCredit } from './credit-books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge);
  await postCredit(database, 'RF-1', { txn_1: '0.10' });
  await cancel(database.pool, await postCredit(database, 'RF-2', { txn_1: '0.01' }));
  await grant(database, 'grant-1');
  await database.pool.query("insert into ledger.credit_expiries values ('grant-1', 5, '2027-11-22T12:00:01Z')");
});
afterAll(() => database.close());

const refused = (statement: string, said = 'Postings are appended, never changed or deleted') =>
  expect(database.pool.query(statement)).rejects.toThrow(said);

/** Every fact of a credit, and what somebody might make of it. */
const CHANGES: Readonly<Record<string, string>> = {
  credit_id: "'RF-9.1.c1'",
  case_id: "'RF-2'",
  decision_seq: '2',
  account_id: "'acc_eve'",
  currency: "'EUR'",
  amount: 'amount + 1',
  rounding: 'rounding + 0.001',
  reason: "'another'",
  granted_by: "'eve'",
  granted_at: "granted_at - interval '1 day'",
  expires_at: "expires_at + interval '1 year'",
};

test.each(Object.entries(CHANGES))('the %s of a credit stays', (column, value) =>
  refused(`update ledger.credits set ${column} = ${value}`),
);

test('there is no column whose change nobody has thought about', async () => {
  const { fields } = await database.pool.query('select * from ledger.credits limit 0');
  expect(fields.map(field => field.name).sort()).toEqual([...Object.keys(CHANGES), 'status', 'closed_at'].sort());
});

test('a cancelled credit stays cancelled, and when it was', async () => {
  const ofCancelled = "where credit_id = 'RF-2.1.c1'";
  await refused(`update ledger.credits set status = 'granted', closed_at = null ${ofCancelled}`);
  await refused(`update ledger.credits set closed_at = now() ${ofCancelled}`);
});

test.each(["status = 'cancelled'", 'closed_at = now()'])('it is cancelled at some instant, not by half: %s', half =>
  refused(`update ledger.credits set ${half} where credit_id = 'RF-1.1.c1'`, 'violates check constraint'),
);

test('an expired credit is not cancelled any more', () =>
  expect(cancel(database.pool, 'grant-1')).rejects.toThrow('The credit grant-1 has expired: it cannot be cancelled.'));

test.each([
  ['cancelled', 'RF-2.1.c1'],
  ['of no case', 'grant-1'],
])('nothing can be added to a credit that is %s', (_, id) =>
  refused(
    `insert into ledger.credit_lines values ('${id}', 'txn_1', 'incorrect_amount', 0.01)`,
    `The credit ${id} is cancelled or of no case: no line can be added to it.`,
  ),
);

test.each(['credit_id', 'transaction_id', 'ground', 'amount'])('the %s of a line stays', column =>
  refused(`update ledger.credit_lines set ${column} = ${column}`),
);

test.each(['credit_id', 'amount', 'expired_at'])('the %s of an expiry stays', column =>
  refused(`update ledger.credit_expiries set ${column} = ${column}`),
);

describe.each(['credit_lines', 'credits', 'credit_expiries'])('ledger.%s', table => {
  test.each(['delete from', 'truncate'])('loses nothing: %s', words =>
    refused(`${words} ledger.${table} ${words === 'truncate' ? 'cascade' : ''}`),
  );
});

test('after all that, everything is as it was', async () => {
  const { rows } = await database.pool.query('select credit_id, amount, status from ledger.credits order by 1');
  expect(rows).toEqual([
    { credit_id: 'RF-1.1.c1', amount: '0.01', status: 'granted' },
    { credit_id: 'RF-2.1.c1', amount: '0.01', status: 'cancelled' },
    { credit_id: 'grant-1', amount: '5.00', status: 'granted' },
  ]);
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
});

test('what is just being added to a credit is given back with it', async () => {
  await postCredit(database, 'RF-3', { txn_1: '0.02' });
  const cancelling = await inTransaction(database.pool, async transaction => {
    await transaction.query("insert into ledger.credit_lines values ('RF-3.1.c1', 'txn_1', 'incorrect_amount', 0.01)");
    const done = cancel(database.pool, 'RF-3.1.c1');
    await lockWaits(database.pool, 'the cancelling waits');
    return { done };
  });
  expect((await cancelling.done).rowCount).toBe(1);
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
});
