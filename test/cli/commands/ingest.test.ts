import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestCommand } from '../../../src/cli/commands/ingest.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { loadConfig } from '../../../src/config.js';
import { failedCharge, importRows, ledgerOf } from '../../eligibility/read-mails.js';
import { refunds } from '../../support/cli.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { mail } from '../../support/mail.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

const RECEIVED = new Date('2026-11-20T10:00:00Z');
const CONFIG = loadConfig({ MAIL_AUTHSERV_ID: 'mx.imaginator.test' });
const REQUEST = mail({ text: `Refund ${txn(1)}`, messageId: '<1@x>', received: RECEIVED });

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  [database, folder] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'ingest-'))]);
  await importRows(database.pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => Promise.all([database.close(), rm(folder, { recursive: true })]));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function ingest(paths: readonly string[], { answer = false, json = false } = {}) {
  const terminal = captured(json);
  await ingestCommand(database.pool, CONFIG, paths, answer, terminal);
  return terminal;
}

const rows = async (sql: string) => (await database.pool.query(sql)).rows;

test('a backfill decides, but pays and sends nothing; what it did is a table that fits', async () => {
  const printed = (await ingest([await written('a rather long name of a file.eml', REQUEST)])).text();
  expect(printed).toMatch(/^ID {2}RECEIVED \(UTC\) {4}FATE {2}CASE {10}FILE\n 1 {2}2026-11-20 10:00 {2}case {2}RF-/);
  expect(Math.max(...printed.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  expect(await rows('select state, live from desk.decisions')).toEqual([{ state: 'approved', live: false }]);
  for (const table of ['ledger.refunds', 'desk.outbox']) expect(await rows(`select 1 from ${table}`)).toEqual([]);
});

test('with --answer the refund is posted and the reply queued', async () => {
  await ingest([await written('one.eml', REQUEST)], { answer: true });
  expect(await rows('select status, amount from ledger.refunds')).toEqual([{ status: 'pending', amount: '0.16' }]);
  expect(await rows('select status, recipient from desk.outbox')).toEqual([
    { status: 'queued', recipient: 'ada@example.com' },
  ]);
});

test('the same file again changes nothing, and says what became of it', async () => {
  const path = await written('one.eml', REQUEST);
  const first = (await ingest([path], { answer: true })).text();
  expect((await ingest([path, path], { answer: true })).text().split('\n')[1]).toBe(first.split('\n')[1]);
  expect(await rows('select 1 from desk.messages')).toHaveLength(1);
  expect(await rows('select 1 from ledger.refunds')).toHaveLength(1);
});

test('what an earlier run stored or read, and was cut short at, is brought to its end', async () => {
  const path = await written('one.eml', REQUEST);
  await database.pool.query(`
    create function public.fail() returns trigger language plpgsql as $$ begin raise serialization_failure using message = 'cut short'; end $$;
    create trigger fail before insert on desk.cases for each row execute function public.fail()`);
  await expect(ingest([path])).rejects.toThrow('cut short');
  expect(await rows('select stage from desk.messages')).toEqual([{ stage: 'read' }]);
  await database.pool.query('drop trigger fail on desk.cases');
  expect((await ingest([path], { json: true })).document()).toMatchObject([{ disposition: 'case' }]);
});

test('every kind of source, each mail with its own receipt and fate', async () => {
  await mkdir(join(folder, 'new'));
  const inMaildir = await written('new/1', mail({ headers: { 'List-Id': 'x' }, messageId: '<2@x>' }));
  await utimes(inMaildir, RECEIVED, new Date('2026-11-18T00:00:00Z'));
  const boxed = `From ann@a.test Thu Nov 19 10:00:00 2026\n${mail({ messageId: '<3@x>', auth: 'none' }).toString().replaceAll('\r\n', '\n')}\n`;
  const sources = [
    folder,
    await written('box', boxed),
    await written('bad', 'no mail'),
    await written('one.eml', REQUEST),
  ];
  expect((await ingest(sources, { json: true })).document()).toMatchObject([
    { source: inMaildir, received_at: '2026-11-18T00:00:00.000Z', disposition: 'ignored', reason: 'list' },
    { source: sources[1], received_at: '2026-11-19T10:00:00.000Z', disposition: 'case' },
    { source: sources[2], disposition: 'quarantined', reason: 'unparseable' },
    { source: sources[3], received_at: RECEIVED.toISOString(), disposition: 'case', message_id: '<1@x>' },
  ]);
});

test('stdin', async () => {
  const env = { DATABASE_URL: database.url, MAIL_AUTHSERV_ID: 'mx.imaginator.test' };
  const { code, out } = await refunds(['ingest', '-', '--json'], env, REQUEST.toString());
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { source: 'stdin', message_id: '<1@x>', received_at: RECEIVED.toISOString(), disposition: 'case' },
  ]);
});

test('an empty Maildir has no mail in it', async () => {
  expect((await ingest([folder])).text()).toBe('There was no mail in it.\n');
  expect((await ingest([folder], { json: true })).document()).toEqual([]);
});
