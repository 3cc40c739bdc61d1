import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../src/dashboard/server.js';
import { recordScan } from '../../src/desk/mailbox-scans.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { openTcpProxy, type TcpProxy } from './tcp-proxy.js';
import { testRuntime } from './test-runtime.js';

// Every question has 3 s; the rest is what a busy machine takes.
const ANSWERED_WITHIN_MS = 5_000;

describe('while the database is away', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  let runtime: Runtime;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await freshDatabase();
    proxy = await openTcpProxy(Number(new URL(database.url).port));
    runtime = testRuntime(Object.assign(new URL(database.url), { port: String(proxy.port) }).href);
    app = buildDashboard(runtime);
  });
  afterAll(async () => {
    await app.close();
    proxy.heal();
    await runtime.close();
    await proxy.close();
    await database.close();
  });

  const readiness = async () => {
    const { statusCode, body } = await app.inject('/readyz');
    return { statusCode, ...JSON.parse(body) };
  };
  const ready = async () => {
    await recordScan(database.pool, 'INBOX', 1n, new Date());
    return (await readiness()).statusCode === 200;
  };

  test.each([
    ['hangs', () => proxy.hang(), /did not answer within 3 s|cannot be used/],
    ['is down', () => proxy.refuse(), /cannot be used/],
  ])('it %s: everything answers and says so, and recovers with it', async (_, takeAway, why) => {
    await until('the desk is ready', ready);
    takeAway();
    const began = performance.now();
    const [state, metrics, page, health] = await Promise.all([
      readiness(),
      app.inject('/metrics'),
      app.inject('/'),
      app.inject('/healthz'),
    ]);
    expect(performance.now() - began).toBeLessThan(ANSWERED_WITHIN_MS);
    expect(state).toMatchObject({ statusCode: 503, status: 'not ready' });
    expect(state.checks.database).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(state.checks.queue).toEqual({ ok: false, why: expect.stringMatching(why) });
    expect(state.checks.mailbox).toMatchObject({ ok: false, ageSeconds: null });
    expect(metrics.statusCode).toBe(200);
    expect(metrics.body).toContain('refund_desk_up 0\n');
    expect(metrics.body).toContain('refund_desk_queue_up 0\n');
    expect(metrics.body).not.toMatch(/^refund_desk_(cases|messages|mailbox|oldest|reviews|queue_jobs)/m);
    expect([page.statusCode, health.statusCode]).toEqual([200, 200]);
    expect(page.body).toContain('Something is wrong');
    proxy.heal();
    await until('the desk is ready again', ready, 25_000);
  });
});

test('a database without tables is told with what to do', async () => {
  const database = await freshDatabase();
  await database.pool.query('drop schema desk, ledger cascade; drop table public.refund_desk_migrations');
  const runtime = testRuntime(database.url);
  const app = buildDashboard(runtime);
  const { checks } = (await app.inject('/readyz')).json();
  expect(checks.database).toEqual({
    ok: false,
    why: 'The database is not at the current schema: run `refunds migrate`.',
  });
  expect((await app.inject('/metrics')).body).toContain('refund_desk_up 0\n');
  expect((await app.inject('/')).body).toContain('run <code>refunds migrate</code>');
  await app.close();
  await runtime.close();
  await database.close();
});
