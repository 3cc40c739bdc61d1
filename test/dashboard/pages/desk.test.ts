import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import { recordScan } from '../../../src/desk/mailbox-scans.js';
import type { Runtime } from '../../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { testRuntime } from '../test-runtime.js';
import { BUSY_DESK } from './desk-rows.js';

describe('/', () => {
  let database: TestDatabase;
  let runtime: Runtime;

  beforeEach(async () => {
    database = await freshDatabase();
    runtime = testRuntime(database.url);
  });
  afterEach(async () => {
    await runtime.close();
    await database.close();
  });

  /** The page of a dashboard that has not counted anything yet. */
  const page = async (of: Runtime = runtime) => {
    const app: FastifyInstance = buildDashboard(of);
    const { statusCode, headers, body } = await app.inject('/');
    await app.close();
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    return body;
  };
  const scanned = () => recordScan(database.pool, 'INBOX', 1n, new Date());

  test('a desk that was just installed says what to do first, and nothing else', async () => {
    const body = await page();
    expect(body).toContain('<title>Refund Desk</title>');
    expect(body).toContain('<h1>Ready to start</h1>');
    for (const command of ['check', 'ledger import FILE', 'start'])
      expect(body).toContain(`<li><code>refunds ${command}</code>`);
    expect([...body.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
      'What to do first',
      'Queues',
      'Servers',
    ]);
  });

  test('one whose mailbox refuses it is told so, started or not', async () => {
    await database.pool.query(
      `insert into desk.connections (part, standing, detail, since, expires_at)
       values ('imap', 'refused', 'NO', now() - interval '1 hour', now() + interval '1 day')`,
    );
    const body = await page();
    expect(body).toContain('<h1>Something is wrong</h1>');
    expect(body).toContain('What to do first');
  });

  test('mail without a completed scan is told as trouble', async () => {
    await database.pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason)
       values ('INBOX', 1, 1, now(), 1, 'done', 'ignored', 'list')`,
    );
    const body = await page();
    expect(body).toContain('<title>(!) Refund Desk</title>');
    expect(body).toContain('or see that <code>refunds start</code> runs the poller');
    expect(body).not.toContain('Mail is flowing');
  });

  test('an empty desk is calm: mail flows, and every plot says that nothing was', async () => {
    await scanned();
    const body = await page();
    expect(body).toContain('<title>Refund Desk</title>');
    expect(body).toContain('<h1>Mail is flowing</h1>');
    expect(body).not.toContain('class="notice');
    expect(body.match(/Nothing in this time\./g)).toHaveLength(4);
    expect(body).toContain('No money went out in the last 30 days.');
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('every mail is accounted for, with links to what they are', async () => {
    await scanned();
    await database.pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason)
       select 'INBOX', 1, uid, now(), 1, 'done', 'ignored', 'auto_reply' from generate_series(1, 1234) as uid`,
    );
    const body = await page();
    expect(body).toMatch(
      /<a href="\/messages\?disposition=ignored">Ignored<\/a><\/th>.*<td class="number">1,234<\/td>/,
    );
    expect(body).toMatch(/<a href="\/messages">Fetched<\/a><\/th><td><\/td><td class="number">1,234<\/td>/);
    expect(body).toContain('Difference</th><td></td><td class="number">0</td>');
    expect(body).toContain('<th scope="row">Ignored: auto reply</th><td class="number">1,234</td>');
    expect(body).toContain('Most: 1,234 in ');
  });

  test('a mail that is nowhere is told as trouble', async () => {
    await scanned();
    await database.pool.query(`
      insert into desk.cases (case_id, sender, state, received_at) values ('RF-1', 'a@example.com', 'denied', now());
      insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, case_id)
        values ('INBOX', 1, 1, now(), 1, 'done', 'case', 'RF-1');
      alter table desk.messages drop constraint messages_case_id_fkey;
      delete from desk.cases`);
    const body = await page();
    expect(body).toContain('1 of 1 mails are nowhere: run <code>refunds doctor</code>');
    expect(body).toContain('<h1>Something is wrong</h1>');
  });

  test('a busy desk: reviews by urgency, money by clause, servers and replies', async () => {
    await database.pool.query(BUSY_DESK);
    const body = await page();
    expect(body).toMatch(/Overdue<\/th>.*<td class="number">\d+<\/td>/);
    expect(body.match(/<li><a href="\/cases\/RF-\d{4}">/g)).toHaveLength(5);
    expect(body).toContain('<h3>Refunds in USD</h3>');
    expect(body).toContain('<h3>Refunds in JPY</h3>');
    expect(body).toContain('3.1, 8 technical failure');
    expect(body).toContain('Settled by the ledger itself.');
    expect(body).toContain('<span class="chip good">in order</span>');
    expect(body).toMatch(/<th scope="row">Sent<\/th><td class="number">1,500<\/td>/);
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('what a row holds is shown as text', async () => {
    await database.pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason)
       values ('INBOX', 1, 5000, now(), 1, 'done', 'quarantined', '<img src=x>');
       insert into desk.cases (case_id, sender, state, received_at, review_due_at)
       values ('RF-1', '"<b>"@example.com', 'needs_review', now(), now())`,
    );
    const body = await page();
    expect(body).toContain('Quarantined: &lt;img src=x&gt;');
    expect(body).toContain('&quot;&lt;b&gt;&quot;@example.com');
    expect(body).toContain('1 mail is in quarantine');
  });

  test('a paused queue is told, until it is resumed', async () => {
    await scanned();
    await runtime.queues.reply.pause();
    const body = await page();
    expect(body).toContain('Somebody has paused reply');
    expect(body).toContain('Reply</a> <span class="chip bad">paused</span>');
    await runtime.queues.reply.resume();
    expect(await page()).toContain('Mail is flowing');
  });

  test('a table that cannot be read takes its own card away and nothing else', async () => {
    await scanned();
    await database.pool.query('alter table ledger.credits rename to elsewhere');
    const body = await page();
    expect(body).toContain('<h2>Money out</h2>\n<p class="faint">The database is not at the current schema');
    expect(body).toContain('Every mail accounted for');
    expect(body).toContain('Arrivals, last 24 hours');
  });

  test('in shadow mode it says that nothing is paid or sent, and what would have been', async () => {
    await scanned();
    await database.pool.query(`
      insert into desk.cases (case_id, sender, state, received_at, live) values ('RF-T', 'a@example.com', 'approved', now(), false);
      insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
        values ('RF-T', 1, 'p', 'approved', '', '2025-01', 'null', $$
          {"kind": "decided", "state": "approved", "method": "original_payment_method", "unproven": [],
           "totals": [{"amount": "1234.5", "exact": "1234.5", "currency": "USD"}],
           "findings": [{"transactionId": "txn_a", "result": "pay", "ground": "technical_failure", "clauses": ["3.1", "8"],
             "amount": "1234.5", "currency": "USD", "charged": "1234.5", "basis": {"kind": "by_hand"}}]}$$, false, now())`);
    const shadow = testRuntime(database.url, { REFUNDS_MODE: 'shadow' });
    const body = await page(shadow);
    await shadow.close();
    expect(body).toContain('Shadow mode: nothing is paid or sent');
    expect(body).toContain('Would have been paid on 1 charge</th><td class="number">1,234.50 USD</td>');
    expect(body).toMatch(/<a href="\/cases\/RF-T">RF-T<\/a>.*Approved, 1,234.50 USD/);
    expect(body).toContain('Trial decisions, last 24 hours');
    expect(await page()).not.toContain('Shadow mode');
  });
});
