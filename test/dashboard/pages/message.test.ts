import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import { createParser } from '../../../src/intake/parse/parse-mail.js';
import type { Runtime } from '../../../src/runtime.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { mail } from '../../support/mail.js';
import { txn } from '../../support/sample-ledger.js';
import { hostileMail, TOKEN, takeIn } from '../hostile-mail.js';
import { testRuntime } from '../test-runtime.js';

const parser = createParser({ threads: 1, deadlineMs: 10_000 });
let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;

beforeAll(async () => {
  database = await freshDatabase();
  runtime = testRuntime(database.url);
  app = buildDashboard(runtime);
});
afterAll(async () => {
  await app.close();
  await parser.close();
  await runtime.close();
  await database.close();
});

const taken = (raw: Uint8Array) => takeIn(database.pool, raw, parser);
const show = async (id: string) => (await app.inject(`/messages/${id}`)).body;

test('a request: who wrote it and whether that is proven, what it names and where, what it says', async () => {
  const page = await show(
    await taken(mail({ subject: `About ${txn(1)}`, text: `The images of ${txn(2)} failed, I want my money back.` })),
  );
  for (const text of [
    'ada@example.com',
    'is proven',
    `About ${txn(1)}`,
    'in text',
    'Failure: “images of … failed”',
    'English',
    '.eml',
  ])
    expect(page).toContain(text);
  expect(page).toContain(`The images of ${txn(2)} failed`);
  expect(page).toMatch(/<dt>Authentication-Results<\/dt><dd>mx\.imaginator\.test;/);
});

test('a mail that tries to act is shown as text alone, and hides nothing', async () => {
  const page = await show(await taken(hostileMail()));
  expect(page.match(/<script/g)).toEqual(['<script']); // ours, for a mail that is on its way
  expect(page).not.toMatch(/<img|<svg|<b>|[\u202a-\u202e\u2066-\u2069]/);
  expect(page).toContain('&lt;script&gt;document.title');
  expect(page).toContain('\ufffdfdp.exe');
});

test('the token of a question of ours is nowhere on it', async () => {
  const page = await show(await taken(hostileMail(2)));
  expect(page).not.toContain(TOKEN);
  expect(page).toContain('yes, it carries the token');
  expect(page).toContain('refunds+…@imaginator.com');
});

test.each([
  ['is held back: it says what to do', mail({ auth: 'fail', messageId: '<held@x>' }), /Ignored: unauthenticated/],
  ['is of a machine', mail({ headers: { 'Auto-Submitted': 'auto-replied' } }), /Ignored: auto reply/],
])('a mail that %s', async (_, raw, fate) => {
  const id = await taken(raw);
  const page = await show(id);
  expect(page).toMatch(fate);
  expect(page).toContain(`<code>refunds messages release ${id}</code>`);
  expect(page).toContain('It was not read');
});

test('one in quarantine can be closed too, and then waits for nobody', async () => {
  const id = await taken(mail({ messageId: '<odd@x>' }));
  await database.pool.query(
    `update desk.messages set stage = 'done', disposition = 'quarantined', reason = 'crashed', case_id = null where id = $1`,
    [id],
  );
  expect(await show(id)).toContain(`<code>refunds messages dismiss ${id} --reason WHY</code>`);
  await database.pool.query("update desk.messages set dismissed_by = 'anna', dismissed_at = now() where id = $1", [id]);
  expect(await show(id)).toContain('anna has dismissed it');
});

test('a mail that came twice cannot be released', async () => {
  const raw = mail({ messageId: '<twice@x>', text: `Refund ${txn(3)}.` });
  await taken(raw);
  const page = await show(await taken(raw));
  expect(page).toContain('Ignored: duplicate');
  expect(page).not.toContain('refunds messages release');
});

test('one that ended the parser is not read again because somebody looks', async () => {
  const id = await taken(mail({ text: 'the text' }));
  await database.pool.query(
    "update desk.messages set stage = 'done', disposition = 'quarantined', reason = 'crashed' where id = $1",
    [id],
  );
  const page = await show(id);
  expect(page).toContain('Its text cannot be read here');
  expect(page).not.toContain('the text');
});

test('one whose bytes were removed still says what became of it', async () => {
  const id = await taken(mail({ text: `Refund ${txn(4)}.`, attachments: [{ name: 'a.log', content: 'log' }] }));
  await database.pool.query('delete from desk.raw_mails where message = $1', [id]);
  await database.pool.query("update desk.messages set raw_removed_at = '2026-11-22T12:00:00Z' where id = $1", [id]);
  await database.pool.query('delete from desk.attachments');
  const page = await show(id);
  for (const text of [txn(4), 'not kept since', 'Its text is no longer kept', 'a.log', 'no longer kept'])
    expect(page).toContain(text);
  expect(page).not.toMatch(/download|id="header"/);
});

test('a header of any size is shown to its bound', async () => {
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`X-${i}`, 'y'.repeat(100)]));
  const page = await show(await taken(mail({ headers: many })));
  expect(page).toContain('500 fields');
  expect(page).toContain('The rest of it is in the mail itself.');
  expect(page.length).toBeLessThan(200_000);
});

test.each(['0', '999999999999999999', '-1', '1e3', 'x', '1%00', '9'.repeat(30), `1'--`])(
  'there is no mail %s',
  async id => {
    const { statusCode, body } = await app.inject(`/messages/${id}`);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(statusCode).toBeLessThan(500);
    expect(body).toMatch(/^There is no such mail|^The address could not be read/);
  },
);
