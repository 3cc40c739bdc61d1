import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { APPROVE, CREDIT, changed, DENY, type ReviewDesk, reviewDesk } from './review-desk.js';

/* A person decides what waits. txn(1) failed as a whole, txn(2) in part, of txn(3) the ledger shows nothing. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada'),
    { type: 'payment_method', payment_method_id: 'pm_other', account_id: 'acc_ada', label: 'SEPA' },
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 1 }),
    ...failedCharge('ada', txn(3), { failed: 0 }),
    ...changed(failedCharge('ada', txn(4), { failed: 0 }), { payment_method_id: 'pm_other' }),
    ...changed(failedCharge('ada', txn(5)), { payment_method_id: null }),
  ]);
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const threatened = (...transactionIds: string[]) => desk.mail({ claims: ['legal_threat'], transactionIds });
const contested = (...transactionIds: string[]) => desk.mail({ claims: ['failure'], documented: true, transactionIds });

/** The findings of the latest decision: `digit result ground clauses amount`. */
const findings = async () =>
  (await desk.rows('select * from desk.findings where seq = 2 order by position')).map(row =>
    [String(row['transaction_id']).slice(-1), row['result'], row['ground'] ?? '-', row['clauses'], row['amount']].join(
      ' ',
    ),
  );

test('the proposal is paid on its own grounds; the decision names the person, and the first one stands', async () => {
  await threatened(txn(1));
  const done = await desk.order(APPROVE(), { actor: 'anna (os: root)' });
  expect(done).toMatchObject({ difference: [{ amount: '0.16', currency: 'USD' }], jobs: { refunds: ['RF-0001.2.1'] } });
  expect(await desk.state()).toBe('approved');
  expect(await findings()).toEqual(['1 pay technical_failure 3.1,8 0.16']);
  expect(await desk.refunds()).toEqual(['0.16 USD pending']);
  expect(await desk.left()).toEqual({ 1: '0' });
  expect(
    await desk.rows('select seq, made_by, state, reason, policy_version from desk.decisions order by seq'),
  ).toEqual([
    {
      seq: 1,
      made_by: 'policy 2025-01',
      state: 'needs_review',
      reason: 'for a person: legal_threat',
      policy_version: '2025-01',
    },
    { seq: 2, made_by: 'anna (os: root)', state: 'approved', reason: 'the log shows it', policy_version: '2025-01' },
  ]);
  expect(await desk.rows('select decided_at, review_due_at from desk.cases')).toEqual([
    { decided_at: desk.settings.now(), review_due_at: null },
  ]);
});

test('what the words call for is verified by the person: only what the ledger shows is paid', async () => {
  await desk.mail({ claims: ['unauthorized'], transactionIds: [txn(2)] });
  await desk.order(APPROVE());
  expect(await findings()).toEqual(['2 deny - 3.1 0', '2 pay technical_failure 3.1,8 0.04']);
  expect(await desk.state()).toBe('partially_approved');
});

test.each([
  ['in part', ['0.10', txn(3)], 'partially_approved', ['0.10 USD pending'], { 3: '0.06' }],
  ['as a whole', ['0.16', txn(3)], 'approved', ['0.16 USD pending'], { 3: '0' }],
  ['spread over two', ['0.10', txn(2), txn(3)], 'partially_approved', ['0.10 USD pending'], { 2: '0.11', 3: '0.11' }],
  [
    'to two methods',
    ['0.09', txn(3), txn(4)],
    'partially_approved',
    ['0.05 USD pending', '0.04 USD pending'],
    { 3: '0.115', 4: '0.115' },
  ],
])('an amount that a person names is paid: %s', async (_, [amount = '', ...ids], state, refunds, left) => {
  await contested(...ids);
  await desk.order(APPROVE(amount));
  expect([await desk.state(), await desk.refunds(), await desk.left()]).toEqual([state, refunds, left]);
});

test('credit is granted instead of money, as proposed or by amount, also without a payment method', async () => {
  await threatened(txn(1));
  await contested(txn(3));
  await threatened(txn(5));
  await desk.order(CREDIT());
  await desk.order(CREDIT('0.10'), { caseId: 'RF-0002' });
  await desk.order(CREDIT(), { caseId: 'RF-0003' });
  expect(await desk.refunds()).toEqual([]);
  expect(await desk.rows('select credit_id, amount, granted_by, expires_at from ledger.credits order by 1')).toEqual(
    ['0.16', '0.10', '0.16'].map((amount, i) => ({
      credit_id: `RF-000${i + 1}.2.c1`,
      amount: expect.stringMatching(new RegExp(`^${amount}0*$`)),
      granted_by: 'anna',
      expires_at: new Date('2027-11-24T09:00:00Z'),
    })),
  );
});

describe('a denial', () => {
  test('that is proposed stands with its own clauses', async () => {
    await contested(txn(3));
    await desk.order(DENY);
    expect(await findings()).toEqual(['3 deny - 3.2 0']);
    expect([await desk.state(), await desk.refunds()]).toEqual(['denied', []]);
  });

  test('is the person’s own where payment is proposed', async () => {
    await threatened(txn(1), txn(3));
    await desk.order(DENY);
    expect(await findings()).toEqual(['1 deny - 4.3 0', '3 deny - 4.3 0']);
  });

  test('ends a case in which the customer was asked', async () => {
    await desk.mail({ explained: false });
    await desk.order(DENY);
    expect([await desk.state(), await findings()]).toEqual(['denied', []]);
  });
});

test('what one case got is not paid by another: the proposal is read against what is left now', async () => {
  await threatened(txn(1));
  await threatened(txn(1));
  await desk.order(APPROVE());
  expect(await desk.obey(APPROVE(), { caseId: 'RF-0002' })).toEqual({
    kind: 'refused',
    why: { kind: 'above_what_is_left', left: expect.stringMatching(/^0/), currency: 'USD' },
  });
});
