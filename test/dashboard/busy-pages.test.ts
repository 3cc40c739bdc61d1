import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../src/dashboard/server.js';
import { recordScan } from '../../src/desk/mailbox-scans.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import type { Runtime } from '../../src/runtime.js';
import { openSampleCase } from '../desk/rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { testRuntime } from './test-runtime.js';

/* Many pages on a table that does not answer, next to workers in the same process. */

const PAGES = 14;
const AT_ONCE_MS = 1_000;
const BUSY = 'Too many pages are waiting for the database: try again in a moment.';

let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;
beforeAll(async () => {
  database = await freshDatabase();
  await openSampleCase(database, 'RF-0001', 1);
  await recordScan(database.pool, 'INBOX', 1n, new Date());
  runtime = testRuntime(database.url);
  app = buildDashboard(runtime);
  await until('the desk is ready', async () => (await app.inject('/readyz')).statusCode === 200);
});
afterAll(async () => {
  await app.close();
  await runtime.close();
  await database.close();
});

/** Runs `work` while whoever reads decisions hangs. */
const whileSlow = (work: () => Promise<void>) =>
  inTransaction(database.pool, async transaction => {
    await transaction.query('lock table desk.decisions in access exclusive mode');
    await work();
  });

/** How many statements of case pages hang. The counters of `/metrics` may take longer, on their own connections. */
const hanging = async () => {
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like 'select max(seq)%'`,
  );
  return rows[0]?.count ?? 0;
};

test('the workers go on, the desk is ready, and each page is answered in a sentence', () =>
  whileSlow(async () => {
    const pages = Promise.all(Array.from({ length: PAGES }, () => app.inject('/cases/RF-0001')));
    const figures = Promise.all([app.inject('/'), app.inject('/metrics')]);
    await until('pages hang', async () => (await hanging()) >= 4);
    const began = performance.now();
    await Promise.all(Array.from({ length: 12 }, () => runtime.pool.query('select 1')));
    expect(performance.now() - began).toBeLessThan(AT_ONCE_MS);
    expect((await app.inject('/readyz')).statusCode).toBe(200);
    const answers = await pages;
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(PAGES).fill(503));
    expect(answers.filter(({ body }) => body.includes(BUSY))).toHaveLength(PAGES - 4);
    expect(answers.filter(({ body }) => body.includes('did not answer within 3 s'))).toHaveLength(4);
    const [page, metrics] = await figures;
    expect([page?.statusCode, metrics?.statusCode]).toEqual([200, 200]);
    expect(metrics?.body).toContain('refund_desk_up 1\n');
  }));

test('pages that are asked for again and again leave no statement behind that piles up', () =>
  whileSlow(async () => {
    for (let i = 0; i < 3; i += 1) {
      await Promise.all([1, 2, 3, 4].map(() => app.inject('/cases/RF-0001')));
      expect(await hanging()).toBeLessThanOrEqual(8); // those of now, and those that the server is about to end
    }
    await until('no statement is left', async () => (await hanging()) === 0, 5_000);
  }));

test('afterwards the pages are back', async () => {
  expect((await app.inject('/cases/RF-0001')).statusCode).toBe(200);
});
