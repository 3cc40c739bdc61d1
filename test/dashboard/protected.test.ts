import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../src/dashboard/server.js';
import type { Runtime } from '../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { testRuntime } from './test-runtime.js';

describe('a dashboard with a password', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await freshDatabase();
    runtime = testRuntime(database.url, { DASHBOARD_HOST: '0.0.0.0', DASHBOARD_PASSWORD: 'sesame' });
    app = buildDashboard(runtime);
  });
  afterAll(async () => {
    await app.close();
    await runtime.close();
    await database.close();
  });

  // Each from an address of its own: wrong passwords from one are counted.
  const clients = { last: 0 };
  const get = (url: string, password?: string) => {
    clients.last += 1;
    const authorization = `Basic ${Buffer.from(`ada:${password}`).toString('base64')}`;
    const remoteAddress = `192.0.2.${clients.last}`;
    return app.inject({
      url,
      remoteAddress,
      headers: { host: 'desk.example.com', ...(password && { authorization }) },
    });
  };

  test.each([
    '/',
    '/readyz',
    '/metrics',
    '/live.js',
    '/messages',
    '/messages/1/raw',
    '/incidents/inc_1',
    '/nowhere',
    '/queues',
    '/queues/',
    '/queues/static/favicon-32x32.png',
    '/queues/api/queues',
    '/queues/nowhere',
    '/healthz/',
    '//healthz',
    '/HEALTHZ',
    '/%2e/healthz/..',
  ])('%s asks for it', async url => {
    const { statusCode, headers, body } = await get(url);
    expect(statusCode).toBe(401);
    expect(headers['www-authenticate']).toBe('Basic realm="Refund Desk", charset="UTF-8"');
    expect(body).toBe('Give the password of DASHBOARD_PASSWORD, with any user name.\n');
    expect((await get(url, 'wrong')).statusCode).toBe(401);
  });

  test.each(['/', '/metrics', '/queues', '/queues/api/queues'])('%s is shown with it, under any host', async url => {
    expect((await get(url, 'sesame')).statusCode).toBe(200);
  });

  test('the process is seen to live without it', async () => {
    expect((await get('/healthz')).statusCode).toBe(200);
    expect((await app.inject({ method: 'HEAD', url: '/healthz' })).statusCode).toBe(200);
  });

  test('an action asks for it too', async () => {
    const { statusCode } = await app.inject({ method: 'PUT', url: '/queues/api/queues/reply/pause' });
    expect(statusCode).toBe(401);
    expect(await runtime.queues.reply.isPaused()).toBe(false);
  });
});
