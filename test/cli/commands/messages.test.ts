import { z } from 'zod';
import {
  dismissMessageCommand,
  listMessagesCommand,
  releaseMessageCommand,
  showMessageCommand,
} from '../../../src/cli/commands/messages.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { storeAttachments } from '../../../src/desk/attachments.js';
import { writeFate } from '../../../src/desk/fates.js';
import { storeMail } from '../../intake/stored-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { reading } from '../../support/reading.js';
import { captured } from '../captured.js';

const EVIL = '\u001b[2J\u001b]0;owned\u0007 画像が一枚も生成されませんでした。返金をお願いします。';
const RAW = Buffer.from('From: a@x.test\r\n\r\nGrüße \u001b[31m');

let database: TestDatabase;
let ids: string[];
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  ids = [await storeMail(pool, RAW), await storeMail(pool, RAW), await storeMail(pool, RAW)];
  const surface = { messageId: '<1@x>', sender: 'a.rather.long.address@customer.test', subject: EVIL };
  const detail = 'The mail is from a mailing list.';
  await writeFate(pool, ids[0] ?? '', { kind: 'ignored', reason: 'list', detail }, surface);
  const crashed = { kind: 'quarantined', reason: 'crashed', detail: 'It did not end.' } as const;
  await writeFate(pool, ids[1] ?? '', crashed, { messageId: null, sender: null, subject: null });
});
afterAll(() => database.close());

async function list(disposition: string | null = null, limit: number | null = null, json = false) {
  const terminal = captured(json);
  await listMessagesCommand(database.pool, disposition, limit, terminal);
  return terminal;
}

async function show(id = '', json = false) {
  const terminal = captured(json);
  await showMessageCommand(database.pool, id, false, terminal);
  return terminal;
}

test('the list is newest first, fits 80 columns, and obeys nothing of a subject', async () => {
  const printed = (await list()).text();
  const lines = printed.trimEnd().split('\n');
  expect(lines.map(line => line.trim().split(/ {2,}/)[2])).toEqual([
    'FATE',
    'pending',
    'quarantined: crashed',
    'ignored: list',
  ]);
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80);
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
});

test('the list narrowed', async () => {
  expect((await list('quarantined')).text().trimEnd().split('\n')).toHaveLength(2);
  expect((await list(null, 1)).text()).toContain('pending');
  expect((await list('case')).text()).toBe('No mail fits.\n');
});

test('for scripts the list is one document with the fields of the contract, and says exactly what the mail said', async () => {
  const document = (await list('ignored', null, true)).document();
  expect(document).toEqual([
    {
      id: ids[0],
      message_id: '<1@x>',
      received_at: '2026-11-22T12:00:00.000Z',
      from: 'a.rather.long.address@customer.test',
      subject: EVIL,
      disposition: 'ignored',
      reason: 'list',
      case: null,
    },
  ]);
});

test('one mail is shown with why it ended so, and obeyed in nothing', async () => {
  const printed = (await show(ids[0])).text();
  expect(printed).toContain('why         The mail is from a mailing list.\n');
  expect(printed).toContain('received    2026-11-22 12:00 UTC\n');
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  expect((await show(ids[0], true)).document()).toMatchObject({ id: ids[0], bytes: RAW.length, reading: null });
});

test('a mail that was read shows who is proven, where each ID stood, and what it brings', async () => {
  const { pool } = database;
  const id = await storeMail(pool, RAW);
  const sightings = [
    { id: 'txn_9fk2mq7xl4bt1cvz', place: 'attachment receipt.pdf' },
    { id: 'txn_00000000000000aa', place: 'quote' },
  ];
  const found = reading({ sightings, transactionIds: ['txn_9fk2mq7xl4bt1cvz'], damaged: true });
  await writeFate(
    pool,
    id,
    { kind: 'read', reading: found },
    { messageId: null, sender: 'ada@example.com', subject: '' },
  );
  const receipt = {
    name: EVIL,
    type: 'application/pdf',
    bytes: 3,
    sha256: 'ab'.repeat(32),
    content: Buffer.from('pdf'),
  };
  await storeAttachments(pool, id, [{ ...receipt, disposition: 'attachment', fate: 'kept' }]);
  const printed = (await show(id)).text();
  expect(printed).toContain('sender      DMARC pass');
  expect(printed).toContain('txn_9fk2mq7xl4bt1cvz in attachment receipt.pdf\n');
  expect(printed).toContain('txn_00000000000000aa in quote, does not count\n');
  expect(printed).toContain('an ID that is not whole\n');
  expect(printed).toContain('application/pdf, 3 bytes, kept');
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  expect((await show(id, true)).document()).toMatchObject({ attachments: [{ type: 'application/pdf', fate: 'kept' }] });
});

describe('messages release', () => {
  const release = async (id: string, json = false) => {
    const terminal = captured(json);
    await releaseMessageCommand(database.pool, id, 'anna', terminal);
    return terminal;
  };

  test('puts a mail that was held back on its way again, and says who did', async () => {
    expect((await release(ids[1] ?? '')).text()).toContain('is on its way again');
    const shown = (await show(ids[1])).text();
    expect(shown).toContain('fate        pending\n');
    expect(shown).toMatch(/released {4}by anna, \d{4}-\d\d-\d\d/);
  });

  test('says what is wrong where there is nothing to release', async () => {
    await expect(release(ids[2] ?? '')).rejects.toMatchObject({
      code: 65,
      message: expect.stringContaining('pending'),
    });
    await expect(release('999999')).rejects.toMatchObject({ code: 65 });
    await expect(release('x')).rejects.toMatchObject({ code: 65 });
  });
});

describe('messages dismiss', () => {
  const AT = new Date('2026-11-23T08:00:00Z');
  const dismiss = async (id: string, json = false) => {
    const terminal = captured(json);
    await dismissMessageCommand(database.pool, id, { by: 'anna', reason: 'spam', at: AT }, terminal);
    return terminal;
  };
  const held = async () => {
    const id = await storeMail(database.pool, RAW);
    const unreadable = { kind: 'quarantined', reason: 'unparseable', detail: 'It has no end.' } as const;
    await writeFate(database.pool, id, unreadable, { messageId: null, sender: null, subject: null });
    return id;
  };

  test('closes a mail in quarantine, and the mail and the list say so', async () => {
    const id = await held();
    expect((await dismiss(id)).text()).toContain(`\`refunds messages release ${id}\` lets it through still`);
    expect((await show(id)).text()).toContain(`dismissed   by anna, 2026-11-23 08:00 UTC\n`);
    expect((await show(id, true)).document()).toMatchObject({ disposition: 'quarantined', dismissed_by: 'anna' });
    expect((await list('quarantined')).text()).toContain('quarantined: unparseable, dismissed');
    const [first] = z
      .array(z.object({ id: z.string() }).loose())
      .parse((await list('quarantined', 1, true)).document());
    expect(first).toMatchObject({ id, disposition: 'quarantined' });
    expect(first).not.toHaveProperty('dismissed');
  });

  test('says for scripts who did, and when', async () => {
    const id = await held();
    expect((await dismiss(id, true)).document()).toEqual({ id, dismissed_by: 'anna', dismissed_at: AT.toISOString() });
  });

  test('says what is wrong where there is nothing to dismiss', async () => {
    const id = await held();
    await dismiss(id);
    const refusal = (words: string) => ({ code: 65, message: expect.stringContaining(words) });
    await expect(dismiss(id)).rejects.toMatchObject(refusal('dismissed already, by anna'));
    await expect(dismiss(ids[0] ?? '')).rejects.toMatchObject(refusal('not in quarantine (ignored: list)'));
    await expect(dismiss('999999')).rejects.toMatchObject(refusal('There is no mail 999999'));
    await expect(dismiss('x')).rejects.toMatchObject(refusal('There is no mail x'));
  });
});

test.each(['999999', 'x', '1;', '-1', '', '9'.repeat(30)])('a mail %j that is not there is bad input', async id => {
  await expect(show(id)).rejects.toMatchObject({
    code: 65,
    message: expect.stringContaining('`refunds messages list`'),
  });
});
