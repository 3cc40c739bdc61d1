import { auditEntries } from '../../src/desk/audit-entries.js';
import { ignoreRead, writeFate } from '../../src/desk/fates.js';
import { beginParse, countDeath } from '../../src/desk/parse-attempts.js';
import { isHeld, releaseMessage } from '../../src/desk/release.js';
import { lockRequest } from '../../src/desk/requests.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { READ, RECEIVED_AT, SURFACE, storeOne } from './rows.js';

/* A person lets a mail through that was held back. */

const AT = new Date('2026-11-23T08:00:00Z');

let database: TestDatabase;
let id: string;
let uid = 0;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  uid += 1;
  id = await storeOne(database, uid);
});
afterAll(() => database.close());

const release = (message = id) =>
  inTransaction(database.pool, transaction => releaseMessage(transaction, message, 'anna', AT));
const row = async () => (await database.pool.query('select * from desk.messages where id = $1', [id])).rows[0];

const HELD = [
  { kind: 'quarantined', reason: 'conflict' },
  { kind: 'quarantined', reason: 'too_large' },
  { kind: 'quarantined', reason: 'unparseable' },
  { kind: 'ignored', reason: 'unauthenticated' },
  { kind: 'ignored', reason: 'not_a_request' },
  { kind: 'ignored', reason: 'auto_reply' },
  { kind: 'ignored', reason: 'list' },
  { kind: 'ignored', reason: 'bounce' },
] as const;

test.each(HELD)('a mail that is $kind ($reason) is on its way again, received when it was', async fate => {
  await writeFate(database.pool, id, { ...fate, detail: 'why' }, SURFACE);
  expect(await isHeld(database.pool, id)).toBe(true);
  expect(await release()).toEqual({ kind: 'released' });
  expect(await isHeld(database.pool, id)).toBe(false);
  expect(await row()).toMatchObject({
    stage: 'stored',
    disposition: 'pending',
    reason: null,
    detail: null,
    released_by: 'anna',
    released_at: AT,
    received_at: RECEIVED_AT,
  });
  expect(await beginParse(database.pool, id)).toMatchObject({ released: true, deaths: 0, alone: false });
  await writeFate(database.pool, id, READ, SURFACE);
  expect(await inTransaction(database.pool, transaction => lockRequest(transaction, id))).toMatchObject({
    released: true,
  });
});

test('one that ended its thread is tried alone, with all its attempts before it', async () => {
  await beginParse(database.pool, id);
  for (const _ of [1, 2, 3]) await countDeath(database.pool, id);
  await writeFate(database.pool, id, { kind: 'quarantined', reason: 'crashed', detail: 'why' }, SURFACE);
  await release();
  expect(await beginParse(database.pool, id)).toMatchObject({ alone: true, deaths: 0 });
});

test('its next job is another one than its last', async () => {
  await writeFate(database.pool, id, { kind: 'quarantined', reason: 'crashed', detail: 'why' }, SURFACE);
  const { version } = await row();
  await release();
  expect((await row()).version).toBe(version + 1);
});

test.each(['own_mail', 'duplicate'] as const)('what was ignored as %s is not held back', async reason => {
  await writeFate(database.pool, id, { kind: 'ignored', reason, detail: 'why' }, SURFACE);
  expect(await isHeld(database.pool, id)).toBe(false);
  expect(await release()).toEqual({ kind: 'not_held', fate: `ignored: ${reason}` });
  expect(await row()).toMatchObject({ stage: 'done', released_by: null });
});

test('nor is a bounce that had its effect', async () => {
  await writeFate(database.pool, id, READ, SURFACE);
  await ignoreRead(database.pool, id, 'bounce', 'why');
  expect(await release()).toEqual({ kind: 'not_held', fate: 'ignored: bounce' });
});

test('who released which mail is audited, with its fate before; what was not released is not', async () => {
  await release();
  await writeFate(database.pool, id, { kind: 'quarantined', reason: 'conflict', detail: 'why' }, SURFACE);
  await release();
  await release();
  const mine = (await auditEntries(database.pool, 'desk', null)).filter(
    entry => JSON.stringify(entry.after) === JSON.stringify({ fate: 'released', mail: id }),
  );
  expect(mine).toEqual([
    expect.objectContaining({
      actor: 'anna',
      action: 'released',
      before: { mail: id, fate: 'quarantined: conflict' },
    }),
  ]);
});

test('nor is one that is on its way, and an unknown one is unknown', async () => {
  expect(await release()).toEqual({ kind: 'not_held', fate: 'pending' });
  expect(await release('999999')).toEqual({ kind: 'unknown' });
});
