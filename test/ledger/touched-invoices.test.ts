import { findIncident, touchedInvoices } from '../../src/ledger/touched-invoices.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const NOW = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await database.pool.query(`
    insert into ledger.accounts values ('acc', 'ada@example.com', 'active', null);
    insert into ledger.invoices
    select 'INV-' || to_char(n, 'FM0000'), 'acc', '2026-11-01Z', '2026-12-01Z' from generate_series(1, 401) n;
    insert into ledger.charges (transaction_id, account_id, invoice_number, request_id, model_tier, images, amount,
                                currency, charged_at, environment)
    select 'txn_' || invoice_number, 'acc', invoice_number, 'req', 'standard', 1, 1, 'USD', '2026-11-10Z', 'production'
      from ledger.invoices;
    insert into ledger.invoices values ('INV-before', 'acc', '2026-10-01Z', '2026-11-10Z'),
                                       ('INV-empty', 'acc', '2026-11-01Z', '2026-12-01Z'),
                                       ('INV-nobody', 'gone', '2026-11-01Z', '2026-12-01Z');
    insert into ledger.incidents values
      ('inc', 'outage', '{standard}', '2026-11-10Z', '2026-11-11Z', 'Down'),
      ('turbo', 'outage', '{turbo}', '2026-11-10Z', '2026-11-11Z', 'Down'),
      ('all', 'outage', null, '2026-11-10Z', null, 'Down'),
      ('later', 'outage', null, '2026-11-23Z', null, 'Planned')`);
});
afterAll(() => database.close());

async function touchedBy(id: string): Promise<string[]> {
  const incident = await findIncident(database.pool, id);
  if (incident === null) throw new Error(id);
  const numbers: string[] = [];
  for await (const { invoiceNumber } of touchedInvoices(database.pool, incident, NOW)) numbers.push(invoiceNumber);
  return numbers;
}

test('all of many pages, by number, each once; none that ends when it begins, is empty, or has no account', async () => {
  const touched = await touchedBy('inc');
  expect(touched).toHaveLength(401);
  expect(touched).toEqual([...new Set(touched)].sort());
  expect(touched.filter(number => !/^INV-\d{4}$/.test(number))).toEqual([]);
});

test('no tiers are all tiers, no end is now, and other tiers are not touched', async () => {
  expect(await touchedBy('all')).toHaveLength(401);
  expect(await touchedBy('turbo')).toEqual([]);
  expect(await touchedBy('later')).toEqual([]);
});

test('an incident is found with its title, or it is none', async () => {
  expect(await findIncident(database.pool, 'all')).toEqual({
    incidentId: 'all',
    kind: 'outage',
    modelTiers: null,
    startedAt: new Date('2026-11-10T00:00:00Z'),
    endedAt: null,
    title: 'Down',
  });
  expect(await findIncident(database.pool, 'none')).toBeNull();
});
