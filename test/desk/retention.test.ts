import { storeAttachments } from '../../src/desk/attachments.js';
import { type Fate, writeFate } from '../../src/desk/fates.js';
import { storeIncoming } from '../../src/desk/incoming.js';
import { checkInvariants } from '../../src/desk/invariants.js';
import { rawMail } from '../../src/desk/messages.js';
import { queueMail } from '../../src/desk/outbox.js';
import { rawRemovedAt } from '../../src/desk/raw-removed.js';
import { releaseMessage } from '../../src/desk/release.js';
import { removeOldRaw } from '../../src/desk/retention.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import { DENIED, incoming, openSampleCase, RECEIVED_AT, SURFACE, store, storeOne, storeRead } from './rows.js';

/* The bytes of old mails are removed; what was read and decided stays. */

const OLD = new Date('2025-01-01T00:00:00Z');
const BEFORE = new Date('2025-06-01T00:00:00Z');
const YOUNG = new Date('2025-06-02T00:00:00Z');

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;

/** The desk has had everything since then. */
const storedSince = async (since: Date) => {
  await database.pool.query('update desk.messages set stored_at = $1', [since]);
  await database.pool.query('update desk.outbox set queued_at = $1, sent_at = $1', [since]);
};

const remove = () => removeOldRaw(database.pool, BEFORE);

const IGNORED: Fate = { kind: 'ignored', reason: 'list', detail: 'A list.' };

async function ignoredMail(uid: number): Promise<string> {
  const id = await storeOne(database, uid);
  await writeFate(database.pool, id, IGNORED, SURFACE);
  return id;
}

test('an old mail loses its bytes, keeps its row and everything read in it, and is marked', async () => {
  const id = await openSampleCase(database, 'RF-1', 1, { decision: DENIED });
  await storedSince(OLD);
  expect(await remove()).toBe(1);
  expect(await rawMail(database.pool, id)).toBeNull();
  expect(await rawRemovedAt(database.pool, id)).toBeInstanceOf(Date);
  expect(await rows('select disposition, case_id, subject, reading from desk.messages')).toEqual([
    { disposition: 'case', case_id: 'RF-1', subject: 'Refund', reading: expect.objectContaining({ language: 'en' }) },
  ]);
  expect(await rows('select count(*)::int as decisions from desk.decisions')).toEqual([{ decisions: 1 }]);
  expect((await checkInvariants(database.pool)).filter(({ count }) => count > 0)).toEqual([]);
  expect(await remove()).toBe(0);
});

test('a young one keeps them, whatever its date of receipt says', async () => {
  const [id = ''] = await store(database.pool, incoming(1, { receivedAt: OLD }));
  await writeFate(database.pool, id, IGNORED, SURFACE);
  await storedSince(YOUNG);
  expect(await remove()).toBe(0);
  expect(await rawMail(database.pool, id)).not.toBeNull();
  expect(await rawRemovedAt(database.pool, id)).toBeNull();
});

test.each([
  ['waits for intake', () => storeOne(database, 1)],
  ['waits for its decision', () => storeRead(database, 1)],
  [
    'is in quarantine',
    async () => {
      const id = await storeOne(database, 1);
      await writeFate(database.pool, id, { kind: 'quarantined', reason: 'crashed', detail: 'why' }, SURFACE);
    },
  ],
  [
    'is of a case that waits for a person',
    () =>
      openSampleCase(database, 'RF-1', 1, {
        decision: { kind: 'review', reasons: ['not_understood'], proposal: null },
      }),
  ],
])('a mail that %s keeps them', async (_, make) => {
  await make();
  await storedSince(OLD);
  expect(await remove()).toBe(0);
  expect(await rows('select 1 from desk.raw_mails')).toHaveLength(1);
});

test('a trial waits for nobody', async () => {
  await openSampleCase(database, 'RF-1', 1, { decision: { kind: 'verify' } });
  await database.pool.query('update desk.cases set live = false');
  await storedSince(OLD);
  expect(await remove()).toBe(1);
});

test('one whose bytes are removed is not released: it would be read anew', async () => {
  const id = await ignoredMail(1);
  await storedSince(OLD);
  await remove();
  expect(
    await inTransaction(database.pool, transaction => releaseMessage(transaction, id, 'anna', RECEIVED_AT)),
  ).toEqual({ kind: 'not_held', fate: 'ignored: list; its bytes were removed after RETENTION_RAW_DAYS' });
});

test('many are removed batch by batch, the oldest first', async () => {
  const ids = await store(database.pool, ...Array.from({ length: 201 }, (_, i) => incoming(i + 1)));
  for (const id of ids) await writeFate(database.pool, id, IGNORED, SURFACE);
  await storedSince(OLD);
  await database.pool.query("update desk.messages set stored_at = stored_at - interval '1 day' where uid > 1");
  expect(await remove()).toBe(200);
  expect(await rows('select uid from desk.messages where raw_removed_at is null')).toEqual([{ uid: '1' }]);
  expect([await remove(), await remove()]).toEqual([1, 0]);
});

describe('an attachment', () => {
  const part = (sha256: string) =>
    ({
      name: `${sha256}.log`,
      type: 'text/plain',
      bytes: 3,
      sha256,
      disposition: 'attachment',
      fate: 'kept',
      content: Buffer.from('log'),
    }) as const;
  const kept = async () => (await rows('select sha256 from desk.attachments order by 1')).map(row => row.sha256);

  test('loses its bytes with the last mail that has it; the manifest stays', async () => {
    const [old, young] = [await ignoredMail(1), await ignoredMail(2)];
    await storeAttachments(database.pool, old, [part('both'), part('old')]);
    await storeAttachments(database.pool, young, [part('both')]);
    await storedSince(OLD);
    await database.pool.query('update desk.messages set stored_at = $1 where id = $2', [YOUNG, young]);
    await remove();
    expect(await kept()).toEqual(['both']);
    await storedSince(OLD);
    await remove();
    expect(await kept()).toEqual([]);
    expect(await rows('select 1 from desk.message_attachments')).toHaveLength(3);
  });

  test('that another mail brings at the same moment keeps them', async () => {
    await storeAttachments(database.pool, await ignoredMail(1), [part('same')]);
    await storedSince(OLD);
    const late = await storeOne(database, 2);
    let removing = Promise.resolve(0);
    await inTransaction(database.pool, async transaction => {
      await storeAttachments(transaction, late, [part('same')]);
      removing = remove();
      await lockWaits(database.pool, 'the removal waits');
    });
    expect(await removing).toBe(1);
    expect(await kept()).toEqual(['same']);
  });
});

describe('a mail of ours', () => {
  beforeEach(() => openSampleCase(database, 'RF-1', 1, { decision: DENIED }));

  async function queue(status: string, unanswered = 0): Promise<void> {
    const id = await queueMail(database.pool, {
      caseId: 'RF-1',
      seq: 1,
      recipient: 'ada@example.com',
      messageId: '<1@us>',
      inReplyTo: null,
      thread: [],
      language: 'en',
      message: null,
      letter: 'decision',
      replyTo: null,
      queuedAt: OLD,
    });
    await database.pool.query("update desk.outbox set raw = 'x', status = $2, unanswered = $3 where id = $1", [
      id,
      status,
      unanswered,
    ]);
    await storedSince(OLD);
  }

  const sent = () => rows('select raw, raw_removed_at is not null as removed, subject from desk.outbox');

  test.each(['sent', 'undelivered', 'failed'])('that is %s loses its bytes', async status => {
    await queue(status);
    expect(await remove()).toBe(2);
    expect(await sent()).toEqual([{ raw: null, removed: true, subject: null }]);
  });

  test.each([
    ['queued', 0],
    ['uncertain', 1],
  ])('that is %s keeps them: it goes out once more, byte by byte', async (status, unanswered) => {
    await queue(status, unanswered);
    expect(await remove()).toBe(1);
    expect(await sent()).toEqual([{ raw: Buffer.from('x'), removed: false, subject: null }]);
  });
});

test('a mail that is stored without bytes and was never cleaned is an error of ours', async () => {
  await store(database.pool, incoming(1));
  await inTransaction(database.pool, transaction => storeIncoming(transaction, [incoming(2)]));
  await database.pool.query('delete from desk.raw_mails where message = (select min(id) from desk.messages)');
  expect(await checkInvariants(database.pool)).toContainEqual({
    invariant: 'mails whose raw bytes are missing',
    count: 1,
  });
});
