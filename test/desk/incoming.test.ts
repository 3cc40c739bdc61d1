import { storedUids, storeIncoming } from '../../src/desk/incoming.js';
import { rawMail } from '../../src/desk/messages.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { incoming, store } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const messages = async () =>
  (await database.pool.query('select mailbox, uid_validity, uid from desk.messages order by 1, 2, 3')).rows;

test('a mail is stored at its place, with its receipt and its very bytes', async () => {
  const raw = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const receivedAt = new Date('2026-11-22T12:00:00.123Z');
  const [id = ''] = await store(database.pool, incoming(1, { raw, receivedAt, answer: false }));
  expect(await rawMail(database.pool, id)).toEqual(Buffer.from(raw));
  const { rows } = await database.pool.query('select * from desk.messages');
  expect(rows).toEqual([
    expect.objectContaining({
      id,
      mailbox: 'INBOX',
      uid_validity: '7',
      uid: '1',
      received_at: receivedAt,
      bytes: 256,
      answer: false,
      stage: 'stored',
      disposition: 'pending',
      version: 0,
    }),
  ]);
});

test('an empty mail is a mail, and no mails are none', async () => {
  const [id = ''] = await store(database.pool, incoming(1, { raw: new Uint8Array() }));
  expect(await rawMail(database.pool, id)).toEqual(Buffer.alloc(0));
  expect(await store(database.pool)).toEqual([]);
});

test('a place is stored once: a second fetch gives only what is new', async () => {
  const first = await store(database.pool, incoming(1), incoming(2));
  expect(first).toHaveLength(2);
  expect(await store(database.pool, incoming(1), incoming(2))).toEqual([]);
  const changed = incoming(2, { raw: Buffer.from('other bytes') });
  const [third = '', ...none] = await store(database.pool, incoming(1), incoming(3), changed);
  expect(none).toEqual([]);
  expect((await rawMail(database.pool, third))?.toString()).toMatch('Subject: 3');
  expect((await rawMail(database.pool, first[1] ?? ''))?.toString()).toMatch('Subject: 2');
});

test('a server that names a mail twice in one answer does no harm', async () => {
  expect(await store(database.pool, incoming(1), incoming(2), incoming(1))).toHaveLength(2);
  expect(await messages()).toHaveLength(2);
});

test('the same UID elsewhere is another mail', async () => {
  const elsewhere = [incoming(1), incoming(1, { uidValidity: 8n }), incoming(1, { mailbox: 'Other' })];
  for (const mail of elsewhere) expect(await store(database.pool, mail)).toHaveLength(1);
  expect(await messages()).toHaveLength(3);
});

test('of many who store the same mails at once, each mail is new to one', async () => {
  const mails = Array.from({ length: 50 }, (_, i) => incoming(i + 1));
  const stored = await Promise.all(Array.from({ length: 8 }, () => store(database.pool, ...mails)));
  expect(new Set(stored.flat()).size).toBe(50);
  expect(stored.flat()).toHaveLength(50);
});

test('a transaction that is undone leaves no mail without its bytes', async () => {
  const undone = inTransaction(database.pool, async transaction => {
    await storeIncoming(transaction, [incoming(1)]);
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  expect(await messages()).toEqual([]);
});

test('a mail of a trial stays where it lies, and so does one that was there before the desk', async () => {
  const kinds = [{}, { answer: false }, { backlog: true }, { answer: false, backlog: true }];
  await store(database.pool, ...kinds.map((kind, i) => incoming(i + 1, kind)));
  expect([...(await storedUids(database.pool, 'INBOX', 7n, [1, 2, 3, 4, 5]))].sort()).toEqual([
    [1, 'leaves'],
    [2, 'stays'],
    [3, 'stays'],
    [4, 'stays'],
  ]);
});

test('the UIDs that are stored are those of the mailbox as it is numbered now', async () => {
  await store(database.pool, incoming(1), incoming(4_294_967_295));
  const asked = [1, 2, 4_294_967_295];
  expect(await storedUids(database.pool, 'INBOX', 7n, asked)).toEqual(
    new Map([
      [1, 'leaves'],
      [4_294_967_295, 'leaves'],
    ]),
  );
  expect(await storedUids(database.pool, 'INBOX', 8n, asked)).toEqual(new Map());
  expect(await storedUids(database.pool, 'Other', 7n, asked)).toEqual(new Map());
  expect(await storedUids(database.pool, 'INBOX', 7n, [])).toEqual(new Map());
});

test.each([
  ['Refunds@IMAP.Example/inbox', 'refunds@imap.example/INBOX', true],
  ['Refunds@IMAP.Example/Refunds', 'refunds@imap.example/Refunds', true],
  ['refunds@imap.example/refunds', 'refunds@imap.example/Refunds', false],
  ['other@imap.example/INBOX', 'refunds@imap.example/INBOX', false],
  ['refunds@imap.example/INBOX', 'refunds@imap.example/INBOX/Old', false],
])('what was stored as of %s is that of %s: %s', async (before, now, same) => {
  await store(database.pool, incoming(1, { mailbox: before }));
  expect((await storedUids(database.pool, now, 7n, [1])).size).toBe(Number(same));
});
