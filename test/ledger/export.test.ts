import { exportLedger } from '../../src/ledger/export.js';
import { createPool } from '../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { cancel, grant, postCredit } from './credit-books.js';
import { chargeback, customer, lift } from './disputes.js';
import { importLines } from './importing.js';
import { all, factsIn, file, SAMPLE } from './sample-rows.js';

let database: TestDatabase;
let other: TestDatabase;
beforeEach(async () => {
  [database, other] = await Promise.all([freshDatabase(), freshDatabase()]);
});
afterEach(() => Promise.all([database.close(), other.close()]));

const importInto = (into: TestDatabase, lines: AsyncIterable<string>) => importLines(into, lines);

async function postRefund(): Promise<void> {
  await database.pool.query(`
    insert into desk.cases (case_id, sender, state, received_at)
      values ('RF-7Q2K-93MX', 'ada@example.com', 'approved', '2026-11-11');
    insert into desk.decisions
      values ('RF-7Q2K-93MX', 1, 'policy', 'approved', '', '2025-01', '{}', '{}', true, '2026-11-11');
    insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding,
                                posted_at, due_at)
      values ('RF-7Q2K-93MX.1.1', 'RF-7Q2K-93MX', 1, 'acc_ada', 'pm_1', 'USD', 0.08, 0.0000, '2026-11-11', '2026-11-25');
    insert into ledger.refund_lines
      values ('RF-7Q2K-93MX.1.1', 'txn_1', 'technical_failure', 0.0400), ('RF-7Q2K-93MX.1.1', 'txn_1', 'incorrect_amount', 0.04)`);
}

test('the export is what was imported, what is spoken of first', async () => {
  await importInto(database, file(...Object.values(SAMPLE)));
  const rows = (await all(exportLedger(database.pool))).map(line => JSON.parse(line));
  const { account, payment_method, price, invoice, charge, generation, incident, chargeback, credit_use } = SAMPLE;
  expect(rows).toEqual([account, payment_method, price, invoice, charge, generation, incident, chargeback, credit_use]);
});

test('what may be null is null', async () => {
  const { status_reason: _, ...account } = SAMPLE.account;
  await importInto(
    database,
    file({ ...account, status: 'active' }, { ...SAMPLE.incident, model_tiers: null, ended_at: null }),
  );
  const rows = (await all(exportLedger(database.pool))).map(line => JSON.parse(line));
  expect(rows).toEqual([
    { ...account, status: 'active', status_reason: null },
    { ...SAMPLE.incident, model_tiers: null, ended_at: null },
  ]);
});

test('an export imports into an empty ledger as the same facts; what the desk posted is not among them', async () => {
  await importInto(database, file(...Object.values(SAMPLE)));
  await postRefund();
  await postCredit(database, 'RF-1', { txn_1: '0.01' });
  await grant(database, 'grant-1');
  const outcome = await importInto(other, exportLedger(database.pool));
  expect(outcome).toMatchObject({ kind: 'imported', skipped: 3, counts: { charge: { new: 1 } } });
  expect(await factsIn(other)).toEqual(await factsIn(database));
  const posted = 'select refund_id from ledger.refunds union all select credit_id from ledger.credits';
  expect((await other.pool.query(posted)).rowCount).toBe(0);
});

describe('an account that a chargeback suspends', () => {
  const accountIn = async ({ pool }: TestDatabase) => JSON.parse((await all(exportLedger(pool)))[0] ?? '');
  const suspended = { status: 'suspended', status_reason: 'chargeback' };

  test('is exported as suspended until it is lifted, and the fact stays what it was', async () => {
    await importInto(database, file(...customer('ada'), chargeback('ada', 'open')));
    expect(await accountIn(database)).toEqual({ ...customer('ada')[0], ...suspended });
    expect((await database.pool.query('select status from ledger.accounts')).rows).toEqual([{ status: 'active' }]);
    await lift(database, 'acc_ada');
    expect(await accountIn(database)).toEqual(customer('ada')[0]);
  });

  test('is suspended elsewhere too, though its chargeback is over by then', async () => {
    await importInto(database, file(...customer('ada'), chargeback('ada', 'open')));
    await importInto(database, file(chargeback('ada', 'withdrawn')));
    await importInto(other, exportLedger(database.pool));
    expect(await accountIn(other)).toMatchObject(suspended);
    await importInto(other, file(...customer('ada')));
    expect(await accountIn(other)).toMatchObject({ status: 'active' });
  });

  test('is suspended anew elsewhere by a chargeback that stands, whoever lifted it here', async () => {
    await importInto(database, file(...customer('ada'), chargeback('ada', 'lost')));
    await lift(database, 'acc_ada');
    await importInto(other, exportLedger(database.pool));
    expect(await accountIn(other)).toMatchObject(suspended);
  });
});

test('a refund is exported with what it pays of each charge', async () => {
  await importInto(database, file(...Object.values(SAMPLE)));
  await postRefund();
  const last = (await all(exportLedger(database.pool))).at(-1);
  expect(JSON.parse(last ?? '')).toEqual({
    type: 'refund',
    refund_id: 'RF-7Q2K-93MX.1.1',
    case: 'RF-7Q2K-93MX',
    account_id: 'acc_ada',
    payment_method_id: 'pm_1',
    amount: '0.08',
    currency: 'USD',
    status: 'pending',
    due_at: '2026-11-25T00:00:00Z',
    posted_at: '2026-11-11T00:00:00Z',
    lines: [
      { transaction_id: 'txn_1', ground: 'incorrect_amount', amount: '0.04' },
      { transaction_id: 'txn_1', ground: 'technical_failure', amount: '0.0400' },
    ],
  });
});

test('credits are exported after the refunds: those of a case with their lines, and a grant with its reason', async () => {
  await importInto(database, file(...Object.values(SAMPLE)));
  await postRefund();
  await grant(database, 'grant-1', { grantedAt: new Date('2026-11-23T00:00:00.5Z') });
  await cancel(database.pool, await postCredit(database, 'RF-1', { txn_1: '0.0100' }));
  const last = (await all(exportLedger(database.pool))).slice(-3).map(line => JSON.parse(line));
  expect(last).toMatchObject([{ type: 'refund' }, {}, {}]);
  expect(last.slice(1)).toEqual([
    {
      type: 'credit',
      credit_id: 'RF-1.1.c1',
      case: 'RF-1',
      account_id: 'acc_ada',
      amount: '0.01',
      currency: 'USD',
      status: 'cancelled',
      reason: null,
      granted_by: 'policy 2025-01',
      granted_at: '2026-11-22T12:00:00Z',
      expires_at: '2027-11-22T12:00:00Z',
      lines: [{ transaction_id: 'txn_1', ground: 'technical_failure', amount: '0.0100' }],
    },
    expect.objectContaining({
      credit_id: 'grant-1',
      case: null,
      status: 'granted',
      reason: 'goodwill',
      granted_by: 'anna',
      granted_at: '2026-11-23T00:00:00.5Z',
      lines: [],
    }),
  ]);
});

test('many rows round-trip, more than one page of them', async () => {
  const charges = Array.from({ length: 5000 }, (_, i) => ({ ...SAMPLE.charge, transaction_id: `txn_${i}` }));
  await importInto(database, file(SAMPLE.account, ...charges));
  expect(await importInto(other, exportLedger(database.pool))).toMatchObject({ counts: { charge: { new: 5000 } } });
  expect(await factsIn(other)).toEqual(await factsIn(database));
});

test('it is one snapshot: what is written while it is read is not in it', async () => {
  await importInto(database, file(SAMPLE.account));
  const lines: string[] = [];
  for await (const line of exportLedger(database.pool)) {
    lines.push(line);
    await importInto(database, file(SAMPLE.charge));
  }
  expect(lines).toHaveLength(1);
  expect(await all(exportLedger(database.pool))).toHaveLength(2);
});

test('a reader who stops early, or a database that fails, gives the connection back', async () => {
  await importInto(database, file(SAMPLE.account, SAMPLE.charge));
  for await (const _line of exportLedger(database.pool)) break;
  await database.pool.query('alter table ledger.prices rename to listed');
  await expect(all(exportLedger(database.pool))).rejects.toThrow('ledger.prices');
  const { totalCount, idleCount } = database.pool;
  expect(idleCount).toBe(totalCount);
  const { rows } = await database.pool.query(
    'select pg_current_xact_id_if_assigned() as xid, now() = statement_timestamp() as fresh',
  );
  expect(rows).toEqual([{ xid: null, fresh: true }]);
});

test('instants of a session in another time zone are UTC all the same', async () => {
  await importInto(database, file(SAMPLE.account, SAMPLE.charge, SAMPLE.generation));
  const tokyo = createPool(`${database.url}&options=-c%20timezone=Asia/Tokyo`, 1, () => undefined);
  const elsewhere = await importInto(other, exportLedger(tokyo));
  await tokyo.end();
  expect(elsewhere.kind).toBe('imported');
  expect(await factsIn(other)).toContain(
    'generations (gen_1,txn_1,failed,internal_error,"2026-11-10 09:30:04.123456+00")',
  );
});
