import { askAgainAt, beginSettlement, isDisputed, postRefunds } from '../../src/ledger/refunds.js';
import { refundsOfCase } from '../../src/ledger/refunds-of-case.js';
import type { Posting } from '../../src/policy/postings.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { close, decisionOf, leftOf, post, posting, put, putDecision } from './books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge, { ...SAMPLE.charge, transaction_id: 'txn_2', amount: '0.004' });
  await putDecision(database, 'RF-1');
});
afterEach(() => database.close());

const postAll = (postings: readonly Posting[], caseId = 'RF-1') =>
  inTransaction(database.pool, transaction => postRefunds(transaction, decisionOf(caseId), postings));
const refundCount = async () => (await database.pool.query('select from ledger.refunds')).rowCount;

const TWO_METHODS: readonly Posting[] = [
  { ...posting({ txn_2: '0.004', txn_1: '0.08' }), amount: '0.08', rounding: '-0.004' },
  { ...posting({ txn_1: '0.02' }, 'incorrect_amount'), amount: '0.02', paymentMethodId: 'pm_2' },
];

test('a decision posts refunds under ids of its own, with exact lines', async () => {
  expect(await postAll(TWO_METHODS)).toEqual(['RF-1.1.1', 'RF-1.1.2']);
  const { rows } = await database.pool.query('select * from ledger.refunds order by refund_id');
  expect(rows[0]).toEqual({
    refund_id: 'RF-1.1.1',
    case_id: 'RF-1',
    decision_seq: 1,
    account_id: 'acc_ada',
    payment_method_id: 'pm_1',
    currency: 'USD',
    amount: '0.08',
    rounding: '-0.004',
    status: 'pending',
    posted_at: new Date('2026-11-22T12:00:00Z'),
    due_at: new Date('2026-12-04T12:00:00Z'),
    closed_at: null,
    attempts: 0,
    version: 0,
    swept_at: null,
    ask_again_at: null,
  });
  expect(rows[1]).toMatchObject({ refund_id: 'RF-1.1.2', payment_method_id: 'pm_2', amount: '0.02' });
  expect((await database.pool.query('select * from ledger.refund_lines order by 1, 2')).rows).toEqual([
    { refund_id: 'RF-1.1.1', transaction_id: 'txn_1', ground: 'technical_failure', amount: '0.08' },
    { refund_id: 'RF-1.1.1', transaction_id: 'txn_2', ground: 'technical_failure', amount: '0.004' },
    { refund_id: 'RF-1.1.2', transaction_id: 'txn_1', ground: 'incorrect_amount', amount: '0.02' },
  ]);
  expect([await leftOf(database, 'txn_1'), await leftOf(database, 'txn_2')]).toEqual(['0.06', '0']);
});

test('a decision that pays nothing posts nothing', async () => {
  expect(await postAll([])).toEqual([]);
  expect(await refundCount()).toBe(0);
});

test('the same decision cannot post twice, not even at once', async () => {
  const postings = [posting({ txn_1: '0.01' })];
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => postAll(postings)));
  const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(refused).toHaveLength(4);
  for (const error of refused) expect(error).toMatchObject({ code: '23505' });
  expect(await leftOf(database, 'txn_1')).toBe('0.15');
});

test('of several refunds none is posted where one asks too much', async () => {
  const tooMuch = postAll([posting({ txn_1: '0.16' }), posting({ txn_2: '0.005' })]);
  await expect(tooMuch).rejects.toMatchObject({ code: '23514' });
  expect([await refundCount(), await leftOf(database, 'txn_1')]).toEqual([0, null]);
});

test('nothing is posted without a decision', async () => {
  await expect(postAll([posting({ txn_1: '0.01' })], 'RF-0')).rejects.toMatchObject({ code: '23503' });
  expect(await refundCount()).toBe(0);
});

const NOW = new Date('2026-11-23T12:00:00Z');
const inMs = (ms: number) => new Date(NOW.getTime() + ms);
const begin = (id: string, now = NOW, holdMs = 0) => beginSettlement(database.pool, id, now, holdMs);

test('a refund is taken up for settlement, each time counted, until it is closed', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.01' });
  const pending = {
    refundId: 'RF-1.1.1',
    caseId: 'RF-1',
    accountId: 'acc_ada',
    paymentMethodId: 'pm_1',
    currency: 'USD',
    amount: '0.01',
  };
  for (const attempts of [1, 2]) expect(await begin(id)).toEqual({ ...pending, attempts });
  expect(await close(database.pool, id, 'settled')).toBe(true);
  expect(await begin(id)).toBeNull();
  const { rows } = await database.pool.query('select attempts, status, closed_at from ledger.refunds');
  expect(rows).toEqual([{ attempts: 2, status: 'settled', closed_at: NOW }]);
});

test('who takes a refund up has it alone for a while, and no attempt is counted meanwhile', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.01' });
  const taken = await Promise.all(Array.from({ length: 5 }, () => begin(id, NOW, 60_000)));
  expect(taken.filter(one => one !== null)).toHaveLength(1);
  expect(await begin(id, inMs(59_999))).toBeNull();
  expect(await begin(id, inMs(60_000))).toMatchObject({ attempts: 2 });
});

test('a refund is not taken up before it is to be asked about again', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.01' });
  await askAgainAt(database.pool, id, inMs(1));
  expect(await begin(id)).toBeNull();
  expect(await begin(id, inMs(1))).toMatchObject({ attempts: 1 });
});

test.each([
  ['open', 'txn_1', true],
  ['lost', 'txn_2', true],
  ['won', 'txn_1', false],
  ['withdrawn', 'txn_1', false],
  ['open', 'txn_3', false],
])('a refund beside an %s chargeback of %s: in dispute is %s', async (status, transaction_id, disputed) => {
  await put(database, 'chargebacks', { ...SAMPLE.chargeback, transaction_id, status });
  const id = await post(database, 'RF-1', { txn_1: '0.01', txn_2: '0.001' });
  expect(await isDisputed(database.pool, id)).toBe(disputed);
});

test('a refund is closed once: who comes later changes nothing', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.16' });
  expect(await close(database.pool, id, 'settled')).toBe(true);
  expect(await close(database.pool, id, 'failed')).toBe(false);
  expect(await leftOf(database, 'txn_1')).toBe('0');
});

test('a refund that nobody posted is neither taken up nor closed', async () => {
  expect(await begin('RF-0.1.1')).toBeNull();
  expect(await close(database.pool, 'RF-0.1.1', 'settled')).toBe(false);
});

test('the refunds of a case are its own, oldest decision first', async () => {
  await postAll(TWO_METHODS);
  await post(database, 'RF-2', { txn_1: '0.01' });
  const dueAt = new Date('2026-12-04T12:00:00Z');
  const shown = (await refundsOfCase(database.pool, 'RF-1')).map(refund => ({
    amount: refund.amount,
    currency: refund.currency,
    status: refund.status,
    dueAt: refund.dueAt,
  }));
  expect(shown).toEqual([
    { amount: '0.08', currency: 'USD', status: 'pending', dueAt },
    { amount: '0.02', currency: 'USD', status: 'pending', dueAt },
  ]);
  expect(await refundsOfCase(database.pool, 'RF-0')).toEqual([]);
});
