import { backlogEnd, noteBacklog } from '../../src/desk/backlogs.js';
import { recordScan } from '../../src/desk/mailbox-scans.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { incoming, store } from './rows.js';

const PLACE = 'refunds@mail.test/INBOX';
const ALIAS = 'refunds@mail.example/INBOX';
const AT = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const note = (uidNext: number, uidValidity = 7n, place = PLACE) =>
  noteBacklog(database.pool, place, { uidValidity, uidNext }, AT);
const end = (uidValidity = 7n, place = PLACE) => backlogEnd(database.pool, place, uidValidity);

test('where nothing was noted nothing is backlog', async () => {
  expect(await end()).toBe(0);
});

test('the first note stands, however often the first scan begins', async () => {
  await note(4_294_967_295);
  await Promise.all([note(5), note(6)]);
  expect(await end()).toBe(4_294_967_295);
});

test('it is noted by place and UIDVALIDITY: a server that numbers anew amid the first scan has a boundary of its own', async () => {
  await note(100);
  await note(50, 8n);
  await note(9, 7n, 'other@mail.test/INBOX');
  expect([await end(), await end(8n), await end(7n, 'other@mail.test/INBOX')]).toEqual([100, 50, 9]);
});

test('after a completed scan of the place nothing is noted any more, and what was noted stays', async () => {
  await note(100);
  await recordScan(database.pool, PLACE, 7n, AT);
  await note(200, 8n);
  expect([await end(), await end(8n)]).toEqual([100, 0]);
});

test.each(['INBOX', PLACE, 'other@mail.test/Refunds'])(
  'after a scan of %s no other name begins a backlog',
  async scanned => {
    await recordScan(database.pool, scanned, 7n, AT);
    await note(100, 7n, ALIAS);
    expect(await end(7n, ALIAS)).toBe(0);
  },
);

test('a desk that stored mail without a boundary is past its first scan, though it never came to an end', async () => {
  await store(database.pool, incoming(1));
  await note(100);
  expect(await end()).toBe(0);
});

test('a first scan that stored mail and was killed goes on, also under another UIDVALIDITY', async () => {
  await note(100);
  await store(database.pool, incoming(1, { backlog: true }), incoming(200));
  await note(150, 8n);
  expect([await end(), await end(8n)]).toEqual([100, 150]);
});

test('a file that was ingested before is no scan', async () => {
  await store(database.pool, incoming(1, { mailbox: 'ingest trial', uidValidity: 0n, answer: false }));
  await note(100);
  expect(await end()).toBe(100);
});

test('a boundary is that of the mailbox in whatever capitals it was noted, the first where there are several', async () => {
  await note(100, 7n, 'Refunds@MAIL.test/Inbox');
  await note(200);
  expect(await end()).toBe(100);
});
