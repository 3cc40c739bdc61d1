import { moneyByDay } from '../../src/ledger/money-by-day.js';
import { moneyPosted } from '../../src/ledger/money-posted.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const ROWS = `
  insert into ledger.charges (transaction_id, account_id, request_id, model_tier, images, amount, currency, charged_at, environment)
    select 'txn_' || i, 'acc', 'req' || i, 'standard', 1, 100, 'USD', '2026-11-01', 'production' from generate_series(1, 6) i;
  insert into desk.cases (case_id, sender, state, received_at) values ('RF-1', 'a@example.com', 'approved', now());
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
    select 'RF-1', seq, 'p', 'approved', '', '1', '{}', '{}', true, '2026-11-22' from generate_series(1, 6) seq;
  insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding, posted_at, due_at)
    select id, 'RF-1', seq, 'acc', 'pm', 'USD', amount, rounding, posted_at::timestamptz, '2026-12-01' from (values
      ('a', 1, 0.34, 0.005, '2026-11-21T23:59:59.999Z'), ('b', 2, 1.00, 0, '2026-11-22T00:00:00Z'),
      ('cancelled', 3, 7, 0, '2026-11-22T00:00:00Z'), ('failed', 4, 8, 0, '2026-11-22T00:00:00Z'),
      ('old', 5, 9, 0, '2026-10-01T00:00:00Z')) as t(id, seq, amount, rounding, posted_at);
  insert into ledger.refund_lines (refund_id, transaction_id, ground, amount) values
    ('a', 'txn_1', 'duplicate_charge', 0.3), ('a', 'txn_2', 'technical_failure', 0.035), ('b', 'txn_2', 'technical_failure', 1),
    ('cancelled', 'txn_3', 'technical_failure', 7), ('failed', 'txn_4', 'technical_failure', 8), ('old', 'txn_5', 'by_hand', 9);
  update ledger.refunds set status = refund_id, closed_at = now() where refund_id in ('cancelled', 'failed');
  update ledger.refunds set status = 'settled', closed_at = now() where refund_id = 'b';
  insert into ledger.credits (credit_id, case_id, decision_seq, account_id, currency, amount, rounding, reason, granted_by, granted_at, expires_at) values
    ('c1', 'RF-1', 6, 'acc', 'USD', 0.50, -0.001, null, 'p', '2026-11-22T10:00:00Z', '2027-11-22'),
    ('c2', null, null, 'acc', 'EUR', 5, 0, 'goodwill', 'anna', '2026-11-22T10:00:00Z', '2027-11-22'),
    ('c3', null, null, 'acc', 'EUR', 6, 0, 'a mistake', 'anna', '2026-11-22T10:00:00Z', '2027-11-22');
  insert into ledger.credit_lines (credit_id, transaction_id, ground, amount) values ('c1', 'txn_6', 'service_outage', 0.501);
  update ledger.credits set status = 'cancelled', closed_at = now() where credit_id = 'c3'`;

describe('money out', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.pool.query(ROWS);
  });
  afterAll(() => database.close());

  const line = (row: { method: string; ground: string | null; currency: string; amount: string }) =>
    [row.method, row.ground, row.currency, Number(row.amount)] as const;
  const [refund, credit] = ['original_payment_method', 'service_credit'];

  test('by the days of UTC; what was cancelled or failed did not go out', async () => {
    const rows = await moneyByDay(database.pool, new Date('2026-11-01T00:00:00Z'));
    expect(rows.map(row => [row.day.toISOString().slice(0, 10), ...line(row)])).toEqual([
      ['2026-11-21', refund, 'duplicate_charge', 'USD', 0.305], // with what rounding added to the refund
      ['2026-11-21', refund, 'technical_failure', 'USD', 0.035],
      ['2026-11-22', refund, 'technical_failure', 'USD', 1],
      ['2026-11-22', credit, 'service_outage', 'USD', 0.5],
      ['2026-11-22', credit, null, 'EUR', 5],
    ]);
  });

  test('ever posted, also what was taken back: such a sum never falls', async () => {
    const rows = await moneyPosted(database.pool, new Date(0), null);
    expect(rows.map(line)).toEqual(
      expect.arrayContaining([
        [refund, 'technical_failure', 'USD', 16.035],
        [refund, 'by_hand', 'USD', 9],
        [credit, null, 'EUR', 11],
      ]),
    );
    const until = await moneyPosted(database.pool, new Date(0), new Date('2026-11-01T00:00:00Z'));
    expect(until.map(line)).toEqual([[refund, 'by_hand', 'USD', 9]]);
  });
});
