import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import { recordScan } from '../../../src/desk/mailbox-scans.js';
import type { Runtime } from '../../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { testRuntime } from '../test-runtime.js';

describe('/', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await freshDatabase();
    runtime = testRuntime(database.url);
    app = buildDashboard(runtime);
  });
  afterAll(async () => {
    await app.close();
    await runtime.close();
    await database.close();
  });

  const page = async () => {
    const { statusCode, headers, body } = await app.inject('/');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    return body;
  };

  test('before the first scan it says what to do', async () => {
    const body = await page();
    expect(body).toContain('<title>(!) Refund Desk</title>');
    expect(body).toContain('or see that <code>refunds start</code> runs the poller');
    expect(body).not.toContain('Mail is flowing');
  });

  test('it shows that mail flows, and the desk in numbers', async () => {
    await recordScan(database.pool, 'INBOX', 1n, new Date());
    await database.pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason)
       select 'INBOX', 1, uid, now(), 1, 'done', 'ignored', 'auto_reply' from generate_series(1, 1234) as uid`,
    );
    const body = await page();
    expect(body).toContain('<title>Refund Desk</title>');
    expect(body).toContain('Mail is flowing.');
    expect(body).toContain('<th scope="row">Ignored: auto reply</th><td class="number">1,234</td>');
    expect(body).toContain('<th scope="row">Oldest undecided</th><td class="number">none</td>');
    for (const path of ['/queues', '/readyz', '/healthz', '/metrics']) expect(body).toContain(`<a href="${path}">`);
  });

  test('what a row holds is shown as text', async () => {
    await database.pool.query(
      `insert into desk.messages (mailbox, uid_validity, uid, received_at, bytes, stage, disposition, reason)
       values ('INBOX', 1, 5000, now(), 1, 'done', 'quarantined', '<img src=x>')`,
    );
    const body = await page();
    expect(body).toContain('Quarantined: &lt;img src=x&gt;');
    expect(body).toContain(
      '1 mail is in quarantine: see <code>refunds messages list --disposition quarantined</code>.',
    );
  });

  test('a paused queue is told, until it is resumed', async () => {
    await runtime.queues.reply.pause();
    expect(await page()).toContain('Somebody has paused reply');
    await runtime.queues.reply.resume();
    expect(await page()).toContain('Mail is flowing.');
  });

  test('its stylesheet is there', async () => {
    const { statusCode, headers, body } = await app.inject('/style.css');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(body).toContain('prefers-color-scheme: dark');
  });
});
