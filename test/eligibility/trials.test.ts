import { checkCase } from '../../src/eligibility/check-case.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/* What is decided as a trial: everything is written down, nothing is paid or sent, and real mails go their own way. */

let database: TestDatabase;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  shared = settings();
  await importRows(database.pool, [...ledgerOf('ada', 'bob'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;

async function check(mail: ReadMail): Promise<string> {
  const checked = await checkCase(database.pool, await storeRead(database.pool, mail), shared);
  return 'caseId' in checked ? checked.caseId : checked.kind;
}

const trial = (mail: ReadMail) => check({ answer: false, ...mail });

const letters = () => rows('select * from desk.trial_letters order by case_id, seq, letter');

test('a trial posts nothing and queues nothing, and keeps what it would have said', async () => {
  await trial({ transactionIds: [txn(1)], reading: { language: 'de' } });
  expect(await rows('select state, live from desk.cases')).toEqual([{ state: 'approved', live: false }]);
  expect(await rows('select 1 from ledger.refunds union all select 1 from desk.outbox')).toEqual([]);
  expect(await letters()).toEqual([
    {
      case_id: 'RF-0001',
      seq: 1,
      letter: 'decision',
      recipient: 'ada@example.com',
      language: 'de',
      refund_due_at: new Date('2026-12-04T12:00:05Z'),
      credit_expires_at: null,
      review_due_at: null,
    },
  ]);
});

test('a question to an account’s owner is kept, and its token is made for nobody', async () => {
  await trial({ dmarc: 'none', transactionIds: [txn(1)] });
  expect(await letters()).toMatchObject([{ letter: 'confirmation', recipient: 'ada@example.com', language: 'en' }]);
  expect(await rows('select 1 from desk.confirmations')).toEqual([]);
});

test('a mail that nobody would answer keeps no letter', async () => {
  await trial({ from: null, transactionIds: [txn(1)] });
  expect(await rows('select state from desk.cases')).toEqual([{ state: 'needs_review' }]);
  expect(await letters()).toEqual([]);
});

test('a letter without a language of its own is in that of the case', async () => {
  await trial({ explained: false, reading: { language: 'fr' }, transactionIds: [txn(1)] });
  await database.pool.query("update desk.cases set state = 'needs_info'");
  await trial({ claims: ['takes_back'], reading: { language: null }, transactionIds: [txn(1)] });
  expect((await letters()).map(row => [row.case_id, row.seq, row.language])).toEqual([
    ['RF-0001', 1, 'fr'],
    ['RF-0001', 2, 'fr'],
  ]);
});

test('who wrote in shadow and writes again in live gets a case of their own, which pays', async () => {
  await trial({ transactionIds: [txn(1)], messageId: '<first@example.com>' });
  await check({ transactionIds: [txn(1)], references: ['<first@example.com>'] });
  expect(await rows('select case_id, live, state, linked_to from desk.cases order by case_id')).toEqual([
    { case_id: 'RF-0001', live: false, state: 'approved', linked_to: null },
    { case_id: 'RF-0002', live: true, state: 'approved', linked_to: null },
  ]);
  expect(await rows('select case_id, amount from ledger.refunds')).toEqual([{ case_id: 'RF-0002', amount: '0.16' }]);
  expect(await rows('select case_id from desk.outbox')).toEqual([{ case_id: 'RF-0002' }]);
});

test('what a backfill takes back takes back nothing of a real case, and the other way round', async () => {
  await check({ transactionIds: [txn(1)], explained: false });
  await database.pool.query("update desk.cases set state = 'needs_info'");
  await trial({ claims: ['takes_back'], transactionIds: [txn(1)] });
  expect(await rows("select state from desk.cases where live and state <> 'withdrawn'")).toHaveLength(1);
});

test('trials fill no cap on mails to an address', async () => {
  shared = settings({ caps: { sender: 1, case: 1 } });
  for (let mails = 0; mails < 3; mails++) await trial({ transactionIds: [txn(1)] });
  await check({ transactionIds: [txn(1)] });
  expect(await rows('select state from desk.cases where live')).toEqual([{ state: 'approved' }]);
});
