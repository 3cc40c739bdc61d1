import { previewIncidentCommand } from '../../../src/cli/commands/incident.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { checkCase } from '../../../src/eligibility/check-case.js';
import { failedCharge, importRows, ledgerOf, RECEIVED_AT, settings, storeRead } from '../../eligibility/read-mails.js';
import { refunds } from '../../support/cli.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { captured } from '../captured.js';

const DAY = (day: number, time = '00:00') => `2026-11-${String(day).padStart(2, '0')}T${time}:00Z`;

/** An invoice for November with these amounts, one delivered production charge each. */
const invoice = (number: string, name: string, amounts: readonly string[], changes: object = {}) => [
  {
    type: 'invoice',
    invoice_number: number,
    account_id: `acc_${name}`,
    period_start: DAY(1),
    period_end: '2026-12-01T00:00:00Z',
  },
  ...amounts.flatMap((amount, i) =>
    failedCharge(name, `${number}-${i}`, { failed: 0, images: 1, amount }).map(row =>
      row.type === 'charge' ? { ...row, invoice_number: number, ...changes } : row,
    ),
  ),
];

const incident = (id: string, changes: object = {}) => ({
  type: 'incident',
  incident_id: id,
  kind: 'outage',
  model_tiers: ['standard'],
  started_at: DAY(10),
  ended_at: DAY(13),
  title: 'Image API down',
  ...changes,
});

const listed = (tier: string, price: string, currency = 'USD') => ({
  type: 'price',
  model_tier: tier,
  unit_price: price,
  currency,
  effective_from: '2025-01-01T00:00:00Z',
});

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob', 'cyn', 'dan', 'eve'),
    listed('turbo', '10.00'),
    listed('standard', '10.00'),
    listed('standard', '90', 'EUR'),
    ...invoice('INV-2026-000001', 'ada', ['10.00', '0.05']),
    ...invoice('INV-2026-000002', 'ada', ['10.00'], { environment: 'test' }),
    ...invoice('INV-2026-000003', 'bob', ['90'], { currency: 'EUR' }),
    ...invoice('INV-2026-000004', 'cyn', ['10.00'], { model_tier: 'turbo' }),
    ...invoice('INV-2026-000005', 'dan', ['10.00']),
    ...invoice('INV-2026-000006', 'eve', ['10.00'], { charged_at: '2026-10-01T00:00:00Z' }),
    { type: 'account', account_id: 'acc_dan', email: 'dan@example.com', status: 'suspended', status_reason: 'fraud' },
    incident('inc_1'),
    incident('inc_short', { started_at: DAY(20), ended_at: DAY(20, '00:30'), model_tiers: ['turbo'] }),
    incident('inc_early', { started_at: '2026-10-01T00:00:00Z', ended_at: '2026-10-02T00:00:00Z' }),
    incident('inc_on', { started_at: DAY(22), ended_at: null, model_tiers: null, title: 'Down again' }),
    incident('inc_care', { kind: 'maintenance', started_at: DAY(12), ended_at: DAY(13) }),
  ]);
});
afterAll(() => database.close());

async function preview(id: string, { json = false, limit = 50 } = {}) {
  const terminal = captured(json);
  const progress = { at: () => {}, end: () => {} };
  await previewIncidentCommand(database.pool, id, settings({ now: () => RECEIVED_AT }), limit, terminal, progress);
  return terminal;
}

test('the tiers, each invoice with its amount, and the total', async () => {
  // Down on the 10th and 11th (a maintenance covers the 12th) and, for all tiers, twelve hours of the 22nd: 2.5 of 30 days.
  const text = (await preview('inc_1')).text();
  expect(text).toBe(`inc_1: Image API down (outage, 2026-11-10 00:00 to 2026-11-13 00:00 UTC, tiers
standard)

TIER      MINUTES DOWN  INVOICES
standard          3600         5

INVOICE          ACCOUNT  MINUTES      PAYS  WAITS FOR
INV-2026-000001  acc_ada     3600  0.84 USD
INV-2026-000002  acc_ada     3600
INV-2026-000003  acc_bob     3600  7.50 EUR
INV-2026-000005  acc_dan     3600  0.83 USD  account_not_in_good_standing
INV-2026-000006  acc_eve     3600

If every owner asked now, 5 invoices of 4 accounts would be paid 7.50 EUR + 1.67
USD for outages. Of these, 1 invoice with 0.83 USD would wait for a person. 2
invoices would be paid nothing for it.
`);
  expect(Math.max(...text.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
});

test('for scripts it is one document', async () => {
  const document = (await preview('inc_1', { json: true })).document();
  expect(document).toMatchObject({
    incident: {
      incident_id: 'inc_1',
      kind: 'outage',
      model_tiers: ['standard'],
      started_at: '2026-11-10T00:00:00.000Z',
    },
    asked_at: '2026-11-22T12:00:00.000Z',
    accounts: 4,
    tiers: [{ model_tier: 'standard', invoices: 5 }],
    totals: [
      { amount: '7.50', currency: 'EUR' },
      { amount: '1.67', currency: 'USD' },
    ],
    for_a_person: [{ amount: '0.83', currency: 'USD' }],
  });
  expect(document).toMatchObject({
    invoices: [
      {
        invoice_number: 'INV-2026-000001',
        account_id: 'acc_ada',
        downtime: [{ model_tier: 'standard', minutes: 3600 }],
        state: 'partially_approved',
        waits_for: [],
        totals: [{ amount: '0.84', exact: expect.stringMatching(/^0\.8375/), currency: 'USD' }],
      },
      { invoice_number: 'INV-2026-000002', state: 'denied', totals: [] },
      { invoice_number: 'INV-2026-000003' },
      { invoice_number: 'INV-2026-000005', state: 'needs_review', waits_for: ['account_not_in_good_standing'] },
      { invoice_number: 'INV-2026-000006', state: 'denied', totals: [] },
    ],
  });
});

test('an outage that is still on counts until now, for all tiers', async () => {
  const text = (await preview('inc_on')).text();
  expect(text).toContain('inc_on: Down again (outage, 2026-11-22 00:00 still on, all tiers)');
  expect(text).toMatch(/INV-2026-000004 {2}acc_cyn +750 {2}0\.17 USD/);
});

test('one that is short by itself counts with the others of the period', async () => {
  expect((await preview('inc_short')).text()).toMatch(/INV-2026-000004 {2}acc_cyn +750 {2}0\.17 USD/);
});

test('one that touches no invoice, and one that is no outage', async () => {
  expect((await preview('inc_early')).text()).toMatch(/\n\nIt touches no invoice\.\n$/);
  expect((await preview('inc_care')).text()).toMatch(
    /\n\nOnly outages pay \(3\.1, 5\): a maintenance pays nothing itself\.\n$/,
  );
  expect((await preview('inc_care', { json: true })).document()).toMatchObject({ invoices: [], totals: [] });
});

test('only so many invoices are shown to people; the total is of all', async () => {
  const text = (await preview('inc_1', { limit: 1 })).text();
  expect(text).toContain('… and 4 more; --json shows all.');
  expect(text).toContain('5 invoices of 4 accounts');
});

test('nothing is written', async () => {
  const before = await written();
  await preview('inc_1');
  expect(await written()).toEqual(before);
});

async function written() {
  const { rows } = await database.pool.query(
    `select (select count(*) from ledger.balances) as balances, (select count(*) from desk.cases) as cases,
            (select count(*) from ledger.refunds) as refunds, (select count(*) from ledger.suspensions) as suspensions`,
  );
  return rows;
}

test('an unknown incident is bad input', async () => {
  await expect(preview('inc_9')).rejects.toMatchObject({
    code: 65,
    message: "There is no incident inc_9; `refunds ledger export` shows the ledger's.",
  });
});

test('an owner who asks is paid what was shown', async () => {
  const { pool } = database;
  const mail = { from: 'bob@example.com', invoiceNumbers: ['INV-2026-000003'], claims: ['outage' as const] };
  await checkCase(pool, await storeRead(pool, mail), settings());
  const { rows } = await pool.query('select amount, currency from ledger.refunds');
  expect(rows).toEqual([{ amount: '7.5', currency: 'EUR' }]);
  expect((await preview('inc_1')).text()).toMatch(/INV-2026-000003 {2}acc_bob +3600\n/); // it was paid by now
});

test('as a command: only a preview exists', async () => {
  const env = { DATABASE_URL: database.url };
  expect(await refunds(['incident', 'inc_1'], env)).toEqual({
    code: 64,
    out: '',
    err: 'refunds: An incident pays only those who ask; add --preview to see what it would pay.\n',
  });
  const { code, out, err } = await refunds(['incident', 'inc_1', '--preview', '--json'], env);
  expect({ code, err, document: JSON.parse(out) }).toMatchObject({ code: 0, err: '', document: { accounts: 4 } });
});
