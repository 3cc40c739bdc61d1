import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { PRICE, txn } from '../support/sample-ledger.js';
import { changed, OVERRIDE, type ReviewDesk, reviewDesk } from './review-desk.js';

/* A case that pays 0.16 USD and 10 JPY is overridden. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada'),
    { ...PRICE, currency: 'JPY', unit_price: '5' },
    ...failedCharge('ada', txn(1)),
    ...changed(failedCharge('ada', txn(4), { failed: 2 }), { currency: 'JPY', amount: '20' }),
  ]);
  await desk.mail({ claims: ['failure'], transactionIds: [txn(1), txn(4)] });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

test('the currency has to be said; the other stays as it is', async () => {
  const before = await desk.everything();
  expect(await desk.obey(OVERRIDE('5'))).toEqual({
    kind: 'refused',
    why: { kind: 'which_currency', currencies: ['JPY', 'USD'] },
  });
  expect(await desk.everything()).toEqual(before);
  await desk.order(OVERRIDE('5', 'JPY'));
  expect((await desk.refunds()).sort()).toEqual(['0.16 USD pending', '10 JPY cancelled', '5 JPY pending']);
});

test.each([
  ['a part of a yen', OVERRIDE('5.5', 'JPY'), { kind: 'finer_than_the_currency', currency: 'JPY' }],
  ['a currency of none of the charges', OVERRIDE('5', 'EUR'), { kind: 'no_charge' }],
])('it is refused, and what was pending stays pending: %s', async (_, order, why) => {
  const before = await desk.everything();
  expect(await desk.obey(order)).toEqual({ kind: 'refused', why });
  expect(await desk.everything()).toEqual(before);
});

test('zero in one of them leaves the other', async () => {
  await desk.order(OVERRIDE('0', 'JPY'));
  expect([await desk.state(), (await desk.refunds()).sort()]).toEqual([
    'partially_approved',
    ['0.16 USD pending', '10 JPY cancelled'],
  ]);
});

test('zero without a currency denies all', async () => {
  await desk.order(OVERRIDE('0'));
  expect([await desk.state(), (await desk.refunds()).sort()]).toEqual([
    'denied',
    ['0.16 USD cancelled', '10 JPY cancelled'],
  ]);
});

test('zero is refused where one of them has settled, with its amount', async () => {
  const [refundId] = (await desk.rows("select refund_id from ledger.refunds where currency = 'JPY'")).map(row =>
    String(row['refund_id']),
  );
  await desk.settle(refundId ?? '');
  const before = await desk.everything();
  expect(await desk.obey(OVERRIDE('0'))).toEqual({
    kind: 'refused',
    why: { kind: 'below_settled', settled: '10', currency: 'JPY' },
  });
  expect(await desk.everything()).toEqual(before);
});

test('all of one currency is not all of the case', async () => {
  await desk.order(OVERRIDE('5', 'JPY'));
  expect(await desk.state()).toBe('partially_approved');
  await desk.order(OVERRIDE('0.10', 'USD'));
  await desk.order(OVERRIDE('0.16', 'USD'));
  expect(await desk.state()).toBe('partially_approved');
  await desk.order(OVERRIDE('20', 'JPY'));
  expect(await desk.state()).toBe('approved');
});
