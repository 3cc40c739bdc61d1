import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../src/dashboard/server.js';
import { recordScan } from '../../src/desk/mailbox-scans.js';
import { enqueue } from '../../src/queue/queues.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { testRuntime } from './test-runtime.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const ROWS = `
  insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason) values
    ('INBOX', 1, 1, now(), 1, 'stored', 'pending', null), ('INBOX', 1, 2, now(), 1, 'done', 'ignored', 'list'),
    ('INBOX', 1, 3, now(), 1, 'done', 'ignored', 'list');
  insert into desk.cases (case_id, sender, state, received_at, review_due_at)
    values ('RF-1', 'a@example.com', 'needs_review', now(), '2026-11-01'), ('RF-2', 'a@example.com', 'approved', now(), null);
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
    values ('RF-2', 1, 'policy', 'approved', '', '1', '{}', '{}', true, now());
  insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount, rounding,
                              status, posted_at, due_at)
    values ('a', 'RF-2', 1, 'acc', 'pm', 'USD', 0.16, 0, 'settled', now(), now());
  insert into desk.outbox (case_id, seq, recipient, message_id, thread, status, queued_at)
    values ('RF-2', 1, 'a@example.com', '<1>', '{}', 'sent', now())`;
const FURTHER_ROWS = `
  insert into desk.messages (mailbox, uid_validity, uid, received_at, stored_at, bytes, stage, disposition, case_id) values
    ('INBOX', 1, 10, '2026-11-22T11:59:00Z', '2026-11-22T11:59:01Z', 1, 'done', 'case', 'RF-3');
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
    values ('RF-3', 1, 'policy', 'approved', '', '1', '{}', '{}', true, '2026-11-22T11:59:03Z');
  insert into desk.findings (case_id, seq, position, transaction_id, result, ground, clauses, amount)
    values ('RF-3', 1, 1, 'txn_a', 'pay', 'technical_failure', '{3.1,8}', 0.1);
  insert into ledger.credits (credit_id, account_id, currency, amount, reason, granted_by, granted_at, expires_at)
    values ('c1', 'acc', 'USD', 0.1, 'goodwill', 'anna', '2026-11-22T11:59:00Z', '2027-11-20'), ('c2', 'acc', 'USD', 0.2, 'goodwill', 'anna', now(), '2099-11-20');
  insert into desk.outbox (case_id, seq, recipient, message_id, thread, status, unanswered, queued_at, sent_at)
    values ('RF-3', 1, 'a@example.com', '<3>', '{}', 'undelivered', 1, now(), '2026-11-22T11:59:40Z');
  insert into desk.connections (part, standing, since, expires_at)
    values ('imap', 'ok', '2026-11-20', '2026-11-22T13:00:00Z'), ('smtp', 'refused', '2026-11-20', null)`;

describe('/metrics', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await freshDatabase();
    runtime = testRuntime(database.url);
    app = buildDashboard({ ...runtime, now: () => NOW });
  });
  afterAll(async () => {
    await app.close();
    await runtime.close();
    await database.close();
  });

  const scrape = async () => {
    const { statusCode, headers, body } = await app.inject('/metrics');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    return body.split('\n');
  };

  test('before the first scan its age is infinite, and an empty desk has zeros where there is one number', async () => {
    const lines = await scrape();
    expect(lines).toEqual(
      expect.arrayContaining([
        'refund_desk_up 1',
        'refund_desk_queue_up 1',
        'refund_desk_mailbox_scan_age_seconds +Inf',
        'refund_desk_oldest_pending_mail_seconds 0',
        'refund_desk_reviews_overdue 0',
        'refund_desk_queue_jobs{queue="intake",state="waiting"} 0',
      ]),
    );
    expect(lines.filter(line => line.startsWith('refund_desk_messages'))).toEqual([]);
    expect(lines.some(line => line.startsWith('process_cpu_seconds_total '))).toBe(true);
  });

  test('tells the rows and the jobs as they are at each scrape', async () => {
    await database.pool.query(ROWS);
    await recordScan(database.pool, 'INBOX', 1n, new Date(NOW.getTime() - 12_000));
    await enqueue(runtime.queues.intake, 'intake', [{ id: '1', version: 0 }]);
    for (const _ of ['a scrape', 'and once more, for nothing may add up']) {
      const lines = await scrape();
      expect(lines).toEqual(
        expect.arrayContaining([
          '# TYPE refund_desk_decisions_total counter',
          'refund_desk_mailbox_scan_age_seconds 12',
          'refund_desk_messages{disposition="ignored",reason="list"} 2',
          'refund_desk_messages{disposition="pending",reason=""} 1',
          'refund_desk_cases{state="needs_review"} 1',
          'refund_desk_reviews_overdue 1',
          'refund_desk_decisions_total{state="approved"} 1',
          'refund_desk_refunds{status="settled",currency="USD"} 1',
          'refund_desk_refunds_amount{status="settled",currency="USD"} 0.16',
          'refund_desk_outbox{status="sent"} 1',
          'refund_desk_queue_jobs{queue="intake",state="waiting"} 1',
          'refund_desk_queue_paused{queue="intake"} 0',
        ]),
      );
      expect(lines.find(line => line.startsWith('refund_desk_oldest_pending_mail_seconds'))).toMatch(/ \d/);
    }
  });

  test('counts what was ever done: by clause, in money, and how long mails waited', async () => {
    await database.pool.query(
      `insert into desk.cases (case_id, sender, state, received_at, review_due_at, live)
       values ('RF-3', 'a@example.com', 'approved', now(), null, true), ('RF-4', 'a@example.com', 'needs_review', now(), '2026-11-20', false)`,
    );
    await database.pool.query(FURTHER_ROWS);
    for (const _ of ['a scrape', 'and once more, for nothing may be counted twice']) {
      const lines = await scrape();
      expect(lines).toEqual(
        expect.arrayContaining([
          'refund_desk_decisions_total{state="approved"} 2',
          'refund_desk_findings_total{state="approved",clause="3.1",result="pay"} 1',
          'refund_desk_findings_total{state="approved",clause="8",result="pay"} 1',
          'refund_desk_money_posted_total{method="service_credit",currency="USD",clauses="6"} 0.3',
          'refund_desk_smtp_outcomes_total{outcome="sent"} 1',
          'refund_desk_smtp_outcomes_total{outcome="uncertain"} 1',
          'refund_desk_smtp_outcomes_total{outcome="undelivered"} 1',
          'refund_desk_smtp_outcomes_total{outcome="failed"} 0',
          '# TYPE refund_desk_mail_decided_seconds histogram',
          'refund_desk_mail_decided_seconds_bucket{le="2.5"} 0',
          'refund_desk_mail_decided_seconds_bucket{le="5"} 1',
          'refund_desk_mail_decided_seconds_bucket{le="+Inf"} 1',
          'refund_desk_mail_decided_seconds_sum 3',
          'refund_desk_mail_decided_seconds_count 1',
          'refund_desk_mail_answered_seconds_bucket{le="30"} 0',
          'refund_desk_mail_answered_seconds_bucket{le="60"} 1',
          'refund_desk_mail_answered_seconds_sum 40',
        ]),
      );
    }
  });

  test('tells the review clock without trials, the servers, and that every mail is accounted for', async () => {
    expect(await scrape()).toEqual(
      expect.arrayContaining([
        'refund_desk_reviews_due 1',
        'refund_desk_reviews_overdue 1',
        'refund_desk_reviews_breached 1',
        'refund_desk_review_clock{bucket="breached"} 1',
        'refund_desk_review_clock{bucket="today"} 0',
        'refund_desk_connection{part="imap",standing="ok"} 1',
        'refund_desk_connection{part="smtp",standing="ok"} 0',
        'refund_desk_connection{part="smtp",standing="refused"} 1',
        'refund_desk_credentials_expire_seconds{part="imap"} 3600',
        'refund_desk_trouble{kind="smtp_credentials",about="",weight="stopped"} 1',
        'refund_desk_mails_unaccounted 0',
      ]),
    );
    expect((await scrape()).some(line => line.startsWith('refund_desk_credentials_expire_seconds{part="smtp"'))).toBe(
      false,
    );
  });

  test('what is gone from the rows is gone from the next scrape', async () => {
    await database.pool.query(`update desk.cases set state = 'denied' where case_id = 'RF-1'`);
    const lines = await scrape();
    expect(lines).toContain('refund_desk_cases{state="denied"} 1');
    expect(lines).toContain('refund_desk_reviews_due 0');
  });

  test('a second dashboard in the process has a registry of its own', async () => {
    const second = buildDashboard(runtime);
    expect((await second.inject('/metrics')).body).toContain('refund_desk_up 1');
    await second.close();
  });
});
