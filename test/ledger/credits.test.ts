import { creditBalance, postCredits } from '../../src/ledger/credits.js';
import type { CreditPosting } from '../../src/policy/postings.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { leftOf, post, put, putDecision } from './books.js';
import { cancel, creditPosting, EXPIRES_AT, GRANTED_AT, grant, grantedBy, postCredit, use } from './credit-books.js';
import { SAMPLE } from './sample-rows.js';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
  await put(database, 'charges', SAMPLE.charge, { ...SAMPLE.charge, transaction_id: 'txn_2', amount: '0.004' });
  await putDecision(database, 'RF-1');
});
afterEach(() => database.close());

const postAll = (postings: readonly CreditPosting[], caseId = 'RF-1') =>
  inTransaction(database.pool, transaction => postCredits(transaction, grantedBy(caseId), postings));
const creditCount = async () => (await database.pool.query('select from ledger.credits')).rowCount;

describe('a decision', () => {
  const TWO_CURRENCIES: readonly CreditPosting[] = [
    { ...creditPosting({ txn_2: '0.004', txn_1: '0.08' }), amount: '0.08', rounding: '-0.004' },
    { ...creditPosting({ txn_1: '0.02' }, 'incorrect_amount'), amount: '0.02', currency: 'EUR' },
  ];

  test('grants credits under ids of its own, with exact lines, for 12 months', async () => {
    expect(await postAll(TWO_CURRENCIES)).toEqual(['RF-1.1.c1', 'RF-1.1.c2']);
    const { rows } = await database.pool.query('select * from ledger.credits order by credit_id');
    expect(rows[0]).toEqual({
      credit_id: 'RF-1.1.c1',
      case_id: 'RF-1',
      decision_seq: 1,
      account_id: 'acc_ada',
      currency: 'USD',
      amount: '0.08',
      rounding: '-0.004',
      reason: null,
      granted_by: 'policy 2025-01',
      granted_at: GRANTED_AT,
      expires_at: EXPIRES_AT,
      status: 'granted',
      closed_at: null,
    });
    expect(rows[1]).toMatchObject({ credit_id: 'RF-1.1.c2', currency: 'EUR', amount: '0.02' });
    expect((await database.pool.query('select * from ledger.credit_lines order by 1, 2')).rows).toEqual([
      { credit_id: 'RF-1.1.c1', transaction_id: 'txn_1', ground: 'technical_failure', amount: '0.08' },
      { credit_id: 'RF-1.1.c1', transaction_id: 'txn_2', ground: 'technical_failure', amount: '0.004' },
      { credit_id: 'RF-1.1.c2', transaction_id: 'txn_1', ground: 'incorrect_amount', amount: '0.02' },
    ]);
    expect([await leftOf(database, 'txn_1'), await leftOf(database, 'txn_2')]).toEqual(['0.06', '0']);
  });

  test('that pays nothing grants nothing', async () => {
    expect(await postAll([])).toEqual([]);
    expect(await creditCount()).toBe(0);
  });

  test('cannot grant twice, not even at once', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => postAll([creditPosting({ txn_1: '0.01' })])));
    const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused).toHaveLength(2);
    for (const error of refused) expect(error).toMatchObject({ code: '23505' });
    expect(await leftOf(database, 'txn_1')).toBe('0.15');
  });

  test('must be there', async () => {
    await expect(postAll([creditPosting({ txn_1: '0.01' })], 'RF-0')).rejects.toMatchObject({ code: '23503' });
    expect(await creditCount()).toBe(0);
  });
});

describe('what is left of a charge', () => {
  test('is lowered by refunds and credits alike: together they never take more', async () => {
    await post(database, 'RF-2', { txn_1: '0.10' });
    await expect(postCredit(database, 'RF-1', { txn_1: '0.07' })).rejects.toMatchObject({ code: '23514' });
    await postCredit(database, 'RF-1', { txn_1: '0.06' });
    await expect(post(database, 'RF-3', { txn_1: '0.01' })).rejects.toMatchObject({ code: '23514' });
    expect(await leftOf(database, 'txn_1')).toBe('0');
  });

  test.each(['0', '-0.01'])('is not touched by a line of %s', async amount => {
    await expect(postCredit(database, 'RF-1', { txn_1: amount })).rejects.toMatchObject({ code: '23514' });
    expect(await leftOf(database, 'txn_1')).toBeNull();
  });

  test('is given back, once, where the credit is cancelled', async () => {
    const id = await postCredit(database, 'RF-1', { txn_1: '0.16', txn_2: '0.001' });
    for (const _ of ['once', 'and again']) await cancel(database.pool, id);
    expect([await leftOf(database, 'txn_1'), await leftOf(database, 'txn_2')]).toEqual(['0.16', '0.004']);
    await post(database, 'RF-2', { txn_1: '0.16' });
  });

  test('is nothing of a charge that does not exist', async () => {
    const granting = postCredit(database, 'RF-1', { txn_0: '0.01' });
    await expect(granting).rejects.toMatchObject({ code: '23503', message: 'There is no charge txn_0 to credit.' });
  });
});

describe('a grant of support', () => {
  test('is of no case and pays for no charge', async () => {
    await grant(database, 'grant-1');
    const { rows } = await database.pool.query('select * from ledger.credits');
    expect(rows).toMatchObject([{ case_id: null, decision_seq: null, reason: 'goodwill', granted_by: 'anna' }]);
    expect(rows).toMatchObject([{ amount: '5.00', rounding: '0', granted_at: GRANTED_AT, expires_at: EXPIRES_AT }]);
    expect((await database.pool.query('select from ledger.credit_lines')).rowCount).toBe(0);
  });

  test('is made once under its id', async () => {
    await grant(database, 'grant-1');
    await expect(grant(database, 'grant-1')).rejects.toMatchObject({ code: '23505' });
  });

  test.each(['-1', 'NaN', 'Infinity'])('is never %s', amount =>
    expect(grant(database, 'grant-1', { amount })).rejects.toMatchObject({ code: '23514', table: 'credits' }),
  );
});

test.each([
  ['without a case or a reason', 'null, null', 'null', '23514'],
  ['of half a decision', "'RF-1', null", "'why'", '23503'],
])('by hand nothing is granted %s', async (_, decision, reason, code) => {
  const granting = database.pool.query(
    `insert into ledger.credits (credit_id, case_id, decision_seq, reason, account_id, currency, amount, granted_by,
                                 granted_at, expires_at)
     values ('x', ${decision}, ${reason}, 'acc_ada', 'USD', 1, 'me', now(), now() + interval '1 year')`,
  );
  await expect(granting).rejects.toMatchObject({ code });
});

describe('the balance of an account', () => {
  const balanceAt = (instant: string, account = 'acc_ada') => creditBalance(database.pool, account, new Date(instant));

  test('is what its grants leave after its uses, currency by currency', async () => {
    await postCredit(database, 'RF-1', { txn_1: '0.01' }); // of 0.01 USD
    await grant(database, 'grant-1', { grantedAt: new Date('2026-12-01T00:00:00Z') });
    await grant(database, 'grant-2', { currency: 'EUR', amount: '7' });
    await grant(database, 'grant-3', { accountId: 'acc_eve' });
    await use(database, '1.25', '2026-12-02T00:00:00.123456Z');
    await use(database, '9', '2026-12-02T00:00:00Z', 'JPY');
    expect(await balanceAt('2026-12-03T00:00:00Z')).toEqual({
      balances: [
        { currency: 'EUR', amount: '7' },
        { currency: 'USD', amount: '3.76' },
      ],
      credits: [
        expect.objectContaining({ creditId: 'RF-1.1.c1', left: '0', caseId: 'RF-1', reason: null }),
        expect.objectContaining({ creditId: 'grant-2', left: '7', caseId: null, reason: 'goodwill' }),
        expect.objectContaining({ creditId: 'grant-1', left: '3.76', amount: '5.00' }),
      ],
    });
  });

  test('has nothing of a cancelled credit, and shows an expired one with nothing left', async () => {
    await cancel(database.pool, await postCredit(database, 'RF-1', { txn_1: '0.01' }));
    await grant(database, 'grant-1');
    expect(await balanceAt('2027-11-22T11:59:59.999Z')).toMatchObject({ balances: [{ amount: '5' }] });
    expect(await balanceAt('2027-11-22T12:00:00Z')).toEqual({
      balances: [{ currency: 'USD', amount: '0' }],
      credits: [expect.objectContaining({ creditId: 'grant-1', left: '0' })],
    });
  });

  test('is empty where nothing was ever granted', async () => {
    await use(database, '1', '2026-12-02T00:00:00Z');
    expect(await balanceAt('2026-12-03T00:00:00Z')).toEqual({ balances: [], credits: [] });
    expect(await balanceAt('2026-12-03T00:00:00Z', 'acc_nobody')).toEqual({ balances: [], credits: [] });
  });

  test('is read also where the uses are a view of another system', async () => {
    await grant(database, 'grant-1');
    await database.pool.query(`
      drop table ledger.credit_uses;
      create view ledger.credit_uses as
        select 1 as credit_use_id, 'acc_ada' as account_id, 0.1::float8 as amount, 'USD'::varchar(3) as currency,
               '2026-12-01'::timestamp as used_at`);
    expect(await balanceAt('2026-12-03T00:00:00Z')).toMatchObject({ balances: [{ amount: '4.9' }] });
  });
});
