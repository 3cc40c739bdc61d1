import { accountByEmail } from '../../src/ledger/accounts.js';
import { lockCharges, readCharges, recentCharges } from '../../src/ledger/charges.js';
import { suspendDisputed } from '../../src/ledger/suspensions.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { close, leftOf, post } from './books.js';

/*
 * A company may keep its facts elsewhere and show them to the desk as views, with names and types of its own.
 */
const BILLING = `
  drop table ledger.accounts, ledger.payment_methods, ledger.prices, ledger.invoices, ledger.charges, ledger.generations,
             ledger.incidents, ledger.chargebacks, ledger.credit_uses;
  create schema billing;
  create table billing.customer (no bigint primary key, mail varchar(200), blocked boolean);
  create table billing.payment (id int primary key, customer bigint, call bigint, pictures smallint, cents bigint,
                                paid timestamp, card bigint);
  create table billing.picture (payment int, ok boolean, problem text);
  create table billing.dispute (no int primary key, payment int, ended varchar(20));
  insert into billing.customer values (17, 'Ada@Example.com', false), (18, 'eve@example.com', true);
  insert into billing.payment values
    (1, 17, 5, 4, 16, '2026-11-10 09:30', 7), (2, 17, 5, 4, 16, '2026-11-10 09:31', 7),
    (3, 18, 5, 4, 16, '2026-11-10 09:32', 8);
  insert into billing.picture values (1, false, 'timeout'), (1, true, null), (3, false, 'timeout');
  create view ledger.accounts as
    select 'acc_' || no as account_id, mail as email,
           case when blocked then 'suspended' else 'active' end as status, null::text as status_reason
      from billing.customer;
  create view ledger.prices as
    select 'standard' as model_tier, 'USD' as currency, '2025-01-01Z'::timestamptz as effective_from, 0.04 as unit_price;
  create view ledger.charges as
    select 'txn_' || id as transaction_id, 'acc_' || customer as account_id, null::text as invoice_number,
           'req_' || call as request_id, 'standard' as model_tier, pictures as images,
           (cents / 100.0)::numeric(12, 2) as amount, 'USD' as currency, paid at time zone 'UTC' as charged_at,
           'production' as environment, 'pm_' || card as payment_method_id
      from billing.payment;
  create view ledger.generations as
    select 'txn_' || payment as transaction_id, case when ok then 'succeeded' else 'failed' end as status,
           problem as reason
      from billing.picture;
  create view ledger.chargebacks as
    select 'cb_' || no as chargeback_id, 'txn_' || payment as transaction_id, coalesce(ended, 'open') as status,
           now() as opened_at
      from billing.dispute`;

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await database.pool.query(BILLING);
});
afterEach(() => database.close());

const lock = (...transactionIds: string[]) =>
  inTransaction(database.pool, transaction => lockCharges(transaction, 'acc_17', transactionIds, []));

test('accounts are found', async () => {
  const ada = { accountId: 'acc_17', status: 'active', statusReason: null };
  expect(await accountByEmail(database.pool, 'ada@example.com')).toEqual(ada);
});

test('a chargeback that appears suspends the account, also when the other system forgets it', async () => {
  const suspend = (account: string | null) => suspendDisputed(database.pool, account, new Date());
  expect(await suspend(null)).toEqual([]);
  const disputes = "(1, 2, null), (2, 3, 'won'), (3, 4, null)"; // there is no payment 4
  await database.pool.query(`insert into billing.dispute values ${disputes}`);
  expect(await suspend('acc_18')).toEqual([]);
  expect(await suspend('acc_17')).toEqual([{ chargebackId: 'cb_1', accountId: 'acc_17', transactionId: 'txn_2' }]);
  await database.pool.query("update billing.dispute set ended = 'lost' where no = 1");
  expect(await suspend(null)).toEqual([{ chargebackId: 'cb_1', accountId: 'acc_17', transactionId: 'txn_2' }]);
  await database.pool.query('truncate billing.dispute');
  expect(await suspend(null)).toEqual([]);
  const ada = { accountId: 'acc_17', status: 'suspended', statusReason: 'chargeback' };
  expect(await accountByEmail(database.pool, 'ada@example.com')).toEqual(ada);
});

test('charges are locked and read as from tables', async () => {
  expect(await lock('txn_2', 'txn_3')).toEqual(['txn_1', 'txn_2']);
  const [first, second] = await readCharges(database.pool, ['txn_1', 'txn_2']);
  expect(first).toEqual({
    transactionId: 'txn_1',
    chargedAt: '2026-11-10T09:30:00.000Z',
    images: 4,
    amount: '0.16',
    currency: 'USD',
    invoiceNumber: null,
    requestId: 'req_5',
    modelTier: 'standard',
    environment: 'production',
    paymentMethodId: 'pm_7',
    unitPrice: '0.04',
    generations: { succeeded: 1, failed: { timeout: 1 } },
    chargebacks: [],
    leftToRefund: '0.16',
    refunds: [],
  });
  expect(second).toMatchObject({ transactionId: 'txn_2', generations: { succeeded: 0, failed: {} } });
  const recent = await recentCharges(database.pool, 'acc_17', new Date('2026-11-10T09:30:30Z'), 5);
  expect(recent.map(one => one.transactionId)).toEqual(['txn_2']);
});

test('what is left cannot fall below zero, and a failed refund gives it back', async () => {
  const id = await post(database, 'RF-1', { txn_1: '0.10' });
  await expect(post(database, 'RF-2', { txn_1: '0.10' })).rejects.toMatchObject({ code: '23514' });
  await expect(post(database, 'RF-3', { txn_0: '0.10' })).rejects.toMatchObject({ code: '23503' });
  expect(await leftOf(database, 'txn_1')).toBe('0.06');
  await close(database.pool, id, 'failed');
  expect(await leftOf(database, 'txn_1')).toBe('0.16');
});

test('nothing is written into the other system', async () => {
  await lock('txn_1');
  await post(database, 'RF-1', { txn_1: '0.10' });
  expect((await database.pool.query('select sum(cents)::int as cents from billing.payment')).rows).toEqual([
    { cents: 48 },
  ]);
});

test('a charge that the other system forgets keeps what is left of it', async () => {
  await post(database, 'RF-1', { txn_1: '0.10' });
  await database.pool.query('delete from billing.payment where id = 1');
  expect(await lock('txn_1')).toEqual([]);
  await expect(post(database, 'RF-2', { txn_1: '0.10' })).rejects.toMatchObject({ code: '23514' });
  await post(database, 'RF-3', { txn_1: '0.06' });
  expect(await leftOf(database, 'txn_1')).toBe('0');
});
