import { accountByEmail } from '../../../src/ledger/accounts.js';
import type { ImportOptions } from '../../../src/ledger/import/import-ledger.js';
import type { Transaction } from '../../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { chargeback, customer, lift, suspensionsIn } from '../disputes.js';
import { IMPORTED_AT, importFile, importLines } from '../importing.js';
import { factsIn, file, type WrittenRow } from '../sample-rows.js';

let database: TestDatabase;
/** What each import told of disputed charges. */
let told: (readonly string[])[];
beforeEach(async () => {
  database = await freshDatabase();
  told = [];
});
afterEach(() => database.close());

const disputed: ImportOptions['disputed'] = async (_, transactionIds) => void told.push(transactionIds);
const listening = (rows: readonly WrittenRow[], options: Partial<ImportOptions> = {}) =>
  importLines(database, file(...rows), { disputed, ...options });
const statusOf = async (name: string) => (await accountByEmail(database.pool, `${name}@example.com`))?.status;

const STATUSES = ['open', 'lost', 'won', 'withdrawn'] as const;

/** Every order of some of the items, from none to all of them. */
const ordersOf = (items: readonly string[]): string[][] => [
  [],
  ...items.flatMap(first => ordersOf(items.filter(item => item !== first)).map(rest => [first, ...rest])),
];

test('in whatever order a chargeback goes through them, open and lost suspend once each, and nothing else does', async () => {
  const orders = ordersOf(STATUSES);
  expect(orders).toHaveLength(65);
  const names = orders.map((_, i) => `c${i}`);
  await importFile(database, ...names.flatMap(customer));
  for (const step of STATUSES.keys())
    await importFile(
      database,
      ...orders.flatMap((order, i) => order.slice(step, step + 1).map(status => chargeback(`c${i}`, status))),
    );
  const expected = orders.flatMap((order, i) =>
    order.filter(one => one === 'open' || one === 'lost').map(status => `cb_c${i} ${status} acc_c${i} txn_c${i}`),
  );
  expect(await suspensionsIn(database)).toEqual(expected.sort());
  const suspends = (order: readonly string[]) => order.some(one => one === 'open' || one === 'lost');
  expect(await Promise.all(names.map(statusOf))).toEqual(
    orders.map(order => (suspends(order) ? 'suspended' : 'active')),
  );
});

test('the charges are told once, each once, before the commit and after the rows', async () => {
  const seen = async (transaction: Transaction, transactionIds: readonly string[]) => {
    told.push(transactionIds);
    expect((await transaction.query('select from ledger.charges')).rowCount).toBe(2);
    expect((await accountByEmail(transaction, 'ada@example.com'))?.status).toBe('suspended');
    expect(await statusOf('ada')).toBeUndefined(); // another connection sees nothing yet
  };
  const disputes = [chargeback('ada', 'open'), chargeback('ada', 'lost', 'cb_more'), chargeback('bob', 'won')];
  await listening([...disputes, ...customer('ada'), ...customer('bob')], { disputed: seen });
  expect(told).toEqual([['txn_ada']]);
  expect((await database.pool.query('select distinct suspended_at as at from ledger.suspensions')).rows).toEqual([
    { at: IMPORTED_AT },
  ]);
  await listening([...disputes, chargeback('bob', 'won')]);
  expect(told).toHaveLength(1);
});

test('of a chargeback twice in a file the last counts, as of every row', async () => {
  await listening([...customer('ada'), chargeback('ada', 'open'), chargeback('ada', 'won')]);
  expect(await suspensionsIn(database)).toEqual([]);
  expect(told).toEqual([]);
});

test('an import lifts nothing: not a closed chargeback, nor an account that is said to be active', async () => {
  await listening([...customer('ada'), chargeback('ada', 'open')]);
  await listening([...customer('ada'), chargeback('ada', 'won')]);
  expect(await statusOf('ada')).toBe('suspended');
});

test('what support lifted, the same file again does not suspend; that it was lost does', async () => {
  const rows = [...customer('ada'), chargeback('ada', 'open')];
  await listening(rows);
  await lift(database, 'acc_ada');
  await listening(rows);
  expect(await statusOf('ada')).toBe('active');
  await listening([chargeback('ada', 'lost')]);
  expect(await statusOf('ada')).toBe('suspended');
  expect(told).toEqual([['txn_ada'], ['txn_ada']]);
});

test('of two imports at once one tells it', async () => {
  await listening(customer('ada'));
  await Promise.all([1, 2, 3].map(() => listening([chargeback('ada', 'open')])));
  expect(told).toEqual([['txn_ada']]);
  expect(await suspensionsIn(database)).toEqual(['cb_ada open acc_ada txn_ada']);
});

test('a dry run does all of it and leaves nothing', async () => {
  const freeze = async (transaction: Transaction, transactionIds: readonly string[]) => {
    told.push(transactionIds);
    await transaction.query("insert into ledger.balances values ('txn_frozen', 1, 1)");
  };
  const outcome = await listening([...customer('ada'), chargeback('ada', 'open')], { dryRun: true, disputed: freeze });
  expect(outcome).toMatchObject({ kind: 'imported', counts: { chargeback: { new: 1 } } });
  expect(told).toEqual([['txn_ada']]);
  expect(await suspensionsIn(database)).toEqual([]);
  expect(await factsIn(database)).toEqual([]);
  expect((await database.pool.query('select from ledger.balances')).rowCount).toBe(0);
});

test('a file that is refused suspends nobody', async () => {
  await listening(customer('ada'));
  const outcome = await listening([chargeback('ada', 'open'), { type: 'nonsense' }]);
  expect(outcome.kind).toBe('refused');
  expect(await suspensionsIn(database)).toEqual([]);
});

test('where whoever is told fails, nothing is imported', async () => {
  const fail = async () => {
    throw new Error('No case can be frozen now.');
  };
  const rows = [...customer('ada'), chargeback('ada', 'open')];
  await expect(listening(rows, { disputed: fail })).rejects.toThrow('No case can be frozen now.');
  expect(await factsIn(database)).toEqual([]);
  expect(await suspensionsIn(database)).toEqual([]);
});
