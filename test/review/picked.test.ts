import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { APPROVE, changed, DENY, OVERRIDE, type ReviewDesk, reviewDesk } from './review-desk.js';

/* A person picks the charges of an order. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada'),
    ...[1, 2, 3].flatMap(n => failedCharge('ada', txn(n), { failed: 0 })),
    ...changed(failedCharge('ada', txn(4), { failed: 0 }), { currency: 'JPY', amount: '20' }),
  ]);
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const threatened = (...transactionIds: string[]) => desk.mail({ claims: ['legal_threat'], transactionIds });

test('only these of the case are paid', async () => {
  await threatened(txn(1), txn(2));
  await desk.order(APPROVE('0.10'), { transactionIds: [txn(2)] });
  expect(await desk.left()).toMatchObject({ 1: '0.16', 2: '0.06' });
});

test('all of one of two is not all of the case', async () => {
  await threatened(txn(1), txn(2));
  await desk.order(APPROVE('0.16'), { transactionIds: [txn(2)] });
  expect(await desk.state()).toBe('partially_approved');
  await desk.order(OVERRIDE('0.32'));
  expect(await desk.state()).toBe('approved');
});

test('a charge of the account that the customer did not name can be paid too', async () => {
  await threatened(txn(1));
  await desk.order(APPROVE('0.32'), { transactionIds: [txn(1), txn(3)] });
  expect([await desk.state(), await desk.left()]).toEqual(['approved', { 1: '0', 3: '0' }]);
});

test('with a charge picked its currency is clear', async () => {
  await threatened(txn(1), txn(4));
  await desk.order(APPROVE('20'), { transactionIds: [txn(4)] });
  expect(await desk.refunds()).toEqual(['20 JPY pending']);
});

test('a total counts for the whole case, and its difference goes to what was picked', async () => {
  await threatened(txn(1), txn(2));
  await desk.order(APPROVE('0.10'), { transactionIds: [txn(1)] });
  await desk.order(OVERRIDE('0.20'), { transactionIds: [txn(2)] });
  expect([await desk.refunds(), await desk.left()]).toEqual([
    ['0.10 USD pending', '0.10 USD pending'],
    { 1: '0.06', 2: '0.06' },
  ]);
});

describe('a case of nobody known', () => {
  beforeEach(() => desk.mail({ dmarc: 'fail', from: 'eve@evil.test', transactionIds: [txn(1)] }));

  test('is from then on that of the owner of the charge, who is mailed, not the one who wrote', async () => {
    await desk.order(APPROVE('0.16'), { transactionIds: [txn(1)] });
    expect(await desk.rows('select account_id, state from desk.cases')).toEqual([
      { account_id: 'acc_ada', state: 'approved' },
    ]);
    expect((await desk.mails()).map(mail => mail['recipient'])).toEqual(['ada@example.com']);
  });

  test('can be denied without one, and nobody is mailed', async () => {
    await desk.order(DENY);
    expect([await desk.state(), await desk.mails()]).toEqual(['denied', []]);
  });
});
