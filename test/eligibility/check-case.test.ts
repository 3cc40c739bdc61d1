import { checkCase } from '../../src/eligibility/check-case.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await importRows(database.pool, [...ledgerOf('ada', 'bob'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => database.close());

const rows = async (sql: string) => (await database.pool.query(sql)).rows;

const check = async (mail: ReadMail) => checkCase(database.pool, await storeRead(database.pool, mail), settings());

test('a request that is due leaves a case, a decision, a refund and a reply, and ends the mail', async () => {
  const checked = await check({ transactionIds: [txn(1)], messageId: '<one@example.com>', references: ['<0@x>'] });
  expect(checked).toEqual({
    kind: 'decided',
    caseId: 'RF-0001',
    refunds: ['RF-0001.1.1'],
    mails: [expect.any(String)],
  });
  expect(await rows('select case_id, account_id, sender, state, review_due_at from desk.cases')).toEqual([
    { case_id: 'RF-0001', account_id: 'acc_ada', sender: 'ada@example.com', state: 'approved', review_due_at: null },
  ]);
  expect(await rows('select seq, made_by, reason, live from desk.decisions')).toEqual([
    { seq: 1, made_by: 'policy 2025-01', reason: 'technical_failure', live: true },
  ]);
  expect(await rows('select amount, status, payment_method_id, due_at from ledger.refunds')).toEqual([
    // 4.3: ten business days after a Sunday
    { amount: '0.16', status: 'pending', payment_method_id: 'pm_ada', due_at: new Date('2026-12-04T12:00:05Z') },
  ]);
  expect(await rows('select left_to_refund from ledger.balances')).toEqual([{ left_to_refund: '0.00' }]);
  expect(await rows('select recipient, in_reply_to, thread, status from desk.outbox')).toEqual([
    {
      recipient: 'ada@example.com',
      in_reply_to: '<one@example.com>',
      thread: ['<0@x>', '<one@example.com>'],
      status: 'queued',
    },
  ]);
  expect(await rows('select stage, disposition, case_id from desk.messages')).toEqual([
    { stage: 'done', disposition: 'case', case_id: 'RF-0001' },
  ]);
});

test('the decision keeps the facts that it read and the version of the policy', async () => {
  await check({ transactionIds: [txn(1)] });
  const [stored] = await rows('select policy_version, facts from desk.decisions');
  expect(stored).toMatchObject({
    policy_version: '2025-01',
    facts: {
      receivedAt: '2026-11-22T12:00:00.000Z',
      account: { accountId: 'acc_ada', status: 'active', paidCases: 0 },
      cited: { transactionIds: [txn(1)], invoiceNumbers: [] },
      charges: [
        {
          transactionId: txn(1),
          leftToRefund: '0.16',
          unitPrice: '0.04',
          generations: { failed: { internal_error: 4 } },
        },
      ],
      limits: { autoApprove: null },
    },
  });
});

test('a mail that was decided meanwhile is decided no more', async () => {
  const id = await storeRead(database.pool, { transactionIds: [txn(1)] });
  const use = settings();
  const both = await Promise.all([checkCase(database.pool, id, use), checkCase(database.pool, id, use)]);
  expect(both.map(one => one.kind).sort()).toEqual(['already', 'decided']);
  expect(await checkCase(database.pool, id, use)).toEqual({ kind: 'already' });
  expect(await rows('select 1 from ledger.refunds')).toHaveLength(1);
  expect(await checkCase(database.pool, '999999', use)).toEqual({ kind: 'already' });
});

test.each([
  ['a failure', { dmarc: 'fail' }],
  ['nobody readable in From', { from: null }],
] as const)(
  'a sender with %s is not proven: a person looks, nothing is read from the ledger, paid or sent',
  async (_, mail) => {
    expect(await check({ ...mail, transactionIds: [txn(1)] })).toMatchObject({
      kind: 'decided',
      refunds: [],
      mails: [],
    });
    expect(await rows('select account_id, state, decided_at, review_due_at from desk.cases')).toEqual([
      { account_id: null, state: 'needs_review', decided_at: null, review_due_at: new Date('2026-11-27T12:00:00Z') },
    ]);
    expect(await rows("select facts, decision ->> 'proposal' as proposal from desk.decisions")).toEqual([
      { facts: null, proposal: null },
    ]);
    for (const table of ['ledger.refunds', 'ledger.balances', 'desk.outbox'])
      expect(await rows(`select 1 from ${table}`)).toEqual([]);
  },
);

test('a backfill decides, but posts and sends nothing', async () => {
  expect(await check({ transactionIds: [txn(1)], answer: false })).toMatchObject({ refunds: [], mails: [] });
  expect(await rows('select state, live from desk.decisions')).toEqual([{ state: 'approved', live: false }]);
  expect(await rows('select left_to_refund from ledger.balances')).toEqual([{ left_to_refund: '0.16' }]);
  for (const table of ['ledger.refunds', 'desk.outbox']) expect(await rows(`select 1 from ${table}`)).toEqual([]);
});

test.each([
  ['a stranger', { from: 'eve@elsewhere.test', transactionIds: [txn(1)] }, 'which_account'],
  ['an owner without an ID', {}, 'which_transaction'],
  ['an owner with the ID of another', { from: 'bob@example.com', transactionIds: [txn(1)] }, 'which_transaction'],
] as const)('%s is asked, and answered at that address alone', async (_, mail, question) => {
  await check(mail);
  expect(await rows(`select state, decision -> 'question' ->> 'kind' as question from desk.decisions`)).toEqual([
    { state: 'needs_info', question },
  ]);
  expect(await rows('select recipient from desk.outbox')).toEqual([
    { recipient: 'from' in mail ? mail.from : 'ada@example.com' },
  ]);
  expect(await rows('select 1 from ledger.balances')).toEqual([]);
});

test('an owner who names nothing is shown his own charges that are still in time, newest first', async () => {
  const days = ['2026-10-23', '2026-10-22', '2026-11-20']; // D+30 is the last day: 2026-10-22 is one too early
  await importRows(
    database.pool,
    days.flatMap((day, i) => failedCharge('ada', txn(10 + i), { chargedAt: `${day}T00:00:00Z` })),
  );
  await check({});
  const [stored] = await rows(
    "select jsonb_path_query_array(facts, '$.recentCharges[*].transactionId') as ids from desk.decisions",
  );
  expect(stored).toEqual({ ids: [txn(12), txn(1), txn(10)] });
});

test('a case id that is taken is drawn again', async () => {
  const draws = ['RF-SAME', 'RF-SAME', 'RF-SAME', 'RF-NEXT'];
  const use = settings({ newCaseId: () => draws.shift() ?? '' });
  const ids = [await storeRead(database.pool, {}), await storeRead(database.pool, {})];
  const checked = [];
  for (const id of ids) checked.push(await checkCase(database.pool, id, use));
  expect(checked).toMatchObject([{ caseId: 'RF-SAME' }, { caseId: 'RF-NEXT' }]);
});
