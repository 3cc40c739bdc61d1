import type { FastifyInstance } from 'fastify';
import { buildDashboard } from '../../../src/dashboard/server.js';
import { type Fate, writeFate } from '../../../src/desk/fates.js';
import type { Runtime } from '../../../src/runtime.js';
import { storeMail } from '../../intake/stored-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { testRuntime } from '../test-runtime.js';

const RAW = Buffer.from('From: a@x.test\r\n\r\nhello');

let database: TestDatabase;
let runtime: Runtime;
let app: FastifyInstance;

beforeAll(async () => {
  database = await freshDatabase();
  runtime = testRuntime(database.url);
  app = buildDashboard(runtime);
});
afterEach(() => database.pool.query('truncate desk.messages cascade'));
afterAll(async () => {
  await app.close();
  await runtime.close();
  await database.close();
});

async function ended(
  reason: 'list' | 'bounce' | 'crashed',
  subject: string,
  sender = 'ada@example.com',
): Promise<string> {
  const fate: Fate =
    reason === 'crashed'
      ? { kind: 'quarantined', reason, detail: 'It did not end.' }
      : { kind: 'ignored', reason, detail: 'A machine wrote it.' };
  const id = await storeMail(database.pool, RAW);
  await writeFate(database.pool, id, fate, { messageId: `<${subject.split(' ')[0]}@x.test>`, sender, subject });
  return id;
}

const list = (parameters: Record<string, string> = {}) => app.inject(`/messages?${new URLSearchParams(parameters)}`);

/** The ids of the mails that a list shows, in its order. */
async function found(parameters: Record<string, string> = {}): Promise<string[]> {
  const { body } = await list(parameters);
  return [...body.matchAll(/<th scope="row"[^>]*><a href="\/messages\/(\d+)">/g)].map(([, id = '']) => id);
}

test('there is no mail yet', async () => {
  expect((await list()).body).toContain('There is no mail yet');
});

test('every mail is there, the newest first, with what became of it', async () => {
  const ids = [await ended('list', 'one'), await ended('crashed', 'two'), await storeMail(database.pool, RAW)];
  expect(await found()).toEqual(ids.toReversed());
  const { body } = await list();
  for (const text of ['Ignored: list', 'Quarantined: crashed', 'Pending', 'one', '(unreadable)', '(no subject)'])
    expect(body).toContain(text);
});

test('it is narrowed by what became of them and why', async () => {
  const [newsletter, crashed] = [await ended('list', 'one'), await ended('crashed', 'two')];
  expect(await found({ disposition: 'quarantined' })).toEqual([crashed]);
  expect(await found({ reason: 'list', disposition: '', q: '' })).toEqual([newsletter]);
  expect(await found({ disposition: 'ignored', reason: 'crashed' })).toEqual([]);
  expect((await list({ disposition: 'case' })).body).toContain('No mail fits.');
});

test('it is searched by sender, words of the subject, Message-ID and id', async () => {
  const id = await ended('list', 'first 100% off_now', 'Ada.Lovelace@example.com');
  await ended('bounce', 'second', 'bob@example.com');
  for (const q of ['ADA.love', '100% OFF', 'off_', '<first@x.test>', 'first@x.test', id, ` ${id} `, `ada\0`])
    expect([q, await found({ q })]).toEqual([q, [id]]);
  for (const q of ['%', '_x', '%second', '<second', "'; drop table desk.messages; --", '999999999999999999999'])
    expect([q, await found({ q })]).toEqual([q, q === '%' ? [id] : []]);
  expect(await found({ q: '   ' })).toHaveLength(2);
});

test('what was typed stands in the box again, escaped', async () => {
  const { body } = await list({ q: '"><script>', disposition: 'ignored', reason: 'list' });
  expect(body).toContain('value="&quot;&gt;&lt;script&gt;"');
  expect(body).toContain('<option value="list" selected>');
  expect(body).not.toContain('<script>');
});

test('older mails are on the next page, and the way back is there', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 51; i++) ids.push(await ended('list', `mail ${i}`));
  const newest = ids.toReversed();
  expect(await found({ reason: 'list' })).toEqual(newest.slice(0, 50));
  const { body } = await list({ reason: 'list' });
  const [, next = ''] = /rel="next" href="([^"]+)"/.exec(body) ?? [];
  const older = await app.inject(next.replaceAll('&amp;', '&'));
  expect(older.body).toContain(`href="/messages/${ids[0]}"`);
  expect(older.body).not.toContain(`href="/messages/${ids[1]}"`);
  expect(older.body).toContain('<a href="/messages?reason=list">Newest mails</a>');
  expect(older.body).not.toContain('rel="next"');
});

test.each([
  [{ disposition: 'nonsense' }, 'disposition'],
  [{ reason: 'case' }, 'reason'],
  [{ before: '-1' }, 'before'],
  [{ before: '9'.repeat(30) }, 'before'],
  [{ q: 'x'.repeat(1_001) }, 'q'],
  [{ '<b>': '1' }, '&lt;b&gt;'],
])('an address that asks for %j is told so', async (parameters, named) => {
  const { statusCode, body } = await list(parameters);
  expect(statusCode).toBe(400);
  expect(body).toContain(`The address has a value of &quot;${named}&quot; that this page does not know.`);
});
