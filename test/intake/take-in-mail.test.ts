import { createParser } from '../../src/intake/parse/parse-mail.js';
import type { ParseOutcome } from '../../src/intake/parse/parsed-mail.js';
import { type IntakeTools, ParseFailed, type TakenIn, takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { poisonMail } from '../mails/poison.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';
import { READ_SETTINGS, storeMail } from './stored-mails.js';

const tools: IntakeTools = {
  parser: createParser({ threads: 2, deadlineMs: 1_500 }),
  turnstile: createTurnstile(),
  read: READ_SETTINGS,
};
afterAll(() => tools.parser.close());

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const takeIn = async (raw: Uint8Array): Promise<TakenIn> =>
  takeInMail(database.pool, await storeMail(database.pool, raw), tools);

const rows = async (sql: string) => (await database.pool.query(sql)).rows;

const fates = async () =>
  (await rows('select disposition, reason from desk.messages order by id')).map(row => row.reason ?? row.disposition);

test('a request is read and waits for its decision, with what it says and who is proven to say it', async () => {
  const raw = mail({
    from: 'Ada <Ada@Example.com>',
    subject: `About ${txn(1)}`,
    messageId: '<one@x>',
    references: '<0@x>',
  });
  expect(await takeIn(raw)).toBe('read');
  const [row] = await rows('select * from desk.messages');
  expect(row).toMatchObject({
    stage: 'read',
    disposition: 'pending',
    message_id: '<one@x>',
    sender: 'ada@example.com',
    subject: `About ${txn(1)}`,
    parse_began_at: null,
    reading: {
      sender: { kind: 'one', address: 'ada@example.com' },
      authentication: { dmarc: 'pass' },
      transactionIds: [txn(1)],
      invoiceNumbers: [],
      references: ['<0@x>'],
    },
  });
});

test('what comes with it is kept: bytes by their hash, once however many mails bring them', async () => {
  const log = { name: 'error.log', content: `failed ${txn(2)}` };
  await takeIn(mail({ attachments: [log, { ...log, name: 'again.log' }] }));
  await takeIn(mail({ attachments: [log] }));
  expect(await rows('select position, name, fate from desk.message_attachments order by message, position')).toEqual([
    { position: 0, name: 'error.log', fate: 'kept' },
    { position: 1, name: 'again.log', fate: 'kept' },
    { position: 0, name: 'error.log', fate: 'kept' },
  ]);
  expect(await rows('select bytes from desk.attachments')).toEqual([{ bytes: Buffer.from(log.content) }]);
});

test('a mail from a machine ends here, with its sign', async () => {
  expect(await takeIn(mail({ headers: { 'Auto-Submitted': 'auto-replied' } }))).toBe('ignored');
  expect(await rows('select stage, disposition, reason, detail, reading, sender from desk.messages')).toEqual([
    {
      stage: 'done',
      disposition: 'ignored',
      reason: 'auto_reply',
      detail: 'Auto-Submitted says that a machine answered.',
      reading: null,
      sender: 'ada@example.com',
    },
  ]);
});

test('a mail that names more IDs than a person would is kept for a person', async () => {
  const ids = Array.from({ length: 501 }, (_, n) => txn(n)).join(' ');
  expect(await takeIn(mail({ text: ids }))).toBe('quarantined');
  expect(await fates()).toEqual(['too_large']);
});

test('a mail that was taken in before stays as it is', async () => {
  const id = await storeMail(database.pool, mail());
  expect([await takeInMail(database.pool, id, tools), await takeInMail(database.pool, id, tools)]).toEqual([
    'read',
    'already',
  ]);
  expect(await takeInMail(database.pool, '999999', tools)).toBe('already');
});

test.each([
  ['unparseable', Buffer.from('neither header nor body')],
  ['too_large', Buffer.from(`From: a@x.test\r\nX-Long: ${'x'.repeat(300_000)}\r\n\r\n`)],
])('what is %s is kept for a person at once, with its bytes and why', async (reason, raw) => {
  expect(await takeIn(raw)).toBe('quarantined');
  expect(await rows('select disposition, reason, detail, bytes from desk.messages')).toEqual([
    { disposition: 'quarantined', reason, detail: expect.stringMatching(/\bmail\b.*\.$/), bytes: raw.length },
  ]);
  expect(await rows('select bytes from desk.raw_mails')).toEqual([{ bytes: raw }]);
});

test('the mail that hangs the parser is tried three times and quarantined; the mail beside it does not wait', async () => {
  const poison = await storeMail(database.pool, poisonMail());
  const beside = await storeMail(database.pool, mail());
  const first = takeInMail(database.pool, poison, tools);
  first.catch(() => undefined);
  expect(await takeInMail(database.pool, beside, tools)).toBe('read');
  expect(await fates()).toEqual(['pending', 'pending']);
  await expect(first).rejects.toThrow(ParseFailed);
  await expect(takeInMail(database.pool, poison, tools)).rejects.toThrow(ParseFailed);
  expect(await takeInMail(database.pool, poison, tools)).toBe('quarantined');
  expect(await rows("select reason, detail from desk.messages where disposition = 'quarantined'")).toEqual([
    { reason: 'crashed', detail: 'Its parsing did not end in time.' },
  ]);
});

/** A parser that notes which mails it has at the same time, and gives one back when told to. */
function heldParser() {
  const inside: string[] = [];
  const together: string[][] = [];
  const waiting: (() => void)[] = [];
  const parse = (raw: Uint8Array): Promise<ParseOutcome> =>
    new Promise(resolve => {
      const name = /^Subject: (.*)$/m.exec(Buffer.from(raw).toString())?.[1] ?? '';
      inside.push(name);
      together.push([...inside]);
      waiting.push(() => {
        inside.splice(inside.indexOf(name), 1);
        resolve({ kind: 'unparseable', why: '' });
      });
    });
  return { together, release: () => waiting.shift()?.(), parser: { parse, close: () => Promise.resolve() } };
}

test('after a process died in the middle of mails, each of these is tried alone', async () => {
  const ids: string[] = [];
  for (const subject of ['A', 'B', 'C', 'D']) ids.push(await storeMail(database.pool, mail({ subject })));
  await database.pool.query('update desk.messages set parse_began_at = now() where id in ($1, $2)', ids.slice(0, 2));
  const { together, release, parser } = heldParser();
  const state = { over: false };
  const held = { ...tools, turnstile: createTurnstile(), parser };
  const all = Promise.all(ids.map(id => takeInMail(database.pool, id, held))).finally(() => {
    state.over = true;
  });
  while (!state.over) {
    release();
    await new Promise(resolve => setImmediate(resolve));
  }
  expect(await all).toEqual(Array(4).fill('quarantined'));
  for (const suspect of ['A', 'B']) expect(together.filter(names => names.includes(suspect))).toEqual([[suspect]]);
});
