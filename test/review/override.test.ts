import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { PRICE, txn } from '../support/sample-ledger.js';
import { APPROVE, changed, DENY, OVERRIDE, REOPEN, type ReviewDesk, reviewDesk } from './review-desk.js';

/* A person replaces a decision: nothing is edited, the difference is posted. txn(1) fails as a whole, txn(2) half. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 2 }),
    ...failedCharge('ada', txn(3), { failed: 0 }),
  ]);
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const ask = (...transactionIds: string[]) => desk.mail({ claims: ['failure'], transactionIds });
const [FIRST, SECOND] = ['RF-0001.1.1', 'RF-0001.2.1'];

test('up: only the difference is posted, and the first decision and its refund stand as they were', async () => {
  await ask(txn(2));
  const before = await desk.rows('select * from desk.decisions');
  const done = await desk.order(OVERRIDE('0.16'));
  expect(done.difference).toEqual([{ amount: '0.08', currency: 'USD' }]);
  expect(await desk.state()).toBe('approved');
  expect(await desk.refunds()).toEqual(['0.08 USD pending', '0.08 USD pending']);
  expect(await desk.rows('select * from desk.decisions where seq = 1')).toEqual(before);
  expect(await desk.rows("select decision -> 'totals' as totals from desk.decisions where seq = 2")).toEqual([
    { totals: [{ amount: '0.16', exact: '0.16', currency: 'USD' }] },
  ]);
  expect(await desk.left()).toEqual({ 2: '0' });
});

test('up, beside what has settled', async () => {
  await ask(txn(2));
  await desk.settle(FIRST);
  await desk.order(OVERRIDE('0.10'));
  expect([await desk.state(), await desk.refunds()]).toEqual([
    'partially_approved',
    ['0.08 USD settled', '0.02 USD pending'],
  ]);
});

test('a denial is replaced by a payment', async () => {
  await ask(txn(3));
  expect(await desk.state()).toBe('denied');
  await desk.order(OVERRIDE('0.16'));
  expect([await desk.state(), await desk.refunds()]).toEqual(['approved', ['0.16 USD pending']]);
});

test('to zero before it settled: the refund is cancelled, what is left restored, the case denied', async () => {
  await ask(txn(1));
  const done = await desk.order(OVERRIDE('0'));
  expect(done).toMatchObject({ difference: [{ amount: '-0.16', currency: 'USD' }], jobs: { refunds: [] } });
  expect([await desk.state(), await desk.refunds(), await desk.left()]).toEqual([
    'denied',
    ['0.16 USD cancelled'],
    { 1: '0.16' },
  ]);
  expect(await desk.settle(FIRST)).toBe('already');
});

test('down before it settled: the refund is cancelled, and another total posted', async () => {
  await ask(txn(1));
  const done = await desk.order(OVERRIDE('0.10'));
  expect(done.difference).toEqual([{ amount: '-0.06', currency: 'USD' }]);
  expect([await desk.state(), await desk.refunds(), await desk.left()]).toEqual([
    'partially_approved',
    ['0.16 USD cancelled', '0.10 USD pending'],
    { 1: '0.06' },
  ]);
});

test('down to just what has settled: the rest is cancelled', async () => {
  await ask(txn(2));
  await desk.settle(FIRST);
  await desk.order(OVERRIDE('0.16'));
  await desk.order(OVERRIDE('0.08'));
  expect([await desk.state(), await desk.refunds(), await desk.left()]).toEqual([
    'partially_approved',
    ['0.08 USD settled', '0.08 USD cancelled'],
    { 2: '0.08' },
  ]);
});

test.each([
  ['below what has settled', '0.07', { kind: 'below_settled', settled: '0.08', currency: 'USD' }],
  ['zero, after it has settled', '0', { kind: 'below_settled', settled: '0.08', currency: 'USD' }],
  ['what it pays already', '0.08', { kind: 'same_amount' }],
  ['more than there was', '0.17', { kind: 'above_what_is_left', left: '0.08', currency: 'USD' }],
  ['a part of a cent', '0.085', { kind: 'finer_than_the_currency', currency: 'USD' }],
])('it is refused: %s', async (_, amount, why) => {
  await ask(txn(2));
  await desk.settle(FIRST);
  const before = await desk.everything();
  expect(await desk.obey(OVERRIDE(amount))).toEqual({ kind: 'refused', why });
  expect(await desk.everything()).toEqual(before);
});

test('what is on its way to the provider is not called back, but more can be paid beside it', async () => {
  await ask(txn(2));
  await desk.rows(`update ledger.refunds set attempts = 1`);
  const before = await desk.everything();
  for (const amount of ['0', '0.05'])
    expect(await desk.obey(OVERRIDE(amount))).toMatchObject({
      kind: 'refused',
      why: { kind: 'on_its_way', amount: expect.stringMatching(/^0\.080*$/), currency: 'USD' },
    });
  expect(await desk.everything()).toEqual(before);
  await desk.order(OVERRIDE('0.16'));
  expect(await desk.refunds()).toEqual(['0.08 USD pending', '0.08 USD pending']);
});

test('a whole charge can be paid after a share of it that was rounded', async () => {
  await desk.import([
    ...changed(failedCharge('ada', txn(5), { failed: 0 }), { amount: '49.00' }),
    { ...PRICE, unit_price: '12.25', effective_from: '2026-11-12T00:00:00Z' },
  ]);
  await ask(txn(5));
  await desk.pool.query(
    `update ledger.balances set left_to_refund = 48.6171875 where transaction_id = '${txn(5)}';
     insert into ledger.refunds (refund_id, case_id, decision_seq, account_id, payment_method_id, currency, amount,
                                 rounding, posted_at, due_at)
     values ('earlier', 'RF-0001', 1, 'acc_ada', 'pm_ada', 'USD', 0.38, -0.0028125, now(), now());
     set session_replication_role = replica;
     insert into ledger.refund_lines values ('earlier', '${txn(5)}', 'service_outage', 0.3828125);
     set session_replication_role = origin`,
  );
  await desk.order(OVERRIDE('49.00'));
  expect([await desk.state(), await desk.refunds(), await desk.left()]).toMatchObject([
    'approved',
    ['0.38 USD pending', '48.62 USD pending'],
    { 5: '0' },
  ]);
});

test('the first charge that was picked stays one of the case', async () => {
  await desk.mail({ from: 'ada@example.com', dmarc: 'none' });
  await desk.order(APPROVE('0.16'), { transactionIds: [txn(3)] });
  await desk.order(OVERRIDE('0.10'));
  await desk.order(OVERRIDE('0.12'));
  expect(await desk.refunds()).toEqual(['0.16 USD cancelled', '0.10 USD pending', '0.02 USD pending']);
  await desk.order(OVERRIDE('0'));
  expect([await desk.state(), await desk.left()]).toEqual(['denied', { 3: '0.16' }]);
});

test('a case that was reopened after its money had settled can be closed with just that money', async () => {
  await ask(txn(1));
  await desk.settle(FIRST);
  await desk.order(REOPEN);
  expect(await desk.obey(DENY)).toMatchObject({ why: { kind: 'below_settled', settled: '0.16' } });
  const done = await desk.order(OVERRIDE('0.16'));
  expect(done).toMatchObject({ difference: [], jobs: { refunds: [] } });
  expect([await desk.state(), await desk.refunds()]).toEqual(['approved', ['0.16 USD settled']]);
});

test('an override of an override', async () => {
  await ask(txn(2));
  await desk.order(OVERRIDE('0.16'));
  await desk.settle(SECOND);
  await desk.order(OVERRIDE('0.12'));
  expect(await desk.refunds()).toEqual(['0.08 USD cancelled', '0.08 USD settled', '0.04 USD pending']);
  expect(await desk.rows('select count(*)::int as decisions from desk.decisions')).toEqual([{ decisions: 3 }]);
});
