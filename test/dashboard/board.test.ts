import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../src/dashboard/server.js';
import { createLog } from '../../src/log.js';
import { createPool } from '../../src/postgres/pool.js';
import { Worker } from '../../src/queue/backend.js';
import { enqueue } from '../../src/queue/queues.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { describeWith } from '../support/required.js';
import { until } from '../support/until.js';
import { testRuntime } from './test-runtime.js';

describe('/queues on PostgreSQL', () => boardTests(async () => null));

describeWith('redis', '/queues on Redis', () => boardTests(startRedis));

function boardTests(startServer: () => Promise<RedisServer | null>): void {
  let database: TestDatabase;
  let redis: RedisServer | null;
  let runtime: Runtime;
  let app: FastifyInstance;

  beforeAll(async () => {
    [database, redis] = await Promise.all([freshDatabase(), startServer()]);
    runtime = testRuntime(database.url, redis === null ? {} : { REDIS_URL: redis.url });
    app = buildDashboard(runtime);
  });
  afterAll(async () => {
    await app.close();
    await runtime.close();
    await Promise.all([database.close(), redis?.stop()]);
  });

  const act = (action: string, headers = {}) =>
    app.inject({ method: 'PUT', url: `/queues/api/queues/${action}`, headers });

  test('the page and every file that it names load', async () => {
    const { statusCode, headers, body } = await app.inject('/queues');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'");
    expect(body).toContain('<base href="/queues/" />');
    expect(body).toContain('<title>Refund Desk</title>');
    const files = [...body.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, file]) => file);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect((await app.inject(`/queues/${file}`)).statusCode).toBe(200);
  });

  test('its pages may be opened by their address', async () => {
    for (const url of ['/queues/', '/queues/queue/intake', '/queues/queue/intake/intake-1-0'])
      expect((await app.inject(url)).body).toContain('<div id="root">');
  });

  test('no file outside its folder is served', async () => {
    for (const path of ['../index.ejs', '..%2findex.ejs', '%2e%2e/%2e%2e/package.json', '..%5cindex.ejs'])
      expect((await app.inject(`/queues/static/${path}`)).statusCode).toBeGreaterThanOrEqual(400);
  });

  test('it lists the queues with their jobs, and a job', async () => {
    await enqueue(runtime.queues.intake, 'intake', [{ id: '7', version: 0 }]);
    const { queues } = (await app.inject('/queues/api/queues?activeQueue=intake')).json();
    expect(queues.map(({ name }: { name: string }) => name)).toEqual(['intake', 'eligibility', 'settlement', 'reply']);
    expect(queues[0]).toMatchObject({ counts: { waiting: 1 }, jobs: [{ id: 'intake-7-0', data: { id: '7' } }] });
    const { statusCode, body } = await app.inject('/queues/api/queues/intake/intake-7-0');
    expect([statusCode, body]).toEqual([200, expect.stringContaining('"status":"waiting"')]);
  });

  test('a failed job is retried', async () => {
    const attempts: string[] = [];
    const work = async () => {
      attempts.push('settlement-r1-0');
      if (attempts.length === 1) throw new Error('not the first time');
    };
    const worker = new Worker('settlement', work, { connection: runtime.backend }).on('error', () => undefined);
    try {
      const failed = once(worker, 'failed');
      await runtime.queues.settlement.add('settlement', { id: 'r1' }, { jobId: 'settlement-r1-0' });
      await failed;
      const completed = once(worker, 'completed');
      expect((await act('settlement/settlement-r1-0/retry')).statusCode).toBeLessThan(300);
      await completed;
      expect(attempts).toHaveLength(2);
    } finally {
      await worker.close();
    }
  });

  test('an action of another site is refused, one of its own page is done', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://evil.test' }]) {
      expect((await act('reply/pause', headers)).statusCode).toBe(403);
      expect(await runtime.queues.reply.isPaused()).toBe(false);
    }
    const post = { method: 'POST', url: '/queues/api/queues/reply/add', headers: { origin: 'null' } } as const;
    expect((await app.inject({ ...post, payload: { name: 'reply', data: {} } })).statusCode).toBe(403);
    expect((await act('reply/pause', { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
    expect(await runtime.queues.reply.isPaused()).toBe(true);
    await act('reply/resume');
  });

  test('what was done is in the audit log, by whom; what was only looked at, refused or failed is not', async () => {
    const audited = async () =>
      (
        await database.pool.query(
          "select actor, action, after from desk.audit where after ->> 'path' ~ 'intake|nowhere'",
        )
      ).rows;
    await app.inject('/queues/api/queues');
    await act('reply/pause', { origin: 'http://evil.test' });
    expect((await act('nowhere/pause')).statusCode).toBeGreaterThanOrEqual(400);
    await app.inject({
      method: 'PUT',
      url: '/queues/api/queues/intake/pause?note=secret',
      remoteAddress: '198.51.100.7',
    });
    await act('intake/resume');
    await until('both are audited', async () => (await audited()).length >= 2);
    const entryOf = (address: string, path: string) => ({
      actor: `dashboard (${address})`,
      action: 'queue_changed',
      after: { method: 'PUT', path: `/queues/api/queues/intake/${path}` },
    });
    const [paused, resumed] = [entryOf('198.51.100.7', 'pause'), entryOf('127.0.0.1', 'resume')];
    expect((await audited()).toSorted((a, b) => b.actor.localeCompare(a.actor))).toEqual([paused, resumed]);
  });

  test('an action that cannot be audited is done all the same, and logged', async () => {
    const lines: string[] = [];
    const log = createLog('error', 'test', { write: line => void lines.push(line) });
    const pool = createPool('postgres://nobody@127.0.0.1:1/none', 1, () => undefined);
    const unheard = buildDashboard({ ...runtime, pool, log });
    expect((await unheard.inject({ method: 'PUT', url: '/queues/api/queues/intake/resume' })).statusCode).toBe(200);
    await until('it is logged', async () => lines.some(line => line.includes('was not audited')));
    await unheard.close();
    await pool.end();
  });

  test('an action that fails says why, without a stack', async () => {
    const { statusCode, body } = await app.inject({
      method: 'PUT',
      url: '/queues/api/queues/intake/pause',
      headers: { 'content-type': 'application/json' },
      payload: '{not json',
    });
    expect(statusCode).toBe(400);
    expect(body).not.toMatch(/\n\s+at |stack/);
  });
}
