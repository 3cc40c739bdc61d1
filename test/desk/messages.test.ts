import { writeFate } from '../../src/desk/fates.js';
import { countByDisposition, findMessage, listMessages, rawMail } from '../../src/desk/messages.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { incoming, openSampleCase, READING, RECEIVED_AT, SURFACE, storeOne, storeRead } from './rows.js';

let database: TestDatabase;
let [inCase, ignored, read, stored] = ['', '', '', ''];

beforeAll(async () => {
  database = await freshDatabase();
  inCase = await openSampleCase(database, 'RF-1', 1);
  ignored = await storeOne(database, 2);
  await writeFate(database.pool, ignored, { kind: 'ignored', reason: 'list', detail: 'It came over a list.' }, SURFACE);
  read = await storeRead(database, 3);
  stored = await storeOne(database, 4);
});
afterAll(() => database.close());

const list = async (disposition: string | null, limit: number | null) =>
  (await listMessages(database.pool, disposition, limit)).map(message => message.id);

test('every mail is listed once, newest first', async () => {
  expect(await list(null, null)).toEqual([stored, read, ignored, inCase]);
  expect(await list(null, 2)).toEqual([stored, read]);
  expect(await listMessages(database.pool, 'ignored', null)).toEqual([
    {
      id: ignored,
      message_id: '<one@example.com>',
      received_at: RECEIVED_AT,
      from: 'ada@example.com',
      subject: 'Refund',
      disposition: 'ignored',
      reason: 'list',
      case: null,
      dismissed: false,
    },
  ]);
});

test('those of one disposition are listed, and no others', async () => {
  expect(await list('pending', null)).toEqual([stored, read]);
  expect(await list('pending', 1)).toEqual([stored]);
  expect(await list('case', null)).toEqual([inCase]);
  expect(await list('quarantined', null)).toEqual([]);
});

test('one is found with its place and what was read', async () => {
  expect(await findMessage(database.pool, inCase)).toEqual({
    id: inCase,
    message_id: '<one@example.com>',
    received_at: RECEIVED_AT,
    from: 'ada@example.com',
    subject: 'Refund',
    disposition: 'case',
    reason: null,
    case: 'RF-1',
    mailbox: 'INBOX',
    uid_validity: '7',
    uid: '1',
    bytes: incoming(1).raw.length,
    detail: null,
    released_by: null,
    released_at: null,
    dismissed_by: null,
    dismissed_at: null,
    reading: READING,
  });
  expect(await findMessage(database.pool, stored)).toMatchObject({ disposition: 'pending', from: null, reading: null });
});

test('its very bytes are there, whatever became of it', async () => {
  for (const [i, id] of [inCase, ignored, read, stored].entries())
    expect(await rawMail(database.pool, id)).toEqual(incoming(i + 1).raw);
});

test('one that is not there is null', async () => {
  expect([await findMessage(database.pool, '999'), await rawMail(database.pool, '999')]).toEqual([null, null]);
});

test('all are counted by what became of them', async () => {
  expect(await countByDisposition(database.pool)).toEqual([
    { disposition: 'case', reason: null, count: 1 },
    { disposition: 'ignored', reason: 'list', count: 1 },
    { disposition: 'pending', reason: null, count: 2 },
  ]);
});
