import { once } from 'node:events';
import { connect } from 'node:net';
import { buildDashboard, openDashboard } from '../../src/dashboard/server.js';
import { createLog } from '../../src/log.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/free-port.js';
import { testRuntime } from './test-runtime.js';

const ROUTES = [
  '/',
  '/cases',
  '/cases/RF-2222-2222',
  '/cases?state=nonsense',
  '/messages',
  '/messages?disposition=nonsense',
  '/messages/1',
  '/messages/1/raw',
  '/messages/1/attachments/0',
  '/incidents/inc_1',
  '/healthz',
  '/readyz',
  '/metrics',
  '/style.css',
  '/live.js',
  '/nowhere',
  '/%',
];

describe('the dashboard', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let port: number;

  beforeAll(async () => {
    [database, port] = await Promise.all([freshDatabase(), freePort()]);
    runtime = testRuntime(database.url, { DASHBOARD_PORT: String(port) });
  });
  afterAll(async () => {
    await runtime.close();
    await database.close();
  });

  test('serves on its port, and closes although a client keeps its connection', async () => {
    const dashboard = await openDashboard(runtime);
    const client = connect(port, '127.0.0.1');
    client.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const [answer] = await once(client, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\{"status":"ok"\}$/);
    const ended = once(client, 'close');
    await dashboard.close();
    await ended;
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  test('says what to do where its port is taken', async () => {
    const first = await openDashboard(runtime);
    try {
      await expect(openDashboard(runtime)).rejects.toThrow(
        `The dashboard cannot listen on 127.0.0.1:${port} (EADDRINUSE): another program does; end it, or set DASHBOARD_PORT to a free port.`,
      );
    } finally {
      await first.close();
    }
  });

  test('every answer of ours runs our own scripts alone, and is in no frame', async () => {
    const app = buildDashboard(runtime);
    for (const url of ROUTES) {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
      });
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).not.toMatch(/unsafe|http/);
    }
    await app.close();
  });

  test('an unknown page is told in a sentence', async () => {
    const app = buildDashboard(runtime);
    const { statusCode, body } = await app.inject('/<script>');
    expect([statusCode, body]).toEqual([404, 'There is no such page: see / for those there are.\n']);
    await app.close();
  });

  test.each(['/%', '/messages/%ff', `/cases/${'x'.repeat(200)}`])(
    'an address that cannot be read is told: %s',
    async url => {
      const app = buildDashboard(runtime);
      const { statusCode, body } = await app.inject(url);
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
      expect(body).toMatch(/^[A-Z][^{}<>]+\.\n$/);
      await app.close();
    },
  );

  test('an error of ours is logged, and shown without its text or stack', async () => {
    const lines: string[] = [];
    const log = createLog('error', 'test', { write: line => void lines.push(line) });
    const app = buildDashboard({ ...runtime, log });
    app.get('/fails', () => Promise.reject(new Error('inner detail')));
    const { statusCode, body } = await app.inject('/fails');
    expect([statusCode, body]).toEqual([
      500,
      'Something went wrong here: try again, or see the log of the dashboard.\n',
    ]);
    expect(lines.map(line => JSON.parse(line))).toMatchObject([{ route: '/fails', error: 'Error: inner detail' }]);
    await app.close();
  });

  test('without a password it answers loopback names only, so that no other site can take it over by its DNS', async () => {
    const app = buildDashboard(runtime);
    const statusAs = async (host: string, url = '/style.css') =>
      (await app.inject({ url, headers: { host } })).statusCode;
    for (const host of ['localhost:8025', '127.0.0.1:8025', '127.1.2.3', '[::1]:8025', 'desk.localhost'])
      expect([host, await statusAs(host)]).toEqual([host, 200]);
    for (const host of ['evil.test', 'localhost.evil.test', '127.0.0.1.evil.test:8025', '10.0.0.1'])
      expect([host, await statusAs(host)]).toEqual([host, 403]);
    expect(await statusAs('evil.test', '/healthz')).toBe(200);
    await app.close();
  });
});
