import { type Fate, NO_SURFACE, quarantineRead, writeFate } from '../../src/desk/fates.js';
import { beginParse } from '../../src/desk/parse-attempts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { READ, READING, SURFACE, storeOne, storeRead } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const WRITTEN = 'stage, disposition, reason, detail, reading, message_id, sender, subject, version, parse_began_at';
const written = async (id: string) =>
  (await database.pool.query(`select ${WRITTEN} from desk.messages where id = $1`, [id])).rows[0];

const LIST: Fate = { kind: 'ignored', reason: 'list', detail: 'It came over a list.' };
const TOO_LARGE: Fate = { kind: 'quarantined', reason: 'too_large', detail: 'It has 36 MB.' };

test('a mail that was read goes on to the decision, with what was read', async () => {
  const id = await storeOne(database, 1);
  await beginParse(database.pool, id);
  await database.pool.query('update desk.messages set version = 3, swept_at = now()');
  expect(await writeFate(database.pool, id, READ, SURFACE)).toBe(true);
  expect(await written(id)).toEqual({
    stage: 'read',
    disposition: 'pending',
    reason: null,
    detail: null,
    reading: READING,
    message_id: '<one@example.com>',
    sender: 'ada@example.com',
    subject: 'Refund',
    version: 0, // the jobs of the next queue are numbered anew
    parse_began_at: null,
  });
});

test.each([
  ['ignored', LIST, SURFACE, { sender: 'ada@example.com', subject: 'Refund' }],
  ['quarantined', TOO_LARGE, NO_SURFACE, { sender: null, subject: null, message_id: null }],
] as const)('a mail that is %s ends there, and says why', async (disposition, fate, surface, seen) => {
  const id = await storeOne(database, 1);
  expect(await writeFate(database.pool, id, fate, surface)).toBe(true);
  const why = { reason: fate.reason, detail: fate.detail, reading: null };
  expect(await written(id)).toMatchObject({ stage: 'done', disposition, ...why, ...seen });
});

test('a fate is written once: who comes later is told so and changes nothing', async () => {
  const id = await storeOne(database, 1);
  await writeFate(database.pool, id, LIST, SURFACE);
  const before = await written(id);
  for (const fate of [READ, TOO_LARGE, LIST]) expect(await writeFate(database.pool, id, fate, NO_SURFACE)).toBe(false);
  expect(await written(id)).toEqual(before);
  expect(await writeFate(database.pool, '999', LIST, SURFACE)).toBe(false);
});

test('of many who write a fate at once, one does', async () => {
  const id = await storeOne(database, 1);
  const fates = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? READ : LIST));
  const outcomes = await Promise.all(fates.map(fate => writeFate(database.pool, id, fate, SURFACE)));
  expect(outcomes.filter(Boolean)).toHaveLength(1);
  const winner = fates[outcomes.indexOf(true)];
  expect(await written(id)).toMatchObject({ stage: winner?.kind === 'read' ? 'read' : 'done' });
});

test('a mail that cannot be decided is kept for people, with what was read of it', async () => {
  const id = await storeRead(database, 1);
  expect(await quarantineRead(database.pool, id, 'Error: no')).toBe(true);
  const kept = { disposition: 'quarantined', reason: 'crashed', detail: 'Error: no', reading: READING };
  expect(await written(id)).toMatchObject({ stage: 'done', ...kept });
  expect(await quarantineRead(database.pool, id, 'Error: again')).toBe(false);
});

test('a mail that was not read yet is not ended by who gives up deciding it', async () => {
  const id = await storeOne(database, 1);
  expect(await quarantineRead(database.pool, id, 'Error: no')).toBe(false);
  expect(await written(id)).toMatchObject({ stage: 'stored', disposition: 'pending' });
});

test.each([
  ["stage = 'done'", 'pending is on its way'],
  ["disposition = 'ignored', stage = 'done'", 'an end has a reason'],
  ["disposition = 'case', stage = 'done'", 'a case has a name'],
  ["reason = 'list'", 'what is on its way has no reason'],
])('the table itself refuses a half fate: %s (%s)', async change => {
  await storeOne(database, 1);
  await expect(database.pool.query(`update desk.messages set ${change}`)).rejects.toMatchObject({ code: '23514' });
});
