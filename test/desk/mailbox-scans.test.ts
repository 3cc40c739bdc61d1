import { lastScan, recordScan } from '../../src/desk/mailbox-scans.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

test('the last completed scan of each mailbox is known, and none before the first', async () => {
  const { pool } = database;
  const [noon, later] = [new Date('2026-11-22T12:00:00.5Z'), new Date('2026-11-22T12:01:00Z')];
  expect(await lastScan(pool, 'INBOX')).toBeNull();
  await recordScan(pool, 'INBOX', 4_294_967_295n, noon);
  expect(await lastScan(pool, 'INBOX')).toEqual(noon);
  await recordScan(pool, 'INBOX', 8n, later);
  await recordScan(pool, 'Other', 7n, noon);
  expect([await lastScan(pool, 'INBOX'), await lastScan(pool, 'Other'), await lastScan(pool, 'inbox')]).toEqual([
    later,
    noon,
    null,
  ]);
});
