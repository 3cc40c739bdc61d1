import * as figures from '../../src/desk/figures.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const NOW = new Date('2026-11-22T12:00:00Z');

const CASES = `
  insert into desk.cases (case_id, sender, state, received_at, review_due_at) values
    ('RF-1', 'a@example.com', 'needs_review', '2026-11-20', '2026-11-22T11:59:59Z'),
    ('RF-2', 'a@example.com', 'needs_review', '2026-11-20', '2026-11-22T12:00:01Z'),
    ('RF-3', 'a@example.com', 'denied', '2026-11-20', '2026-11-21'),
    ('RF-4', 'a@example.com', 'approved', '2026-11-20', null);
  insert into desk.cases (case_id, sender, state, received_at, review_due_at, live) values
    ('RF-5', 'a@example.com', 'needs_review', '2026-11-20', '2026-11-21', false);
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
  select case_id, seq, 'policy', state, '', '1', '{}', '{}', true, '2026-11-20'
    from desk.cases, generate_series(1, 2) as seq where case_id in ('RF-3', 'RF-4')`;
const REFUNDS = `
  insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding,
                              status, posted_at, due_at)
  select id, 'RF-4', 1, 'acc', 'pm', currency, amount, 0, status, posted_at::timestamptz, '2026-12-01'
    from (values ('a', 'USD', 0.10, 'pending', '2026-11-20'), ('b', 'USD', 0.20, 'pending', '2026-11-20'),
                 ('c', 'JPY', 15, 'failed', '2026-11-20'), ('d', 'USD', 7, 'failed', '2026-10-01'))
      as t(id, currency, amount, status, posted_at)`;

describe('the figures', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  test('of an empty desk', async () => {
    const { pool } = database;
    expect(await figures.countCases(pool)).toEqual([]);
    expect(await figures.countOverdueReviews(pool, NOW)).toBe(0);
    expect(await figures.sumRefunds(pool)).toEqual([]);
    expect(await figures.oldestPendingSeconds(pool, 'live')).toBeNull();
  });

  test('of cases, reviews and refunds', async () => {
    const { pool } = database;
    for (const rows of [CASES, REFUNDS]) await pool.query(rows);
    expect(await figures.countCases(pool)).toEqual([
      { kind: 'approved', count: 1 },
      { kind: 'denied', count: 1 },
      { kind: 'needs_review', count: 2 },
    ]);
    // RF-3 is decided, though its time has passed; RF-5 is a trial.
    expect(await figures.countOverdueReviews(pool, NOW)).toBe(1);
    expect(await figures.sumRefunds(pool)).toEqual([
      { status: 'failed', currency: 'JPY', count: 1, amount: '15' },
      { status: 'failed', currency: 'USD', count: 1, amount: '7' },
      { status: 'pending', currency: 'USD', count: 2, amount: '0.30' },
    ]);
  });

  test('of mail that waits: since it was stored, whenever it was received', async () => {
    const { pool } = database;
    await pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stored_at, stage, disposition, reason)
       values ('INBOX', 1, 1, '2001-01-01', 1, now() - interval '50 seconds', 'stored', 'pending', null),
              ('INBOX', 1, 2, '2001-01-01', 1, now() - interval '40 seconds', 'read', 'pending', null),
              ('INBOX', 1, 3, '2001-01-01', 1, now() - interval '99 seconds', 'done', 'ignored', 'list')`,
    );
    const seconds = await figures.oldestPendingSeconds(pool, 'live');
    expect(seconds).toBeGreaterThanOrEqual(50);
    expect(seconds).toBeLessThan(90);
  });

  test('in shadow mode a real mail that was read is meant to wait', async () => {
    const { pool } = database;
    await pool.query("delete from desk.messages where stage = 'stored'");
    expect(await figures.oldestPendingSeconds(pool, 'live')).toBeGreaterThanOrEqual(40);
    expect(await figures.oldestPendingSeconds(pool, 'shadow')).toBeNull();
    await pool.query('update desk.messages set answer = false');
    expect(await figures.oldestPendingSeconds(pool, 'shadow')).toBeGreaterThanOrEqual(40);
    await pool.query("update desk.messages set answer = true, stage = 'stored' where stage = 'read'");
    expect(await figures.oldestPendingSeconds(pool, 'shadow')).toBeGreaterThanOrEqual(40);
  });
});
