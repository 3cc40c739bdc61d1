import { createParser } from '../../src/intake/parse/parse-mail.js';
import { type IntakeTools, type TakenIn, takeInMail } from '../../src/intake/take-in-mail.js';
import { createTurnstile } from '../../src/intake/turnstile.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { mail } from '../support/mail.js';
import { txn } from '../support/sample-ledger.js';
import { READ_SETTINGS, storeMail } from './stored-mails.js';

/* Copies of a mail, and mails that only look like one. */

const tools: IntakeTools = {
  parser: createParser({ threads: 2, deadlineMs: 10_000 }),
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

async function fates(): Promise<string[]> {
  const { rows } = await database.pool.query('select disposition, reason from desk.messages order by id');
  return rows.map(row => row.reason ?? row.disposition);
}

test('the same mail again is a duplicate, whatever servers wrote on top of it', async () => {
  const same = {
    text: `Refund ${txn(1)}`,
    messageId: '<same@x>',
    headers: { Date: 'Sun, 22 Nov 2026 10:00:00 +0000' },
  };
  await takeIn(mail(same));
  expect(await takeIn(mail({ ...same, auth: 'none', received: new Date('2026-11-22T11:00:00Z') }))).toBe('ignored');
  expect(await fates()).toEqual(['pending', 'duplicate']);
});

describe('a copy by a worse way does not keep the real mail out', () => {
  const same = {
    text: `Refund ${txn(1)}`,
    messageId: '<same@x>',
    headers: { Date: 'Sun, 22 Nov 2026 10:00:00 +0000' },
  };

  test('one through a mailing list, which is ignored', async () => {
    await takeIn(mail({ ...same, headers: { ...same.headers, 'List-Id': '<everybody.example.com>' } }));
    expect(await takeIn(mail(same))).toBe('read');
    expect(await fates()).toEqual(['list', 'pending']);
  });

  test('one whose sender is not proven, and one that only borrows the Message-ID', async () => {
    await takeIn(mail({ ...same, auth: 'none' }));
    await takeIn(mail({ ...same, auth: 'none', text: 'Something else.' }));
    expect(await takeIn(mail(same))).toBe('read');
    expect(await fates()).toEqual(['pending', 'conflict', 'pending']);
  });

  test('one of a trial run, which pays and answers nothing', async () => {
    const trial = await storeMail(database.pool, mail(same));
    await database.pool.query("update desk.messages set answer = false, mailbox = 'ingest trial', uid_validity = 0");
    expect(await takeInMail(database.pool, trial, tools)).toBe('read');
    expect(await takeIn(mail(same))).toBe('read');
  });
});

test.each([
  ['text', { text: 'Something else' }],
  ['sender', { from: 'bob@example.com' }],
  ['subject', { subject: 'Another' }],
  ['attachment', { attachments: [{ name: 'a.txt', content: 'new' }] }],
])('the same Message-ID with another %s is a conflict, kept for a person', async (_, changes) => {
  const one = { messageId: '<same@x>', headers: { Date: 'Sun, 22 Nov 2026 10:00:00 +0000' } };
  await takeIn(mail(one));
  expect(await takeIn(mail({ ...one, ...changes }))).toBe('quarantined');
  expect(await fates()).toEqual(['pending', 'conflict']);
});

test('without a Message-ID the content alone tells', async () => {
  const one = { text: 'Refund', headers: { 'Message-ID': null, Date: 'Sun, 22 Nov 2026 10:00:00 +0000' } };
  await takeIn(mail(one));
  await takeIn(mail(one));
  await takeIn(mail({ ...one, text: 'Refund!' }));
  expect(await fates()).toEqual(['pending', 'duplicate', 'pending']);
});

test('of many copies taken in at once one goes on', async () => {
  const raw = mail({ messageId: '<same@x>' });
  const ids = await Promise.all(Array.from({ length: 8 }, () => storeMail(database.pool, raw)));
  const taken = await Promise.all(ids.map(id => takeInMail(database.pool, id, tools)));
  expect(taken.sort()).toEqual([...Array(7).fill('ignored'), 'read']);
});
