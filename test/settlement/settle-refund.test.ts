import { checkCase } from '../../src/eligibility/check-case.js';
import { type Gateway, ledgerGateway } from '../../src/settlement/gateway.js';
import { settleRefund } from '../../src/settlement/settle-refund.js';
import { failedCharge, importRows, ledgerOf, settings, storeRead } from '../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';

const SETTLED_AT = new Date('2026-11-22T12:00:09Z');
const REFUND = 'RF-0001.1.1';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await importRows(pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  await checkCase(pool, await storeRead(pool, { transactionIds: [txn(1)] }), settings());
});
afterEach(() => database.close());

const settle = (gateway: Gateway, refund = REFUND) => settleRefund(database.pool, refund, gateway, () => SETTLED_AT);

async function state() {
  const { rows } = await database.pool.query(
    `select status, closed_at, attempts, left_to_refund
       from ledger.refunds join ledger.refund_lines using (refund_id) join ledger.balances using (transaction_id)`,
  );
  return rows[0];
}

/** A gateway that notes what it is asked, and answers so. */
function gatewayThat(answer: () => ReturnType<Gateway>) {
  const asked: Parameters<Gateway>[0][] = [];
  const gateway: Gateway = refund => {
    asked.push(refund);
    return answer();
  };
  return { asked, gateway };
}

test('the ledger’s own gateway settles at once', async () => {
  expect(await settle(ledgerGateway)).toBe('settled');
  expect(await state()).toEqual({ status: 'settled', closed_at: SETTLED_AT, attempts: 1, left_to_refund: '0.00' });
});

test('a gateway is asked under the refund’s own id, for the rounded amount, and once it has settled no more', async () => {
  const { asked, gateway } = gatewayThat(async () => 'settled');
  expect([await settle(gateway), await settle(gateway)]).toEqual(['settled', 'already']);
  expect(asked).toEqual([
    { refundId: REFUND, accountId: 'acc_ada', paymentMethodId: 'pm_ada', currency: 'USD', amount: '0.16' },
  ]);
});

test('a gateway that throws leaves the refund pending: it is asked again under the same id', async () => {
  const lost = gatewayThat(() => Promise.reject(new Error('connection lost')));
  await expect(settle(lost.gateway)).rejects.toThrow('connection lost');
  expect(await state()).toMatchObject({ status: 'pending', closed_at: null, attempts: 1, left_to_refund: '0.00' });
  const found = gatewayThat(async () => 'settled');
  expect(await settle(found.gateway)).toBe('settled');
  expect(found.asked).toEqual(lost.asked);
});

test('what the gateway still works on stays pending', async () => {
  expect(await settle(async () => 'pending')).toBe('still_pending');
  expect(await state()).toMatchObject({ status: 'pending', closed_at: null, left_to_refund: '0.00' });
});

test('a refund that is not possible gives back what it took, and stays closed', async () => {
  expect(await settle(async () => 'failed')).toBe('failed');
  expect(await state()).toEqual({ status: 'failed', closed_at: SETTLED_AT, attempts: 1, left_to_refund: '0.16' });
  expect(await settle(ledgerGateway)).toBe('already');
  expect(await state()).toMatchObject({ status: 'failed', left_to_refund: '0.16' });
});

test('after a refund that was not possible the charge can be paid anew', async () => {
  await settle(async () => 'failed');
  const again = await storeRead(database.pool, { transactionIds: [txn(1)] });
  expect(await checkCase(database.pool, again, settings())).toMatchObject({ refunds: ['RF-0002.1.1'] });
});

test('two workers at once: one closes it, however the answers come', async () => {
  let bothAsked = () => {};
  const both = new Promise<void>(resolve => {
    bothAsked = resolve;
  });
  const { asked, gateway } = gatewayThat(async () => {
    if (asked.length === 2) bothAsked();
    await both;
    return 'failed';
  });
  expect((await Promise.all([settle(gateway), settle(gateway)])).sort()).toEqual(['already', 'failed']);
  expect(await state()).toMatchObject({ status: 'failed', left_to_refund: '0.16' }); // given back once
});

test('a refund that nobody posted is nothing to settle', async () => {
  const { asked, gateway } = gatewayThat(async () => 'settled');
  expect(await settle(gateway, 'RF-9999.1.1')).toBe('already');
  expect(asked).toEqual([]);
});
