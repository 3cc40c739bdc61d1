import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachmentCommand } from '../../../src/cli/commands/attachment.js';
import { type KeptAttachment, storeAttachments } from '../../../src/desk/attachments.js';
import { storeMail } from '../../intake/stored-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { captured } from '../captured.js';

const EVIL = '../../etc/\u001b[2Jpasswd\u202Egnp.exe';

let database: TestDatabase;
let folder: string;
let id: string;
beforeAll(async () => {
  [database, folder] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'attachments-'))]);
  id = await storeMail(database.pool, Buffer.from('From: a@x.test\r\n\r\n'));
  const attachments = [
    attachment('shot.png', 'first'),
    attachment('shot.png', 'second'),
    attachment(EVIL, 'evil'),
    attachment('huge.bin', 'huge', 'refused'),
  ];
  await storeAttachments(database.pool, id, attachments);
});
afterAll(async () => {
  await Promise.all([database.close(), rm(folder, { recursive: true })]);
});

function attachment(name: string, text: string, fate: 'kept' | 'refused' = 'kept'): KeptAttachment {
  const content = Buffer.from(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, type: 'image/png', bytes: content.length, sha256, disposition: 'attachment', fate, content };
}

async function write(name: string, message = id, json = false) {
  const [file, terminal] = [join(folder, 'out'), captured(json)];
  await attachmentCommand(database.pool, message, name, file, terminal);
  return { written: await readFile(file, 'utf8'), terminal };
}

test('an attachment is written where the caller says, whatever its name says', async () => {
  const { written, terminal } = await write(EVIL);
  expect(written).toBe('evil');
  expect(terminal.text()).toMatch(/out: 4 bytes, image\/png, SHA-256 [0-9a-f]{64}\n$/);
});

test('of two with one name the place says which', async () => {
  await expect(write('shot.png')).rejects.toMatchObject({ code: 65, message: expect.stringContaining('#1, #2') });
  expect((await write('#2')).written).toBe('second');
  expect((await write('#1', id, true)).terminal.document()).toMatchObject({ bytes: 5, type: 'image/png' });
});

test('what is not there, or not kept, is bad input and says what to do', async () => {
  const fails = (name: string, why: string, message = id) =>
    expect(write(name, message)).rejects.toMatchObject({ code: 65, message: expect.stringContaining(why) });
  await fails('none.txt', '`refunds messages show');
  await fails('#9', 'has no attachment #9');
  await fails('\u001b[2J', 'has no attachment ·[2J');
  await fails('shot.png', 'has no attachment', '999999');
  await fails('shot.png', 'has no attachment', 'x');
  await fails('huge.bin', 'was refused');
  await database.pool.query('delete from desk.attachments where sha256 = $1', [attachment('', 'second').sha256]);
  await fails('#2', 'RETENTION_RAW_DAYS');
});
