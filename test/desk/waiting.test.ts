import { writeFate } from '../../src/desk/fates.js';
import { queueMail } from '../../src/desk/outbox.js';
import { WAITING, waitingIn, waitingRows } from '../../src/desk/waiting.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { post, put } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { incoming, openSampleCase, READ, RECEIVED_AT, SURFACE, store, storeOne, storeRead } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

type QueueName = keyof typeof WAITING;

async function putMail(): Promise<string> {
  await openSampleCase(database, 'RF-1', 1);
  const queued = {
    caseId: 'RF-1',
    seq: 1,
    recipient: 'ada@example.com',
    inReplyTo: null,
    thread: [],
    language: 'en',
    message: null,
    letter: 'decision' as const,
    replyTo: null,
  };
  return queueMail(database.pool, { ...queued, messageId: '<r@example.com>', queuedAt: RECEIVED_AT });
}
async function putRefund(): Promise<string> {
  await put(database, 'charges', SAMPLE.charge);
  return post(database, 'RF-1', { txn_1: '0.01' });
}

/** For each queue: how a row comes to wait for it, and what ends its waiting. */
const WAYS: readonly [QueueName, () => Promise<string>, string][] = [
  ['intake', () => storeOne(database, 1), "update desk.messages set stage = 'read'"],
  [
    'eligibility',
    () => storeRead(database, 1),
    "update desk.messages set stage = 'done', disposition = 'ignored', reason = 'list'",
  ],
  ['settlement', putRefund, "update ledger.refunds set status = 'settled'"],
  ['reply', putMail, "update desk.outbox set status = 'sent'"],
];

/** Makes all rows of a queue that old, and as if they had been looked at that long ago. */
async function age(queue: QueueName, seconds: number, sweptSeconds: number | null): Promise<void> {
  const { table, since } = WAITING[queue];
  const ago = (secs: string) => `now() - make_interval(secs => ${secs})`;
  if (table === 'ledger.refunds') await database.pool.query('alter table ledger.refunds disable trigger facts_stay');
  await database.pool.query(`update ${table} set ${since} = ${ago('$1')}, swept_at = ${ago('$2')}`, [
    seconds,
    sweptSeconds,
  ]);
}

describe.each(WAYS)('the rows that wait for %s', (queue, come, end) => {
  test('are counted and taken once they have waited for a second', async () => {
    const rows = waitingRows(database.pool, WAITING[queue]);
    const id = await come();
    await age(queue, 0, null);
    expect([await rows.count(), await rows.take(10)]).toEqual([0, []]);
    await age(queue, 2, null);
    expect([await rows.count(), await rows.take(10)]).toEqual([1, [{ id, version: 0 }]]);
  });

  test('are not taken again before five seconds have passed, but counted', async () => {
    const rows = waitingRows(database.pool, WAITING[queue]);
    const id = await come();
    await age(queue, 60, 4);
    expect([await rows.count(), await rows.take(10)]).toEqual([1, []]);
    await age(queue, 60, 6);
    expect(await rows.take(10)).toEqual([{ id, version: 0 }]);
    expect(await rows.take(10)).toEqual([]);
  });

  test('get a new version each time their job is used up', async () => {
    const rows = waitingRows(database.pool, WAITING[queue]);
    const id = await come();
    expect(await rows.renew([id])).toEqual([{ id, version: 1 }]);
    expect(await rows.renew([id])).toEqual([{ id, version: 2 }]);
    expect(await rows.renew([])).toEqual([]);
  });

  test('are none once they have what they waited for', async () => {
    const rows = waitingRows(database.pool, WAITING[queue]);
    const id = await come();
    await age(queue, 60, null);
    await database.pool.query(end);
    expect([await rows.count(), await rows.take(10), await rows.renew([id])]).toEqual([0, [], []]);
  });
});

const intake = () => waitingRows(database.pool, WAITING.intake);

test('those not looked at for longest come first, never looked at before all', async () => {
  const ids = await store(database.pool, ...[1, 2, 3, 4].map(uid => incoming(uid)));
  await age('intake', 60, null);
  for (const [i, seconds] of [10, 30, null, 20].entries())
    await database.pool.query('update desk.messages set swept_at = now() - make_interval(secs => $2) where id = $1', [
      ids[i],
      seconds,
    ]);
  const order: string[] = [];
  for (const _ of ids) order.push(...(await intake().take(1)).map(row => row.id));
  expect(order).toEqual([ids[2], ids[1], ids[3], ids[0]]);
});

test('what another is just taking is left to him, without waiting', async () => {
  const ids = await store(database.pool, incoming(1), incoming(2), incoming(3));
  await age('intake', 60, null);
  await inTransaction(database.pool, async other => {
    await other.query('update desk.messages set swept_at = now() where id <> $1', [ids[1]]);
    expect(await intake().take(10)).toEqual([{ id: ids[1], version: 0 }]);
  });
});

test('a mail that is read waits for eligibility at once, as if never looked at', async () => {
  const id = await storeOne(database, 1);
  await age('intake', 60, 1);
  await writeFate(database.pool, id, READ, SURFACE);
  expect(await waitingRows(database.pool, WAITING.eligibility).take(10)).toEqual([{ id, version: 0 }]);
});

test('in shadow mode only a trial waits for eligibility; in live mode the others do again, under a version of their own', async () => {
  const [real = '', trial = ''] = [await storeRead(database, 1), await storeRead(database, 2)];
  await database.pool.query('update desk.messages set answer = false where id = $1', [trial]);
  await age('eligibility', 60, null);
  const inShadow = waitingRows(database.pool, waitingIn('shadow').eligibility);
  expect([await inShadow.count(), await inShadow.take(10)]).toEqual([1, [{ id: trial, version: 0 }]]);
  expect(await inShadow.renew([real])).toEqual([]);
  const inLive = waitingRows(database.pool, waitingIn('live').eligibility);
  expect(await inLive.take(10)).toEqual([{ id: real, version: 0 }]);
  expect(await inLive.renew([real])).toEqual([{ id: real, version: 1 }]);
});

test('a reply whose fate is open waits until it was sent twice', async () => {
  const id = await putMail();
  const rows = waitingRows(database.pool, WAITING.reply);
  await age('reply', 60, null);
  await database.pool.query("update desk.outbox set status = 'uncertain', unanswered = 1");
  expect(await rows.take(10)).toEqual([{ id, version: 0 }]);
  await database.pool.query('update desk.outbox set unanswered = 2, swept_at = null');
  expect([await rows.count(), await rows.take(10)]).toEqual([0, []]);
});
