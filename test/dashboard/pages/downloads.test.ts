import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import { createParser } from '../../../src/intake/parse/parse-mail.js';
import type { Runtime } from '../../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { hostileMail, PAGE, takeIn } from '../hostile-mail.js';
import { testRuntime } from '../test-runtime.js';

let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;
let id: string;

const RAW = hostileMail();

beforeEach(async () => {
  database = await freshDatabase();
  runtime = testRuntime(database.url);
  app = buildDashboard(runtime);
  const parser = createParser({ threads: 1, deadlineMs: 10_000 });
  id = await takeIn(database.pool, RAW, parser);
  await parser.close();
});
afterEach(async () => {
  await app.close();
  await runtime.close();
  await database.close();
});

const get = (path: string) => app.inject(`/messages/${id}/${path}`);

/** What keeps a browser from opening it, guessing at it, or running what it holds. */
const HARMLESS = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
};

test('the mail itself comes byte for byte, as a file', async () => {
  const { statusCode, headers, rawPayload } = await get('raw');
  expect(statusCode).toBe(200);
  expect(rawPayload.equals(RAW)).toBe(true);
  expect(headers).toMatchObject({ ...HARMLESS, 'content-type': 'message/rfc822' });
  expect(headers['content-disposition']).toMatch(/^attachment; filename="mail-\d+\.eml"/);
});

test('an attachment comes as bytes under a name that cannot lie, whatever the mail says that it is', async () => {
  const { statusCode, headers, body } = await get('attachments/0');
  expect([statusCode, body]).toEqual([200, PAGE]);
  expect(headers).toMatchObject({ ...HARMLESS, 'content-type': 'application/octet-stream' });
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename="[\w .;=-]+fdp\.exe"; filename\*=UTF-8''[\w.%-]+fdp\.exe$/,
  );
  const [, long = ''] =
    /filename="([^"]+)"/.exec(String((await get('attachments/1')).headers['content-disposition'])) ?? [];
  expect([long.length, long.slice(-6)]).toEqual([120, ' l.png']);
});

test('one that was refused says so', async () => {
  await database.pool.query("update desk.message_attachments set fate = 'refused' where position = 0");
  const { statusCode, body } = await get('attachments/0');
  expect([statusCode, body]).toEqual([
    404,
    `This attachment was refused and not kept; it still stands in /messages/${id}/raw.\n`,
  ]);
});

test('what was removed says so, with 410', async () => {
  await database.pool.query(
    'delete from desk.raw_mails; update desk.messages set raw_removed_at = now(); delete from desk.attachments',
  );
  for (const path of ['raw', 'attachments/0']) {
    const { statusCode, body } = await get(path);
    expect([statusCode, body]).toEqual([410, expect.stringContaining('are no longer kept (RETENTION_RAW_DAYS)')]);
  }
});

test.each([
  'attachments/2',
  'attachments/-1',
  'attachments/x',
  'attachments/0.5',
  'attachments/99999',
  'attachments/',
  'attachments/0/x',
])('there is no %s', async path => {
  const { statusCode, headers } = await get(path);
  expect([statusCode, headers['content-disposition']]).toEqual([404, undefined]);
});

test('there is no such mail', async () => {
  for (const path of ['999/raw', 'x/raw', '999/attachments/0', '../1/raw'])
    expect((await app.inject(`/messages/${path}`)).statusCode).toBe(404);
});
