import { accountById } from '../../src/ledger/accounts.js';
import { suspendDisputed } from '../../src/ledger/suspensions.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import { put } from './books.js';
import { chargeback, lift, putCustomers, suspensionsIn } from './disputes.js';

const NOW = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await putCustomers(database, 'ada', 'bob', 'eve');
});
afterEach(() => database.close());

const suspend = (accountId: string | null = null) => suspendDisputed(database.pool, accountId, NOW);
const statusOf = async (accountId: string) => (await accountById(database.pool, accountId))?.status;
const suspended = (name: string, chargebackId = `cb_${name}`) => ({
  chargebackId,
  accountId: `acc_${name}`,
  transactionId: `txn_${name}`,
});
const turn = (chargebackId: string, status: string) =>
  database.pool.query('update ledger.chargebacks set status = $2 where chargeback_id = $1', [chargebackId, status]);

test.each(['open', 'lost'])(
  'a chargeback that is %s suspends the account of its charge, and no other',
  async status => {
    await put(database, 'chargebacks', chargeback('ada', status));
    expect(await suspend()).toEqual([suspended('ada')]);
    expect(await Promise.all(['acc_ada', 'acc_bob'].map(statusOf))).toEqual(['suspended', 'active']);
    expect((await database.pool.query('select * from ledger.suspensions')).rows).toEqual([
      {
        chargeback_id: 'cb_ada',
        status,
        account_id: 'acc_ada',
        transaction_id: 'txn_ada',
        reason: 'chargeback',
        suspended_at: NOW,
        lifted_at: null,
        lifted_by: null,
      },
    ]);
  },
);

test.each(['won', 'withdrawn'])('one that is %s when it is first seen does not', async status => {
  await put(database, 'chargebacks', chargeback('ada', status));
  expect(await suspend()).toEqual([]);
  expect(await statusOf('acc_ada')).toBe('active');
});

test('what is known is not new again', async () => {
  await put(database, 'chargebacks', chargeback('ada', 'open'));
  await suspend();
  expect(await suspend()).toEqual([]);
  expect(await suspend('acc_ada')).toEqual([]);
});

test('one account is looked at alone', async () => {
  await put(database, 'chargebacks', chargeback('ada', 'open'), chargeback('bob', 'lost'));
  expect(await suspend('acc_eve')).toEqual([]);
  expect(await suspend('acc_bob')).toEqual([suspended('bob')]);
  expect(await suspend()).toEqual([suspended('ada')]);
});

test('each chargeback of an account suspends it, and all of them have to be lifted', async () => {
  await put(database, 'chargebacks', chargeback('ada', 'open'), chargeback('ada', 'lost', 'cb_more'));
  expect(await suspend()).toEqual([suspended('ada'), suspended('ada', 'cb_more')]);
  await database.pool.query(
    "update ledger.suspensions set lifted_at = now(), lifted_by = 'sam' where chargeback_id = 'cb_ada'",
  );
  expect(await statusOf('acc_ada')).toBe('suspended');
  await lift(database, 'acc_ada');
  expect(await statusOf('acc_ada')).toBe('active');
});

test('a chargeback whose charge is not there yet waits for it', async () => {
  await put(database, 'chargebacks', chargeback('joe', 'open'));
  expect(await suspend()).toEqual([]);
  await putCustomers(database, 'joe');
  expect(await suspend()).toEqual([suspended('joe')]);
});

test('what was lifted stays lifted, until an open chargeback is lost', async () => {
  await put(database, 'chargebacks', chargeback('ada', 'open'));
  await suspend();
  await lift(database, 'acc_ada');
  expect(await suspend()).toEqual([]);
  await turn('cb_ada', 'won');
  await turn('cb_ada', 'open');
  expect(await suspend()).toEqual([]);
  expect(await statusOf('acc_ada')).toBe('active');
  await turn('cb_ada', 'lost');
  expect(await suspend()).toEqual([suspended('ada')]);
  expect(await statusOf('acc_ada')).toBe('suspended');
});

describe('several at once', () => {
  /** Suspends in a transaction that stays open; gives what ends it. */
  async function held(): Promise<(end: 'commit' | 'rollback') => Promise<void>> {
    const client = await database.pool.connect();
    await client.query('begin');
    expect(await suspendDisputed(client, null, NOW)).toHaveLength(1);
    return async end => {
      await client.query(end);
      client.release();
    };
  }

  test.each([
    ['commit', []],
    ['rollback', [suspended('ada')]],
  ] as const)('the second waits for the first, and after its %s gets what is left', async (end, left) => {
    await put(database, 'chargebacks', chargeback('ada', 'open'));
    const letGo = await held();
    const second = suspend('acc_ada');
    await lockWaits(database.pool, 'the second waits');
    await letGo(end);
    expect(await second).toEqual(left);
    expect(await suspensionsIn(database)).toEqual(['cb_ada open acc_ada txn_ada']);
  });

  test('whoever waited reads the account as suspended', async () => {
    await put(database, 'chargebacks', chargeback('ada', 'open'));
    const letGo = await held();
    const second = inTransaction(database.pool, async transaction => {
      await suspendDisputed(transaction, 'acc_ada', NOW);
      return accountById(transaction, 'acc_ada');
    });
    await lockWaits(database.pool, 'the second waits');
    await letGo('commit');
    expect(await second).toMatchObject({ status: 'suspended' });
  });

  test('of many, each chargeback is new to exactly one', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `c${i}`);
    await putCustomers(database, ...names);
    await put(database, 'chargebacks', ...names.map(name => chargeback(name, 'open')));
    const turns = Array.from({ length: 40 }, (_, i) => suspend(i % 4 === 0 ? null : `acc_c${i}`));
    const seen = (await Promise.all(turns)).flat().map(one => one.chargebackId);
    expect(seen.sort()).toEqual(names.map(name => `cb_${name}`).sort());
  });
});
