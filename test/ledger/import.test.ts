import { FactsAreViewsError } from '../../src/ledger/import/views.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/embedded-home.js';
import { importFile, importLines } from './importing.js';
import { counted } from './outcomes.js';
import { factsIn, file, SAMPLE, type WrittenRow } from './sample-rows.js';

const { account, charge, credit_use, generation, invoice, payment_method, price } = SAMPLE;
const sample = Object.values(SAMPLE);

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const run = (...rows: (WrittenRow | string)[]) => importFile(database, ...rows);
const eachType = (counts: string) => Object.fromEntries(sample.map(row => [row.type, counts]));

test('rows of every type are new once, in whatever order they stand, and then unchanged', async () => {
  expect(counted(await run(...sample))).toEqual(eachType('1/0/0'));
  const facts = await factsIn(database);
  expect(facts).toContain('generations (gen_1,txn_1,failed,internal_error,"2026-11-10 09:30:04.123456+00")');
  expect(facts).toContain('prices (standard,USD,"2025-01-01 00:00:00+00",0.040001)');
  expect(counted(await run(...sample))).toEqual(eachType('0/0/1'));
  expect(await factsIn(database)).toEqual(facts);
});

test('a dry run counts the same and leaves nothing', async () => {
  await run(account);
  const rows = [...sample, { ...account, status: 'active' }];
  const dry = await importLines(database, file(...rows), { dryRun: true });
  expect(await factsIn(database)).toHaveLength(1);
  expect(dry).toEqual(await run(...rows));
  expect(counted(dry)).toEqual({ ...eachType('1/0/0'), account: '0/1/0' });
});

test('a row seen before is updated: to another value, and to null', async () => {
  await run(...sample);
  const changed = [
    { ...account, email: 'ADA@example.org', status: 'active', status_reason: null },
    { ...payment_method, label: 'Visa ending 1111' },
    { ...price, unit_price: '0.05' },
    { ...invoice, period_end: '2026-12-02T00:00:00Z' },
    { ...charge, images: 5, invoice_number: null, amount: '0.160' },
    { ...generation, status: 'succeeded', reason: null },
    { ...SAMPLE.incident, ended_at: null, model_tiers: null },
    { ...SAMPLE.chargeback, status: 'won' },
    { ...credit_use, amount: '0.2' },
  ];
  expect(counted(await run(...changed))).toEqual(eachType('0/1/0'));
  expect(counted(await run(...changed))).toEqual(eachType('0/0/1'));
  expect(await factsIn(database)).toContain('accounts (acc_ada,ADA@example.org,active,)');
});

test('of one id twice in a file the last counts', async () => {
  const outcome = await run({ ...account, status: 'active' }, charge, account, {
    ...charge,
    images: 7,
    amount: '0.160',
  });
  expect(counted(outcome)).toEqual({ account: '1/0/0', charge: '1/0/0' });
  const facts = await factsIn(database);
  expect(facts[0]).toBe('accounts (acc_ada,ada@example.com,suspended,chargeback)');
  expect(facts[1]).toMatch('standard,7,0.160,USD');
});

test('what the ledger has may be spoken of, and an invoice or payment method may be missing', async () => {
  await run(account);
  expect(counted(await run({ ...charge, invoice_number: 'INV-2026-999999', payment_method_id: 'pm_none' }))).toEqual({
    charge: '1/0/0',
  });
  expect(counted(await run(generation))).toEqual({ generation: '1/0/0' });
});

test('two accounts can exchange their emails', async () => {
  const bob = { ...account, account_id: 'acc_bob', email: 'bob@example.com' };
  await run(account, bob);
  expect(counted(await run({ ...account, email: bob.email }, { ...bob, email: account.email }))).toEqual({
    account: '0/2/0',
  });
  expect(await factsIn(database)).toEqual([
    'accounts (acc_ada,bob@example.com,suspended,chargeback)',
    'accounts (acc_bob,ada@example.com,suspended,chargeback)',
  ]);
});

test('postings are passed over and counted, blank lines are not even that', async () => {
  const outcome = await run('\ufeff', account, '\r', { type: 'refund', case: 'RF-1' }, { type: 'credit' }, '');
  expect(outcome).toMatchObject({ kind: 'imported', skipped: 2 });
  expect(counted(outcome)).toEqual({ account: '1/0/0' });
});

test('facts that are views of another system are not written through', async () => {
  await database.pool.query(
    'alter table ledger.accounts rename to billing; create view ledger.accounts as select * from ledger.billing',
  );
  await expect(run(account)).rejects.toThrow(FactsAreViewsError);
  expect((await database.pool.query('select from ledger.billing')).rowCount).toBe(0);
  await database.pool.query(`insert into ledger.billing values ('acc_ada', 'ada@example.com', 'active')`);
  expect(counted(await run(charge))).toEqual({ charge: '1/0/0' });
});

test('imports at the same time go one after the other', async () => {
  await run(account);
  const rows = [charge, { ...charge, transaction_id: 'txn_2' }];
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => run(...rows)));
  const counts = outcomes.map(outcome => counted(outcome)['charge']);
  expect(counts.toSorted()).toEqual(['0/0/2', '0/0/2', '0/0/2', '0/0/2', '2/0/0']);
});

test('an import waits for the one before it', async () => {
  const before = await database.pool.connect();
  await before.query("select pg_advisory_lock(hashtext('refund-desk ledger import'))");
  const waiting = run(account);
  await eventually(async () => (await before.query('select from pg_locks where not granted')).rowCount === 1);
  await before.query('select pg_advisory_unlock_all()');
  before.release();
  expect(counted(await waiting)).toEqual({ account: '1/0/0' });
});

test('20,000 rows take a few seconds', async () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `txn_${i}`);
  const rows = ids.flatMap(transaction_id => [
    { ...generation, generation_id: `gen_of_${transaction_id}`, transaction_id },
    { ...charge, transaction_id },
  ]);
  const startedAt = performance.now();
  expect(counted(await run(...rows, account))).toEqual({
    account: '1/0/0',
    charge: '10000/0/0',
    generation: '10000/0/0',
  });
  expect(counted(await run(...rows))).toEqual({ charge: '0/0/10000', generation: '0/0/10000' });
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
