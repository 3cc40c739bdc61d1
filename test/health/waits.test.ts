import { connectionNotes } from '../../src/desk/connections.js';
import { readWaits } from '../../src/health/waits.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

// A Sunday. Ten days before: a Thursday, due on the 19th, broken from the 23rd. Thirteen before: a Monday, broken on the 18th.
const NOW = new Date('2026-11-22T12:00:00Z');

const CASES = `
  insert into desk.cases (case_id, sender, state, received_at, review_due_at) values
    ('RF-1', 'a@example.com', 'needs_review', '2026-11-01', '2026-11-17T12:00:00Z'),
    ('RF-2', 'a@example.com', 'needs_review', '2026-11-01', '2026-11-20T12:00:00Z'),
    ('RF-3', 'a@example.com', 'needs_review', '2026-11-20', '2026-11-27T12:00:00Z'),
    ('RF-4', 'a@example.com', 'denied', '2026-11-01', '2026-11-10T12:00:00Z'),
    ('RF-5', 'a@example.com', 'approved', '2026-11-20', null);
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
  select case_id, seq, 'policy', state, '', '1', '{}', '{}', true, '2026-11-20'
    from desk.cases, generate_series(1, 3) as seq;
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
  values ('RF-2', 4, 'bounce', 'needs_review', '', '1', '{}', '{}', true, '2026-11-21T09:00:00Z')`;
const MAILS = `
  insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason, answer) values
    ('INBOX', 1, 1, '2026-11-09T12:00:00Z', 1, 'done', 'quarantined', 'crashed', true),
    ('INBOX', 1, 2, '2026-11-12T12:00:00Z', 1, 'done', 'quarantined', 'crashed', true),
    ('INBOX', 1, 3, '2026-11-20T12:00:00Z', 1, 'done', 'quarantined', 'crashed', true),
    ('INBOX', 1, 4, '2026-01-01T12:00:00Z', 1, 'done', 'quarantined', 'crashed', false),
    ('INBOX', 1, 5, '2026-01-01T12:00:00Z', 1, 'done', 'ignored', 'list', true),
    ('INBOX', 1, 6, '2026-11-08T12:00:00Z', 1, 'done', 'quarantined', 'crashed', true);
  update desk.messages set dismissed_by = 'anna', dismissed_at = now() where uid = 6;
  update desk.messages set quarantined_at = received_at + interval '1 hour' where disposition = 'quarantined'`;
const OUTBOX = `
  insert into desk.outbox (case_id, seq, recipient, message_id, thread, status, unanswered, queued_at) values
    ('RF-5', 1, 'a@example.com', '<1>', '{}', 'sent', 0, '2026-11-19'),
    ('RF-5', 2, 'a@example.com', '<2>', '{}', 'uncertain', 2, '2026-11-19'),
    ('RF-5', 3, 'a@example.com', '<3>', '{}', 'uncertain', 1, '2026-11-20'),
    ('RF-4', 1, 'a@example.com', '<4>', '{}', 'queued', 0, '2026-11-21'),
    ('RF-4', 2, 'a@example.com', '<5>', '{}', 'failed', 0, '2026-11-21'),
    ('RF-1', 1, 'a@example.com', '<6>', '{}', 'failed', 0, '2026-11-21'),
    ('RF-2', 1, 'a@example.com', '<7>', '{}', 'undelivered', 0, '2026-11-21')`;
const REFUNDS = `
  insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding,
                              status, attempts, posted_at, due_at, closed_at)
  select id, case_id, 1, 'acc', 'pm', 'USD', 1, 0, status, attempts, posted_at::timestamptz, '2026-12-01',
         case status when 'failed' then timestamptz '2026-11-03' end
    from (values ('a', 'RF-5', 'pending', 0, '2026-11-21'), ('b', 'RF-5', 'pending', 0, '2026-11-20'),
                 ('c', 'RF-5', 'pending', 3, '2026-11-18'), ('d', 'RF-5', 'settled', 1, '2026-11-01'),
                 ('e', 'RF-3', 'failed', 1, '2026-11-01'), ('f', 'RF-5', 'failed', 1, '2026-11-01'))
      as t(id, case_id, status, attempts, posted_at)`;

describe('what waits', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  const waits = (mode: 'live' | 'shadow' = 'live') => readWaits(database.pool, NOW, { calendar: UTC_WEEK, mode });

  test('nothing in an empty desk', async () => {
    expect(await waits()).toEqual({
      connections: [],
      oldestPendingSeconds: null,
      lastDecidedAt: null,
      oldestUnsentAt: null,
      oldestUntriedAt: null,
      untriedRefund: null,
      triedRefund: null,
      overdueReviews: 0,
      breachedCases: [],
      quarantined: 0,
      overdueMails: [],
      breachedMails: [],
      undelivered: { count: 0, cases: [], latestAt: null },
      failedRefunds: { count: 0, cases: [], latestAt: null },
      latest: { overdueReview: null, breachedCase: null, breachedMail: null, quarantined: null },
    });
  });

  test('the oldest of each, and only what a person has not seen to', async () => {
    for (const rows of [CASES, MAILS, OUTBOX, REFUNDS]) await database.pool.query(rows);
    const notes = { now: () => NOW, endsAt: () => null, failed: () => undefined };
    connectionNotes(database.pool, 'imap', notes)('ok', null);
    await until('it is noted', async () => (await waits()).connections.length === 1);
    const idOf = async (uid: number) =>
      (await database.pool.query('select id from desk.messages where uid = $1', [uid])).rows[0]?.id;
    expect(await waits()).toEqual({
      connections: [{ part: 'imap', standing: 'ok', detail: null, since: NOW, expiresAt: null }],
      oldestPendingSeconds: null,
      lastDecidedAt: expect.any(Date),
      oldestUnsentAt: new Date('2026-11-20T00:00:00Z'),
      oldestUntriedAt: expect.anything(),
      untriedRefund: { caseId: 'RF-5', postedAt: new Date('2026-11-20T00:00:00Z') },
      triedRefund: { caseId: 'RF-5', postedAt: new Date('2026-11-18T00:00:00Z') },
      overdueReviews: 2,
      breachedCases: ['RF-1'],
      quarantined: 4,
      overdueMails: [await idOf(1), await idOf(2)],
      breachedMails: [await idOf(1)],
      undelivered: { count: 2, cases: ['RF-1', 'RF-2'], latestAt: new Date('2026-11-21T09:00:00Z') },
      failedRefunds: { count: 1, cases: ['RF-3'], latestAt: new Date('2026-11-03T00:00:00Z') },
      latest: {
        overdueReview: new Date('2026-11-20T12:00:00Z'), // RF-2's due time, after it came to people
        breachedCase: new Date('2026-11-20T00:00:00Z'), // RF-1 came to people after its promise had ended on the 19th
        breachedMail: new Date('2026-11-18T12:00:00Z'),
        quarantined: new Date('2026-11-20T13:00:00Z'),
      },
    });
  });

  test('in shadow mode what is left to send or pay is meant to wait', async () => {
    await database.pool.query(`insert into desk.connections (part, standing, since) values ('smtp', 'away', now())`);
    const live = await waits();
    expect(live.connections).toHaveLength(2);
    const nothing = { oldestUnsentAt: null, oldestUntriedAt: null, untriedRefund: null, triedRefund: null };
    expect(await waits('shadow')).toEqual({ ...live, ...nothing, connections: live.connections.slice(0, 1) });
  });

  test('nor is a mail stuck that waits there for live mode', async () => {
    await database.pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage) values ('INBOX', 1, 9, now(), 1, 'read')`,
    );
    expect((await waits()).oldestPendingSeconds).toEqual(expect.any(Number));
    expect((await waits('shadow')).oldestPendingSeconds).toBeNull();
  });

  test('nobody waits for the answer of a trial', async () => {
    await database.pool.query('update desk.cases set live = false');
    const nothing = { count: 0, cases: [], latestAt: null };
    const latest = { overdueReview: null, breachedCase: null };
    const none = { overdueReviews: 0, breachedCases: [], undelivered: nothing, failedRefunds: nothing, latest };
    expect(await waits()).toMatchObject(none);
  });
});
