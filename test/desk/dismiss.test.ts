import { auditEntries } from '../../src/desk/audit-entries.js';
import { dismissMessage } from '../../src/desk/dismiss.js';
import { quarantineRead, writeFate } from '../../src/desk/fates.js';
import { releaseMessage } from '../../src/desk/release.js';
import { quarantined, quarantinedFirst } from '../../src/desk/waits.js';
import { heldMailsByHour } from '../../src/desk/waits-by-hour.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { RECEIVED_AT, SURFACE, storeOne, storeRead } from './rows.js';

/* A person has looked at a mail in quarantine, and it needs nothing. */

const AT = new Date('2026-11-23T08:00:00Z');
const UNREADABLE = { kind: 'quarantined', reason: 'unparseable', detail: 'why' } as const;

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const dismiss = (id: string) =>
  inTransaction(database.pool, transaction =>
    dismissMessage(transaction, id, { by: 'anna', reason: 'It is spam.', at: AT }),
  );
const release = (id: string) => inTransaction(database.pool, transaction => releaseMessage(transaction, id, 'ben', AT));
const row = async (id: string) =>
  (await database.pool.query('select * from desk.messages where id = $1', [id])).rows[0];

async function unreadable(uid: number): Promise<string> {
  const id = await storeOne(database, uid);
  await writeFate(database.pool, id, UNREADABLE, SURFACE);
  return id;
}

test('it waits for nobody any more, and stays where it is', async () => {
  const [kept, closed] = [await unreadable(1), await unreadable(2)];
  expect(await dismiss(closed)).toEqual({ kind: 'dismissed' });
  const fate = { stage: 'done', disposition: 'quarantined', reason: 'unparseable', received_at: RECEIVED_AT };
  expect(await row(closed)).toMatchObject({ ...fate, dismissed_by: 'anna', dismissed_at: AT });
  const { quarantined_at: keptAt } = await row(kept);
  expect(await quarantined(database.pool)).toEqual({ count: 1, latestAt: keptAt });
  expect(await quarantinedFirst(database.pool, 9)).toEqual([{ id: kept, receivedAt: RECEIVED_AT }]);
  expect(await heldMailsByHour(database.pool)).toEqual([{ at: RECEIVED_AT, beganAt: keptAt }]);
  await dismiss(kept);
  expect(await quarantined(database.pool)).toEqual({ count: 0, latestAt: null });
  expect(await heldMailsByHour(database.pool)).toEqual([]);
});

test('who dismissed which mail is audited, with why', async () => {
  const id = await unreadable(1);
  await dismiss(id);
  expect(await auditEntries(database.pool, 'desk', null)).toEqual([
    expect.objectContaining({
      ...{ actor: 'anna', action: 'dismissed', reason: 'It is spam.' },
      before: { mail: id, fate: 'quarantined: unparseable' },
      after: { mail: id, fate: 'quarantined: unparseable, dismissed' },
    }),
  ]);
});

test('a dismissed one can still be released, and counts again where it comes back', async () => {
  const id = await unreadable(1);
  await dismiss(id);
  expect(await release(id)).toEqual({ kind: 'released' });
  const released = { disposition: 'pending', dismissed_by: null, dismissed_at: null, quarantined_at: null };
  expect(await row(id)).toMatchObject(released);
  await writeFate(database.pool, id, UNREADABLE, SURFACE);
  expect(await row(id)).toMatchObject({ disposition: 'quarantined', quarantined_at: expect.any(Date) });
  expect((await quarantined(database.pool)).count).toBe(1);
});

test('when a mail came into quarantine is known, whichever way it came, and not when it was stored', async () => {
  const [first, second] = [await storeRead(database, 1), await unreadable(2)];
  await quarantineRead(database.pool, first, 'why');
  const { rows } = await database.pool.query('select id from desk.messages order by quarantined_at');
  expect(rows).toEqual([{ id: second }, { id: first }]);
});

test('only one in quarantine can be dismissed, and that once', async () => {
  const [ignored, pending, held] = [await storeOne(database, 1), await storeOne(database, 2), await unreadable(3)];
  await writeFate(database.pool, ignored, { kind: 'ignored', reason: 'list', detail: 'why' }, SURFACE);
  await dismiss(held);
  expect(await dismiss(held)).toEqual({ kind: 'already', by: 'anna' });
  expect(await dismiss(ignored)).toEqual({ kind: 'not_quarantined', fate: 'ignored: list' });
  expect(await dismiss(pending)).toEqual({ kind: 'not_quarantined', fate: 'pending' });
  expect(await dismiss('999999')).toEqual({ kind: 'unknown' });
  expect(await auditEntries(database.pool, 'desk', null)).toHaveLength(1);
});
