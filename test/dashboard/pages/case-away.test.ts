import { buildDashboard } from '../../../src/dashboard/server.js';
import { openSampleCase } from '../../desk/rows.js';
import { freshDatabase } from '../../support/database.js';
import { openTcpProxy } from '../tcp-proxy.js';
import { testRuntime } from '../test-runtime.js';

const ANSWERED_WITHIN_MS = 5_000; // every question has 3 s; the rest is what a busy machine takes

test('while the database is away the pages say so in a sentence, in time, and are back with it', async () => {
  const database = await freshDatabase();
  await openSampleCase(database, 'RF-1', 1);
  const proxy = await openTcpProxy(Number(new URL(database.url).port));
  const runtime = testRuntime(Object.assign(new URL(database.url), { port: String(proxy.port) }).href);
  const app = buildDashboard(runtime);
  const get = (url: string) => app.inject({ url, headers: { accept: 'text/html' } });
  const both = () => Promise.all([get('/cases'), get('/cases/RF-1')]);
  expect((await both()).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  for (const takeAway of [proxy.hang, proxy.refuse]) {
    takeAway();
    const began = performance.now();
    const answers = await both();
    expect(performance.now() - began).toBeLessThan(ANSWERED_WITHIN_MS);
    for (const { statusCode, body } of answers) {
      expect(statusCode).toBe(503);
      expect(body).toMatch(/<p class="notice bad">The database (did not answer within 3 s|cannot be used)/);
    }
    proxy.heal();
  }
  expect((await both()).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  await app.close();
  await runtime.close();
  await proxy.close();
  await database.close();
});

test('a row that cannot be read is a fault of ours: a sentence for the reader, and no stack', async () => {
  const database = await freshDatabase();
  await openSampleCase(database, 'RF-1', 1);
  await database.pool.query('alter table desk.decisions disable trigger user');
  await database.pool.query(`update desk.decisions set decision = '{"kind": "<b>nothing</b>"}'`);
  const runtime = testRuntime(database.url);
  const app = buildDashboard(runtime);
  for (const url of ['/cases', '/cases/RF-1']) {
    const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } });
    expect(statusCode).toBe(500);
    expect(body).toContain('Something went wrong here');
    expect(body).not.toMatch(/ZodError|at \w+ \(|<b>/);
  }
  await app.close();
  await runtime.close();
  await database.close();
});
