import * as figures from '../../src/desk/figures.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const EARLIER = new Date('2026-11-01T00:00:00Z');

const CASES = `
  insert into desk.cases (case_id, sender, state, received_at, review_due_at) values
    ('RF-1', 'a@example.com', 'needs_review', '2026-11-20', '2026-11-22T11:59:59Z'),
    ('RF-2', 'a@example.com', 'needs_review', '2026-11-20', '2026-11-22T12:00:01Z'),
    ('RF-3', 'a@example.com', 'denied', '2026-11-20', '2026-11-21'),
    ('RF-4', 'a@example.com', 'approved', '2026-11-20', null);
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
const OUTBOX = `
  insert into desk.outbox (case_id, seq, recipient, message_id, thread, status, queued_at) values
    ('RF-4', 1, 'a@example.com', '<1>', '{}', 'failed', '2026-11-20'),
    ('RF-4', 2, 'a@example.com', '<2>', '{}', 'undelivered', '2026-11-20'),
    ('RF-3', 1, 'a@example.com', '<3>', '{}', 'failed', '2026-10-01'),
    ('RF-3', 2, 'a@example.com', '<4>', '{}', 'sent', '2026-11-20')`;

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
    expect(await figures.oldestPendingSeconds(pool)).toBeNull();
    expect(await figures.unsentReplies(pool, EARLIER)).toEqual({ count: 0, cases: [] });
    expect(await figures.failedRefunds(pool, EARLIER)).toEqual({ count: 0, cases: [] });
  });

  test('of cases, decisions, refunds and replies', async () => {
    const { pool } = database;
    for (const rows of [CASES, REFUNDS, OUTBOX]) await pool.query(rows);
    expect(await figures.countCases(pool)).toEqual([
      { kind: 'approved', count: 1 },
      { kind: 'denied', count: 1 },
      { kind: 'needs_review', count: 2 },
    ]);
    expect(await figures.countOverdueReviews(pool, NOW)).toBe(1); // RF-3 is decided, though its time has passed
    expect(await figures.countDecisions(pool)).toEqual([
      { kind: 'approved', count: 2 },
      { kind: 'denied', count: 2 },
    ]);
    expect(await figures.sumRefunds(pool)).toEqual([
      { status: 'failed', currency: 'JPY', count: 1, amount: '15' },
      { status: 'failed', currency: 'USD', count: 1, amount: '7' },
      { status: 'pending', currency: 'USD', count: 2, amount: '0.30' },
    ]);
    expect(await figures.countOutgoing(pool)).toEqual([
      { kind: 'failed', count: 2 },
      { kind: 'sent', count: 1 },
      { kind: 'undelivered', count: 1 },
    ]);
    expect(await figures.unsentReplies(pool, EARLIER)).toEqual({ count: 2, cases: ['RF-4'] });
    expect(await figures.failedRefunds(pool, EARLIER)).toEqual({ count: 1, cases: ['RF-4'] });
  });

  test('of mail that waits: since it was stored, whenever it was received', async () => {
    const { pool } = database;
    await pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stored_at, stage, disposition, reason)
       values ('INBOX', 1, 1, '2001-01-01', 1, now() - interval '50 seconds', 'stored', 'pending', null),
              ('INBOX', 1, 2, '2001-01-01', 1, now() - interval '40 seconds', 'read', 'pending', null),
              ('INBOX', 1, 3, '2001-01-01', 1, now() - interval '99 seconds', 'done', 'ignored', 'list')`,
    );
    const seconds = await figures.oldestPendingSeconds(pool);
    expect(seconds).toBeGreaterThanOrEqual(50);
    expect(seconds).toBeLessThan(90);
  });
});
