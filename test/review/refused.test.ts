import { rolledBack } from '../../src/postgres/rolled-back.js';
import { decideByHand } from '../../src/review/decide-by-hand.js';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { PRICE, txn } from '../support/sample-ledger.js';
import {
  APPROVE,
  CONFIRM,
  CREDIT,
  changed,
  chargeback,
  DENY,
  OVERRIDE,
  ordered,
  REOPEN,
  type ReviewDesk,
  reviewDesk,
} from './review-desk.js';

/* What cannot be followed, and what is only tried, leaves nothing behind. */

let desk: ReviewDesk;
beforeAll(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada', 'bob'),
    { ...PRICE, currency: 'JPY', unit_price: '5' },
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2)),
    ...failedCharge('ada', txn(3), { failed: 0 }),
    ...changed(failedCharge('ada', txn(4)), { currency: 'JPY', amount: '20' }),
    ...changed(failedCharge('ada', txn(5)), { payment_method_id: null }),
    ...failedCharge('ada', txn(6)),
    chargeback(txn(6), 'lost'),
    ...failedCharge('ada', txn(7)),
    ...failedCharge('bob', txn(9)),
  ]);
  await desk.pool.query("update ledger.suspensions set lifted_at = now(), lifted_by = 'anna'");
  for (const id of [1, 3, 4]) await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(id)] });
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(2), txn(4)] });
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(5)] });
  await desk.mail({ transactionIds: [txn(7)] });
  await desk.mail({ dmarc: 'fail', from: 'eve@evil.test' });
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(6)] });
});
afterAll(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const [OWED, DENIAL, YEN, BOTH, NO_METHOD, PAID, NOBODYS, DISPUTED] = [1, 2, 3, 4, 5, 6, 7, 8].map(n => `RF-000${n}`);
const picks = (...transactionIds: string[]) => ({ transactionIds });

test.each([
  ['a case that is not there', 'RF-9999', APPROVE('1'), {}, { kind: 'unknown_case' }],
  ['an approval of what is decided', PAID, APPROVE('0.10'), {}, { kind: 'already_decided', state: 'approved' }],
  ['a denial of what is decided', PAID, DENY, {}, { kind: 'already_decided', state: 'approved' }],
  ['reopening what is open', OWED, REOPEN, {}, { kind: 'not_decided' }],
  ['confirming what nobody decided', OWED, CONFIRM, {}, { kind: 'nothing_to_confirm' }],
  ['a proposal that pays nothing', DENIAL, APPROVE(), {}, { kind: 'nothing_proposed' }],
  ['credit as a proposal that pays nothing', DENIAL, CREDIT(), {}, { kind: 'nothing_proposed' }],
  ['no proposal', NOBODYS, APPROVE(), {}, { kind: 'nothing_proposed' }],
  ['an amount without a charge', NOBODYS, APPROVE('0.10'), {}, { kind: 'no_charge' }],
  ['a total without a charge', NOBODYS, OVERRIDE('0.10', 'USD'), {}, { kind: 'no_charge' }],
  ['more than is left', OWED, APPROVE('0.17'), {}, { kind: 'above_what_is_left', left: '0.16', currency: 'USD' }],
  [
    'more than is left of what was picked',
    BOTH,
    APPROVE('0.01'),
    picks(txn(7)),
    { kind: 'above_what_is_left', left: '0' },
  ],
  ['a part of a cent', OWED, APPROVE('0.105'), {}, { kind: 'finer_than_the_currency', currency: 'USD' }],
  ['a part of a yen', YEN, APPROVE('5.5'), {}, { kind: 'finer_than_the_currency', currency: 'JPY' }],
  ['two currencies', BOTH, APPROVE('5'), {}, { kind: 'which_currency', currencies: ['JPY', 'USD'] }],
  ['a third currency', BOTH, APPROVE('5', 'EUR'), {}, { kind: 'no_charge' }],
  [
    'a charge that is not there',
    OWED,
    APPROVE('0.1'),
    picks(txn(77)),
    { kind: 'unknown_charge', transactionId: txn(77) },
  ],
  [
    'a charge of another account',
    OWED,
    APPROVE('0.1'),
    picks(txn(9)),
    { kind: 'unknown_charge', transactionId: txn(9) },
  ],
  [
    'one of two of another',
    OWED,
    APPROVE('0.1'),
    picks(txn(1), txn(9)),
    { kind: 'unknown_charge', transactionId: txn(9) },
  ],
  [
    'charges of two accounts',
    NOBODYS,
    APPROVE('0.1'),
    picks(txn(9), txn(1)),
    { kind: 'unknown_charge', transactionId: txn(1) },
  ],
  [
    'a charge that is nowhere',
    NOBODYS,
    APPROVE('0.1'),
    picks(txn(77)),
    { kind: 'unknown_charge', transactionId: txn(77) },
  ],
  [
    'down, on a charge of another account',
    PAID,
    OVERRIDE('0.1'),
    picks(txn(9)),
    { kind: 'unknown_charge', transactionId: txn(9) },
  ],
  ['no payment method', NO_METHOD, APPROVE(), {}, { kind: 'no_payment_method', transactionId: txn(5) }],
  [
    'no payment method for an amount',
    NO_METHOD,
    APPROVE('0.1'),
    {},
    { kind: 'no_payment_method', transactionId: txn(5) },
  ],
  ['what the bank gave back', DISPUTED, APPROVE('0.1'), {}, { kind: 'disputed', transactionId: txn(6) }],
  ['credit for what the bank gave back', DISPUTED, CREDIT('0.1'), {}, { kind: 'disputed', transactionId: txn(6) }],
])('refused: %s', async (_, caseId = '', order, changes, why) => {
  const before = await desk.everything();
  const done = await desk.obey(order, { caseId, ...changes });
  expect(done).toMatchObject({ kind: 'refused', why });
  expect(await desk.everything()).toEqual(before);
});

test('a total that takes a refund back and cannot be paid anew leaves the refund as it was', async () => {
  const before = await desk.everything();
  await desk.pool.query("insert into ledger.chargebacks values ('cb_2', $1, 'open', now())", [txn(7)]);
  expect(await desk.obey(OVERRIDE('0.10'), { caseId: PAID ?? '' })).toMatchObject({ why: { kind: 'disputed' } });
  await desk.pool.query("delete from ledger.chargebacks where chargeback_id = 'cb_2'");
  const [, , , , refunds] = await desk.everything();
  expect(refunds).toEqual(before[4]);
  expect(await desk.refunds()).toEqual(['0.16 USD pending']);
});

test.each([
  ['an approval', OWED, APPROVE()],
  ['credit', OWED, CREDIT()],
  ['a denial', OWED, DENY],
  ['a total below what is pending', PAID, OVERRIDE('0.05')],
  ['a total of nothing', PAID, OVERRIDE('0')],
  ['reopening', PAID, REOPEN],
])('only tried, it says what would be and leaves nothing: %s', async (_, caseId = '', order) => {
  const before = await desk.everything();
  const done = await rolledBack(desk.pool, transaction =>
    decideByHand(transaction, ordered(order, { caseId }), desk.settings),
  );
  expect(done.kind).toBe('done');
  expect(await desk.everything()).toEqual(before);
});

test('a trial is nobody’s to decide', async () => {
  const caseId = await desk.mail({ transactionIds: [txn(3)], answer: false });
  for (const order of [APPROVE('0.1'), OVERRIDE('0.1'), REOPEN])
    expect(await desk.obey(order, { caseId })).toEqual({ kind: 'refused', why: { kind: 'only_a_trial' } });
});
