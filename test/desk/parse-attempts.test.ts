import { writeFate } from '../../src/desk/fates.js';
import { beginAlone, beginParse, countDeath, endParse } from '../../src/desk/parse-attempts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { incoming, READ, RECEIVED_AT, SURFACE, storeOne } from './rows.js';

let database: TestDatabase;
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
});
let uid = 0;
beforeEach(async () => {
  id = await storeOne(database, ++uid);
});
afterAll(() => database.close());

/** What the next attempt is told. A process that died leaves everything as its attempt began. */
async function begin() {
  const mail = await beginParse(database.pool, id);
  if (mail?.alone) await beginAlone(database.pool, id);
  return mail === null ? null : { alone: mail.alone, deaths: mail.deaths };
}

test('a mail is taken up with its bytes, beside others', async () => {
  const raw = Buffer.from(incoming(uid).raw);
  expect(await beginParse(database.pool, id)).toEqual({
    id,
    raw,
    alone: false,
    deaths: 0,
    answer: true,
    backlog: false,
    released: false,
    receivedAt: RECEIVED_AT,
  });
});

test('an attempt in which its own thread died counts, and no more than once', async () => {
  for (const deaths of [1, 2, 3]) {
    expect(await begin()).toEqual({ alone: false, deaths: deaths - 1 });
    expect(await countDeath(database.pool, id)).toBe(deaths);
  }
  expect(await begin()).toEqual({ alone: false, deaths: 3 });
});

test('a process that died with it counts only where it was alone: any mail beside it may have been the cause', async () => {
  expect(await begin()).toEqual({ alone: false, deaths: 0 });
  for (const deaths of [0, 1, 2, 3]) expect(await begin()).toEqual({ alone: true, deaths });
});

test('a process that died while the mail waited for its turn alone does not count', async () => {
  await begin();
  for (const _ of [1, 2, 3]) expect(await beginParse(database.pool, id)).toMatchObject({ alone: true, deaths: 0 });
  await beginAlone(database.pool, id);
  expect(await begin()).toEqual({ alone: true, deaths: 1 });
});

test('an attempt that ended otherwise does not count, however often', async () => {
  for (const _ of [1, 2, 3, 4, 5]) {
    expect(await begin()).toEqual({ alone: false, deaths: 0 });
    await endParse(database.pool, id);
  }
});

test('once suspected, a mail stays alone, and deaths of its thread count beside those of the process', async () => {
  for (const _ of [1, 2, 3]) await begin();
  expect(await countDeath(database.pool, id)).toBe(2);
  expect(await begin()).toEqual({ alone: true, deaths: 2 });
  await endParse(database.pool, id);
  expect(await begin()).toEqual({ alone: true, deaths: 2 });
});

test('a mail that has its fate is not taken up again, and its deaths are told', async () => {
  await begin();
  await writeFate(database.pool, id, READ, SURFACE);
  expect(await begin()).toBeNull();
  expect(await countDeath(database.pool, id)).toBe(0);
});

test('a mail that is in no table is not taken up', async () => {
  expect(await beginParse(database.pool, '999')).toBeNull();
});
