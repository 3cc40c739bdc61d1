import { retain } from '../../src/clock/retain.js';
import { writeFate } from '../../src/desk/fates.js';
import { testRuntime } from '../dashboard/test-runtime.js';
import { incoming, SURFACE, store } from '../desk/rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const DAY_MS = 86_400_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('removes what is older than RETENTION_RAW_DAYS, and nothing else', async () => {
  const ids = await store(database.pool, incoming(1), incoming(2));
  for (const id of ids) await writeFate(database.pool, id, { kind: 'ignored', reason: 'list', detail: '' }, SURFACE);
  const now = new Date('2026-11-22T12:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  for (const [i, days] of [31, 29].entries())
    await database.pool.query('update desk.messages set stored_at = $1 where id = $2', [daysAgo(days), ids[i]]);
  const runtime = testRuntime(database.url, { RETENTION_RAW_DAYS: '30' });
  await retain({ ...runtime, now: () => now });
  await runtime.close();
  const { rows } = await database.pool.query('select uid from desk.messages where raw_removed_at is not null');
  expect(rows).toEqual([{ uid: '1' }]);
});
