import { buildDashboard } from '../../src/dashboard/server.js';
import { recordScan } from '../../src/desk/mailbox-scans.js';
import { freshDatabase } from '../support/database.js';
import { startRedis } from '../support/redis.js';
import { describeWith } from '../support/required.js';
import { until } from '../support/until.js';
import { testRuntime } from './test-runtime.js';

describeWith('redis', 'while Redis is away', () => {
  test('the desk is not ready, its database figures are told all the same, and it recovers', async () => {
    const [database, redis] = await Promise.all([freshDatabase(), startRedis()]);
    const runtime = testRuntime(database.url, { REDIS_URL: redis.url });
    const app = buildDashboard(runtime);
    const ready = async () => (await app.inject('/readyz')).statusCode === 200;
    await recordScan(database.pool, 'INBOX', 1n, new Date());
    await until('the desk is ready', ready);

    await redis.restart(async () => {
      const { checks } = (await app.inject('/readyz')).json();
      expect(checks).toMatchObject({ database: { ok: true }, mailbox: { ok: true }, queue: { ok: false } });
      expect(checks.queue.why).toMatch(/^The queue .*: check that Redis runs and/);
      const { statusCode, body } = await app.inject('/metrics');
      expect(statusCode).toBe(200);
      expect(body).toContain('refund_desk_up 1\n');
      expect(body).toContain('refund_desk_queue_up 0\n');
      expect(body).not.toMatch(/^refund_desk_queue_jobs/m);
      expect((await app.inject('/')).body).toContain('The queue ');
      const board = await app.inject('/queues/api/queues');
      expect(board.statusCode).toBe(500);
      expect(board.body).not.toMatch(/\\n\s+at |node_modules/);
    });

    await until('the desk is ready again', ready, 20_000);
    await app.close();
    await runtime.close();
    await Promise.all([database.close(), redis.stop()]);
  });
});
