import { freshDatabase, type TestDatabase } from '../support/database.js';
import { suspensionsIn } from './disputes.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await database.pool.query(`
    insert into ledger.suspensions (chargeback_id, status, account_id, transaction_id, suspended_at, lifted_at, lifted_by)
    values ('cb_1', 'open', 'acc_ada', 'txn_1', '2026-11-22', null, null),
           ('cb_2', 'lost', 'acc_bob', 'txn_2', '2026-11-22', '2026-11-23', 'sam')`);
});
afterAll(() => database.close());

const refused = (statement: string) =>
  expect(database.pool.query(statement)).rejects.toThrow('Postings are appended, never changed or deleted');

/** Every fact of a suspension, and what somebody might make of it. */
const CHANGES: Readonly<Record<string, string>> = {
  chargeback_id: "'cb_9'",
  status: "'lost'",
  account_id: "'acc_eve'",
  transaction_id: "'txn_9'",
  reason: "'terms_violation'",
  suspended_at: "suspended_at - interval '1 day'",
};

test.each(Object.entries(CHANGES))('the %s of a suspension stays', (column, value) =>
  refused(`update ledger.suspensions set ${column} = ${value} where chargeback_id = 'cb_1'`),
);

test('there is no column whose change nobody has thought about', async () => {
  const { fields } = await database.pool.query('select * from ledger.suspensions limit 0');
  expect(fields.map(field => field.name).sort()).toEqual([...Object.keys(CHANGES), 'lifted_at', 'lifted_by'].sort());
});

test.each(['lifted_at = null, lifted_by = null', 'lifted_at = now()', "lifted_by = 'eve'"])(
  'what is lifted stays so: %s',
  change => refused(`update ledger.suspensions set ${change} where chargeback_id = 'cb_2'`),
);

test.each(['delete from ledger.suspensions', 'truncate ledger.suspensions'])('nothing is lost: %s', refused);

test.each(['lifted_at = now()', "lifted_by = 'sam'"])('nobody lifts without a name and a time: %s', async change => {
  const half = database.pool.query(`update ledger.suspensions set ${change} where chargeback_id = 'cb_1'`);
  await expect(half).rejects.toMatchObject({ code: '23514' });
});

test('after all that it can be lifted, once', async () => {
  const lift = "update ledger.suspensions set lifted_at = now(), lifted_by = 'sam' where chargeback_id = 'cb_1'";
  expect((await database.pool.query(lift)).rowCount).toBe(1);
  await refused(lift);
  expect(await suspensionsIn(database)).toEqual(['cb_1 open acc_ada txn_1', 'cb_2 lost acc_bob txn_2']);
});
