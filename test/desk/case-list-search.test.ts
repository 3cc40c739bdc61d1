import { EVERY_CASE } from '../../src/desk/case-filter.js';
import { countCases, listCases } from '../../src/desk/case-list.js';
import { caseSearch } from '../../src/desk/case-search.js';
import { queueMail } from '../../src/desk/outbox.js';
import type { Decision } from '../../src/policy/decision.js';
import { put } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { openSampleCase, RECEIVED_AT } from './rows.js';

const ADA = 'RF-7Q2K-93MX';
const EVE = 'RF-2222-3333';
const REVIEW: Decision = { kind: 'review', reasons: ['sender_not_proven'], proposal: null };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await put(database, 'accounts', { ...SAMPLE.account, email: 'Ada@Books.example' });
  await openSampleCase(database, ADA, 1);
  const eve = await openSampleCase(database, EVE, 2, {
    sender: 'Eve_1@example.com',
    accountId: null,
    decision: REVIEW,
    receivedAt: new Date(RECEIVED_AT.getTime() + 1000),
  });
  await database.pool.query(
    `update desk.messages set message_id = '<Two@example.com>', subject = $2,
            reading = reading || '{"transactionIds": ["txn_eeeeeeeeeeeeeeee"], "invoiceNumbers": ["INV-2026-000002"]}'
      where id = $1`,
    [eve, 'Überweisung 100%_sicher \\ <b>'],
  );
  await queueMail(database.pool, {
    caseId: ADA,
    seq: 1,
    recipient: 'ada@example.com',
    messageId: '<RF-7Q2K-93MX.1@imaginator.com>',
    inReplyTo: null,
    thread: [],
    letter: 'decision',
    replyTo: null,
    language: 'en',
    message: null,
    queuedAt: RECEIVED_AT,
  });
});
afterAll(() => database.close());

const search = async (text: string) => {
  const filter = { ...EVERY_CASE, text };
  const found = (await listCases(database.pool, filter)).map(({ caseId }) => caseId);
  expect(await countCases(database.pool, filter)).toBe(found.length);
  return found;
};

test.each([
  ['its id', 'RF-7Q2K-93MX', [ADA]],
  ['its id in lower case', ' rf-7q2k-93mx ', [ADA]],
  ['its id without dashes', 'RF7Q2K93MX', [ADA]],
  ['its id without its beginning', '7q2k 93mx', [ADA]],
  ['an id that no case has', 'RF-9999-9999', []],
  ['the account', 'acc_ada', [ADA]],
  ['the email of the account', 'ada@books.EXAMPLE', [ADA]],
  ['a part of an email of an account, which is not looked through', '@books.example', []],
  ['the sender', 'eve_1@example.com', [EVE]],
  ['a part of the sender', 'EVE', [EVE]],
  ['a domain', '@example.com', [EVE, ADA]],
  ['a charge that was decided on', 'TXN_aaaaaaaaaaaaaaaa', [ADA]],
  ['a charge that only a mail names', 'txn_eeeeeeeeeeeeeeee', [EVE]],
  ['an invoice that only a mail names', 'inv-2026-000002', [EVE]],
  ['the Message-ID of a mail', '<Two@example.com>', [EVE]],
  ['a Message-ID without brackets', 'Two@example.com', [EVE]],
  ['the Message-ID of ours, however it is written', 'rf-7q2k-93mx.1@IMAGINATOR.com', [ADA]],
  ['a part of the subject', 'SICHER', [EVE]],
  ['a percent sign, which is no wildcard', '0%_s', [EVE]],
  ['an underscore, which is no wildcard', 'eve_1', [EVE]],
  ['an underscore that would match anything', 'ada_example', []],
  ['a percent sign that would match anything', '%', [EVE]],
  ['a backslash', '\\', [EVE]],
  ['a quote', "'", []],
  ['a NUL, which is nothing', '\0', [EVE, ADA]],
  ['blanks, which are nothing', '  ', [EVE, ADA]],
])('a case is found by %s', async (_, text, found) => {
  expect(await search(text)).toEqual(found);
});

test('what is found is narrowed by the rest of the filter, and shows the subject of its first mail', async () => {
  const filter = { ...EVERY_CASE, text: '@example.com', states: ['needs_review'] };
  expect(await listCases(database.pool, filter)).toEqual([
    expect.objectContaining({ caseId: EVE, subject: 'Überweisung 100%_sicher \\ <b>', live: true }),
  ]);
  expect(await countCases(database.pool, filter)).toBe(1);
});

test.each(['', ' ', '\0\0'])('nothing is no search: %j', typed => {
  expect(caseSearch(typed)).toBeNull();
});
