import { inTransaction } from '../../src/postgres/transaction.js';
import { decideByHand } from '../../src/review/decide-by-hand.js';
import type { Order } from '../../src/review/order.js';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { until } from '../support/until.js';
import { APPROVE, CONFIRM, DENY, OVERRIDE, ordered, REOPEN, type ReviewDesk, reviewDesk } from './review-desk.js';

/* Two people at once: the second waits for the first, and finds what that one left. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 2 }),
  ]);
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

async function somebodyWaits(): Promise<boolean> {
  const waiting = await desk.rows(
    "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return waiting.length > 0;
}

/** Lets ben order while anna's order is followed but not committed yet; gives what became of ben's. */
async function meanwhile(first: Order, second: Order, secondCase = 'RF-0001') {
  const other = ordered(second, { actor: 'ben', caseId: secondCase });
  const bens = await inTransaction(desk.pool, async transaction => {
    expect(await decideByHand(transaction, ordered(first), desk.settings)).toMatchObject({ kind: 'done' });
    const running = inTransaction(desk.pool, another => decideByHand(another, other, desk.settings));
    await until('the second one waits', somebodyWaits);
    return { running }; // not awaited here: it goes on when this one has committed
  });
  return bens.running;
}

const refusal = (why: object) => ({ kind: 'refused', why });

test.each([
  ['both approve', APPROVE(), APPROVE(), { kind: 'already_decided', state: 'approved' }],
  ['one denies, the other approves', DENY, APPROVE(), { kind: 'already_decided', state: 'denied' }],
  ['one approves, the other denies', APPROVE(), DENY, { kind: 'already_decided', state: 'approved' }],
  ['one approves, the other overrides to the same', APPROVE(), OVERRIDE('0.16'), { kind: 'same_amount' }],
])('on one case: %s', async (_, first, second, why) => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  expect(await meanwhile(first, second)).toEqual(refusal(why));
  expect(await desk.rows('select count(*)::int as decisions from desk.decisions')).toEqual([{ decisions: 2 }]);
});

test('two confirm at once: it is paid once', async () => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  const strict = { ...desk.settings, limits: { autoApprove: { '*': '0.01' } } };
  await inTransaction(desk.pool, transaction =>
    decideByHand(transaction, ordered(APPROVE(), { actor: 'carl' }), strict),
  );
  expect(await meanwhile(CONFIRM, CONFIRM)).toEqual(refusal({ kind: 'nothing_to_confirm' }));
  expect(await desk.refunds()).toEqual(['0.16 USD pending']);
});

test('two cases on one charge: the second finds what is left of it', async () => {
  for (let n = 0; n < 2; n += 1) await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  expect(await meanwhile(APPROVE('0.10'), APPROVE('0.10'), 'RF-0002')).toMatchObject(
    refusal({ kind: 'above_what_is_left', left: '0.06' }),
  );
});

test('a mail of the account waits too, for its cases are counted', async () => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
  const mailed = await inTransaction(desk.pool, async transaction => {
    await decideByHand(transaction, ordered(APPROVE()), desk.settings);
    const running = desk.mail({ transactionIds: [txn(2)] });
    await until('the mail waits', somebodyWaits);
    return { running };
  });
  expect(await mailed.running).toBe('RF-0002');
});

test('an override after another starts from what that one paid', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(2)] });
  expect(await meanwhile(OVERRIDE('0.12'), OVERRIDE('0.16'))).toMatchObject({
    difference: [{ amount: '0.04', currency: 'USD' }],
  });
  expect(await desk.refunds()).toEqual(['0.08 USD pending', '0.04 USD pending', '0.04 USD pending']);
});

test('reopened by one, decided by the other', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(2)] });
  expect(await meanwhile(REOPEN, APPROVE('0.02'))).toMatchObject({ kind: 'done' });
  expect(await desk.refunds()).toEqual(['0.08 USD pending', '0.02 USD pending']);
});
