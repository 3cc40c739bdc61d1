import { connectionNotes, connections } from '../../src/desk/connections.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const BEGIN = new Date('2026-11-22T12:00:00Z');
const ENDS = new Date('2026-12-01T00:00:00Z');

let database: TestDatabase;
let at: Date;
let failures: unknown[];
beforeEach(async () => {
  database = await freshDatabase();
  at = BEGIN;
  failures = [];
});
afterEach(() => database.close());

const later = (seconds: number) => new Date(BEGIN.getTime() + seconds * 1000);
const notes = (part: 'imap' | 'smtp' = 'imap', endsAt: Date | null = null) =>
  connectionNotes(database.pool, part, {
    now: () => at,
    endsAt: () => endsAt,
    failed: error => void failures.push(error),
  });
const standing = async () => (await connections(database.pool)).map(one => [one.part, one.standing, one.since]);
const stands = (expected: unknown) =>
  until('it is noted', async () => JSON.stringify(await standing()) === JSON.stringify(expected));

test('nothing is known of a server that was not tried', async () => {
  expect(await connections(database.pool)).toEqual([]);
});

test('each change is noted, with the reason and since when', async () => {
  const tell = notes('imap', ENDS);
  tell('away', 'ECONNREFUSED \0 at\nhome');
  await stands([['imap', 'away', BEGIN]]);
  expect(await connections(database.pool)).toEqual([
    { part: 'imap', standing: 'away', detail: 'ECONNREFUSED at home', since: BEGIN, expiresAt: ENDS },
  ]);
  at = later(5);
  tell('ok', null);
  await stands([['imap', 'ok', later(5)]]);
  expect(await connections(database.pool)).toMatchObject([{ detail: null }]);
});

test('the same again is written once a minute, for another process may have written otherwise', async () => {
  const [one, other] = [notes(), notes()];
  one('ok', null);
  await stands([['imap', 'ok', BEGIN]]);
  at = later(10);
  other('refused', 'no');
  await stands([['imap', 'refused', later(10)]]);
  at = later(59);
  one('ok', null);
  expect(await standing()).toEqual([['imap', 'refused', later(10)]]);
  at = later(60);
  one('ok', null);
  await stands([['imap', 'ok', later(60)]]);
});

test('what could not be written is told, and written the next time', async () => {
  const tell = notes('smtp');
  await database.pool.query('alter table desk.connections rename to elsewhere');
  tell('ok', null);
  await until('it has failed', async () => failures.length === 1);
  await database.pool.query('alter table desk.elsewhere rename to connections');
  tell('ok', null);
  await stands([['smtp', 'ok', BEGIN]]);
});
