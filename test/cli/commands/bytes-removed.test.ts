import { attachmentCommand } from '../../../src/cli/commands/attachment.js';
import { showMessageCommand } from '../../../src/cli/commands/messages.js';
import { storeAttachments } from '../../../src/desk/attachments.js';
import { writeFate } from '../../../src/desk/fates.js';
import { removeOldRaw } from '../../../src/desk/retention.js';
import { SURFACE, storeOne } from '../../desk/rows.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { captured } from '../captured.js';

/* A mail whose bytes are kept no longer says so, and is no empty file. */

const LOG = { name: 'error.log', type: 'text/plain', bytes: 3, sha256: 'f00' } as const;

let database: TestDatabase;
let id: string;
beforeEach(async () => {
  database = await freshDatabase();
  id = await storeOne(database, 1);
  await writeFate(database.pool, id, { kind: 'ignored', reason: 'list', detail: 'A list.' }, SURFACE);
  const content = Buffer.from('log');
  await storeAttachments(database.pool, id, [{ ...LOG, disposition: 'attachment', fate: 'kept', content }]);
});
afterEach(() => database.close());

const removeAll = () => removeOldRaw(database.pool, new Date(Date.now() + 60_000));

test('`messages show --raw` says when they were removed', async () => {
  await removeAll();
  const today = new Date().toISOString().slice(0, 10);
  await expect(showMessageCommand(database.pool, id, true, captured())).rejects.toMatchObject({
    code: 65,
    message: `The bytes of mail ${id} were removed on ${today} (RETENTION_RAW_DAYS); \`refunds messages show ${id}\` tells what was read in it.`,
  });
});

test('bytes that are missing though nobody removed them are an error to look into', async () => {
  await database.pool.query('delete from desk.raw_mails');
  await expect(showMessageCommand(database.pool, id, true, captured())).rejects.toThrow('run `refunds doctor`');
});

test('`messages attachment` says so too, and the mail still lists it', async () => {
  await removeAll();
  await expect(attachmentCommand(database.pool, id, LOG.name, '-', captured())).rejects.toThrow('no longer kept');
  const terminal = captured(true);
  await showMessageCommand(database.pool, id, false, terminal);
  expect(terminal.document()).toMatchObject({ id, attachments: [{ name: LOG.name, fate: 'kept' }] });
});
