import { createHash } from 'node:crypto';
import { attachmentsOfCase, type KeptAttachment, storeAttachments } from '../../src/desk/attachments.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openSampleCase } from './rows.js';

let database: TestDatabase;
let message: string;
beforeEach(async () => {
  database = await freshDatabase();
  message = await openSampleCase(database, 'RF-1', 1);
});
afterEach(() => database.close());

function attachment(name: string, text: string, changes: Partial<KeptAttachment> = {}): KeptAttachment {
  const content = Buffer.from(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const about = { bytes: content.length, type: 'text/plain', disposition: 'attachment', fate: 'kept' } as const;
  return { name, sha256, content, ...about, ...changes };
}
const keptBytes = async () =>
  (await database.pool.query<{ bytes: Buffer }>('select bytes from desk.attachments order by length(bytes)')).rows.map(
    row => row.bytes.toString(),
  );

test('they are kept by their bytes and listed in the order they stood in', async () => {
  const log = attachment('error.log', '500');
  const picture = attachment('a.png', 'picture', { type: 'image/png', disposition: 'inline' });
  await storeAttachments(database.pool, message, [log, picture]);
  expect(await attachmentsOfCase(database.pool, 'RF-1')).toEqual([
    { name: 'error.log', bytes: 3, sha256: log.sha256, type: 'text/plain', fate: 'kept' },
    { name: 'a.png', bytes: 7, sha256: picture.sha256, type: 'image/png', fate: 'kept' },
  ]);
  expect(await keptBytes()).toEqual(['500', 'picture']);
});

test('the same bytes are kept once, under every name they come with', async () => {
  const second = await openSampleCase(database, 'RF-2', 2);
  await storeAttachments(database.pool, message, [attachment('a.txt', 'same'), attachment('b.txt', 'same')]);
  await storeAttachments(database.pool, second, [attachment('c.txt', 'same')]);
  expect(await keptBytes()).toEqual(['same']);
  expect((await attachmentsOfCase(database.pool, 'RF-1')).map(one => one.name)).toEqual(['a.txt', 'b.txt']);
  expect((await attachmentsOfCase(database.pool, 'RF-2')).map(one => one.name)).toEqual(['c.txt']);
});

test('of one that was refused the manifest tells, but nothing is kept', async () => {
  await storeAttachments(database.pool, message, [attachment('big.zip', 'big', { fate: 'refused', bytes: 99 })]);
  expect(await attachmentsOfCase(database.pool, 'RF-1')).toMatchObject([
    { name: 'big.zip', bytes: 99, fate: 'refused' },
  ]);
  expect(await keptBytes()).toEqual([]);
});

test('to store them once more, as after a crash, changes nothing', async () => {
  for (const _ of [1, 2]) await storeAttachments(database.pool, message, [attachment('a.txt', 'one')]);
  expect(await attachmentsOfCase(database.pool, 'RF-1')).toHaveLength(1);
});

test('a mail or a case without any has none', async () => {
  await storeAttachments(database.pool, message, []);
  expect([await attachmentsOfCase(database.pool, 'RF-1'), await attachmentsOfCase(database.pool, 'RF-0')]).toEqual([
    [],
    [],
  ]);
});
