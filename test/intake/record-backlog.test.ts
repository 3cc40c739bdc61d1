import { storeIncoming } from '../../src/desk/incoming.js';
import { releaseMessage } from '../../src/desk/release.js';
import { createParser } from '../../src/intake/parse/parse-mail.js';
import { type IntakeTools, takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';
import { READ_SETTINGS } from './stored-mails.js';

/* Mail that was in the mailbox before the desk is only recorded. */

const BEFORE = new Date('2025-06-01T12:00:00Z');
const LATER = new Date('2026-11-22T12:00:00Z');

const tools: IntakeTools = {
  parser: createParser({ threads: 2, deadlineMs: 5_000 }),
  turnstile: createTurnstile(),
  read: READ_SETTINGS,
};
afterAll(() => tools.parser.close());

let database: TestDatabase;
let uid = 0;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

interface How {
  readonly backlog?: boolean;
  readonly answer?: boolean;
  readonly receivedAt?: Date;
  readonly mailbox?: string;
}

async function store(raw: Uint8Array, how: How = {}) {
  const { backlog = true, answer = true, receivedAt = BEFORE, mailbox = 'INBOX' } = how;
  uid += 1;
  const one = { mailbox, uidValidity: 2n, uid, receivedAt, raw, answer, backlog };
  const [id = ''] = await inTransaction(database.pool, transaction => storeIncoming(transaction, [one]));
  return id;
}

async function takeIn(raw: Uint8Array, how: How = {}) {
  const id = await store(raw, how);
  return { id, taken: await takeInMail(database.pool, id, tools) };
}

const row = async (id: string) =>
  (await database.pool.query('select * from desk.messages where id = $1', [id])).rows[0];

const REQUEST = mail({ text: `Refund ${txn(1)}`, messageId: '<old@example.com>', received: BEFORE });

test('it ends here, with what it says of itself and what came with it', async () => {
  const attachments = [{ name: 'error.log', content: 'failed' }];
  const { id, taken } = await takeIn(mail({ subject: 'Broken', messageId: '<old@x>', attachments }));
  expect(taken).toBe('ignored');
  expect(await row(id)).toMatchObject({
    disposition: 'ignored',
    reason: 'backlog',
    detail: 'It was in the mailbox before the desk first looked (MAIL_BACKLOG=skip).',
    sender: 'ada@example.com',
    subject: 'Broken',
    message_id: '<old@x>',
    case_id: null,
  });
  const { rows } = await database.pool.query('select name, fate from desk.message_attachments');
  expect(rows).toEqual([{ name: 'error.log', fate: 'kept' }]);
});

test.each([
  ['a machine', mail({ headers: { 'Auto-Submitted': 'auto-replied' } })],
  ['a list', mail({ headers: { 'List-Id': '<news.example.com>' } })],
  ['nobody', mail({ auth: 'fail' })],
])('from %s it is backlog too', async (_, raw) => {
  const { id } = await takeIn(raw);
  expect(await row(id)).toMatchObject({ disposition: 'ignored', reason: 'backlog' });
});

test('what cannot be parsed is kept for a person', async () => {
  const { id, taken } = await takeIn(Buffer.from('neither header nor body'));
  expect([taken, (await row(id)).reason]).toEqual(['quarantined', 'unparseable']);
});

test.each([
  ['in live mode', {}],
  ['in shadow mode', { answer: false }],
])('the same mail once more %s is a duplicate, whether the backlog was a trial or not', async (_, mode) => {
  for (const answer of [true, false]) {
    const raw = mail({ text: `Refund ${txn(1)}`, messageId: `<${answer}@example.com>` });
    await takeIn(raw, { answer });
    const { id } = await takeIn(raw, { ...mode, backlog: false, receivedAt: LATER });
    expect(await row(id)).toMatchObject({ disposition: 'ignored', reason: 'duplicate' });
  }
});

test('many copies in the backlog are backlog, every one', async () => {
  const copies = [await takeIn(REQUEST), await takeIn(REQUEST)];
  for (const { id } of copies) expect(await row(id)).toMatchObject({ reason: 'backlog' });
});

test('a person lets it through: then it is read as any mail, by when it was received', async () => {
  const { id } = await takeIn(REQUEST);
  const released = await inTransaction(database.pool, transaction => releaseMessage(transaction, id, 'anna', LATER));
  expect(released).toEqual({ kind: 'released' });
  expect(await takeInMail(database.pool, id, tools)).toBe('read');
  expect(await row(id)).toMatchObject({
    disposition: 'pending',
    answer: true,
    received_at: BEFORE,
    reading: { transactionIds: [txn(1)] },
  });
});

describe('a mail that the desk knows from shadow mode', () => {
  const watched = () => takeIn(REQUEST, { backlog: false, answer: false, receivedAt: BEFORE });

  test('is not answered when the server numbers its mails anew', async () => {
    await watched();
    const { id } = await takeIn(REQUEST, { backlog: false, receivedAt: BEFORE });
    expect(await row(id)).toMatchObject({
      reason: 'duplicate',
      detail: 'The desk knows this mail from shadow mode.',
    });
  });

  test.each(['inbox', 'ada@other.example/INBOX'])('is not answered when its mailbox is called %s', async mailbox => {
    await watched();
    const { id } = await takeIn(REQUEST, { backlog: false, receivedAt: BEFORE, mailbox });
    expect(await row(id)).toMatchObject({ reason: 'duplicate' });
  });

  test('is decided when it is delivered once more', async () => {
    await watched();
    expect((await takeIn(REQUEST, { backlog: false, receivedAt: LATER })).taken).toBe('read');
  });

  test('does not hold back another mail of the same second', async () => {
    await watched();
    const other = mail({ text: `Refund ${txn(1)}`, messageId: '<new@example.com>', received: BEFORE });
    expect(other.length).toBe(REQUEST.length);
    expect((await takeIn(other, { backlog: false, receivedAt: BEFORE })).taken).toBe('read');
  });
});
