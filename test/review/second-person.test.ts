import { UTC_WEEK } from '../../src/policy/calendar.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { decideByHand } from '../../src/review/decide-by-hand.js';
import { httpGateway } from '../../src/settlement/http-gateway.js';
import { settleRefund } from '../../src/settlement/settle-refund.js';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { startProvider } from '../settlement/provider.js';
import { txn } from '../support/sample-ledger.js';
import {
  APPROVE,
  CONFIRM,
  CREDIT,
  chargeback,
  DENY,
  OVERRIDE,
  ordered,
  type ReviewDesk,
  reviewDesk,
} from './review-desk.js';

/* The limit is 0.10 USD: what a person pays above it waits for a second one. */

let desk: ReviewDesk;
beforeEach(async () => {
  const ledger = [
    ...ledgerOf('ada', 'bob'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { failed: 2 }),
    ...failedCharge('ada', txn(3), { failed: 0 }),
    ...failedCharge('bob', txn(4), { failed: 0 }),
  ];
  desk = await reviewDesk(ledger, { limits: { autoApprove: { '*': '0.10' } } });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const BEN = { actor: 'ben' };
const refused = (kind: string) => ({ kind: 'refused', why: { kind } });
const waits = async () =>
  (await desk.rows("select decision -> 'reasons' as reasons from desk.decisions order by seq")).at(-1);

test('above the limit it waits: nothing is paid, nobody mailed, and the clock runs on', async () => {
  await desk.mail({ transactionIds: [txn(1)] });
  const [before, mails] = [await desk.rows('select review_due_at from desk.cases'), await desk.mails()];
  const done = await desk.order(APPROVE());
  expect(done).toMatchObject({ difference: [{ amount: '0.16', currency: 'USD' }], jobs: { refunds: [], mails: [] } });
  expect([await desk.state(), await desk.refunds(), await waits()]).toEqual([
    'needs_review',
    [],
    { reasons: ['second_person'] },
  ]);
  expect(await desk.rows('select review_due_at from desk.cases')).toEqual(before);
  expect(await desk.mails()).toEqual(mails);
});

test('the same person cannot confirm it; a second one can, and then it is paid and told once', async () => {
  await desk.mail({ transactionIds: [txn(1)] });
  await desk.order(APPROVE());
  const before = await desk.everything();
  expect(await desk.obey(CONFIRM)).toEqual(refused('same_person'));
  expect(await desk.everything()).toEqual(before);
  await desk.order(CONFIRM, BEN);
  expect([await desk.state(), await desk.refunds()]).toEqual(['approved', ['0.16 USD pending']]);
  expect((await desk.mails()).map(mail => mail['seq'])).toEqual([1, 3]);
  expect(await desk.rows('select made_by from desk.decisions order by seq')).toEqual(
    ['policy 2025-01', 'anna', 'ben'].map(made_by => ({ made_by })),
  );
  expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('nothing_to_confirm'));
});

test('however the name is typed, and with the words of the first person where the second has none', async () => {
  await desk.mail({ transactionIds: [txn(1)] });
  await desk.order(APPROVE(), { message: 'We looked at all four images.' });
  expect(await desk.obey(CONFIRM, { actor: 'Anna' })).toEqual(refused('same_person'));
  await desk.order(CONFIRM, BEN);
  expect(await desk.rows('select message from desk.outbox where seq = 3')).toEqual([
    { message: 'We looked at all four images.' },
  ]);
});

describe('where two users of the operating system are demanded', () => {
  const orderBy = async (first: string, second: string) => {
    await desk.mail({ transactionIds: [txn(1)] });
    await desk.order(APPROVE(), { actor: first });
    const strict = { ...desk.settings, confirmBy: 'os-user' as const };
    const confirming = ordered(CONFIRM, { actor: second });
    return inTransaction(desk.pool, transaction => decideByHand(transaction, confirming, strict));
  };

  test.each([
    ['one user under two names', 'anna (os: root)', 'ben (os: root)', 'same_os_user'],
    ['one user, once by name', 'root', 'ben (os: root)', 'same_os_user'],
    ['one name, two users', 'anna', 'anna (os: root)', 'same_person'],
  ])('%s cannot be both', async (_, first, second, kind) => {
    expect(await orderBy(first, second)).toEqual(refused(kind));
    expect([await desk.state(), await desk.refunds()]).toEqual(['needs_review', []]);
  });

  test('two of them can', async () => {
    expect(await orderBy('anna (os: anna)', 'ben (os: ben)')).toMatchObject({ kind: 'done' });
    expect(await desk.refunds()).toEqual(['0.16 USD pending']);
  });
});

test.each([
  ['exactly the limit', APPROVE('0.10'), 'partially_approved'],
  ['a cent above it', APPROVE('0.11'), 'needs_review'],
  ['credit above it', CREDIT('0.11'), 'needs_review'],
  ['nothing', DENY, 'denied'],
])('what a person pays: %s', async (_, order, state) => {
  await desk.mail({ transactionIds: [txn(1)] });
  await desk.order(order);
  expect(await desk.state()).toBe(state);
});

test('the limit is for the whole case: two payments below it do not go past it', async () => {
  await desk.mail({ transactionIds: [txn(2)], claims: ['failure'] });
  expect(await desk.state()).toBe('partially_approved'); // 0.08
  await desk.order(OVERRIDE('0.11'));
  expect([await desk.state(), await desk.refunds()]).toEqual(['needs_review', ['0.08 USD pending']]);
  await desk.order(CONFIRM, BEN);
  expect([await desk.state(), await desk.refunds()]).toEqual([
    'partially_approved',
    ['0.08 USD pending', '0.03 USD pending'],
  ]);
});

test('the first person’s order is confirmed as it was given: credit, and on a charge that no mail names', async () => {
  await desk.mail({ dmarc: 'none' });
  await desk.order(CREDIT('0.16'), { transactionIds: [txn(3)] });
  await desk.order(CONFIRM, BEN);
  expect([await desk.state(), await desk.left()]).toEqual(['approved', { 3: '0' }]);
  expect(await desk.rows('select credit_id, account_id from ledger.credits')).toEqual([
    { credit_id: 'RF-0001.3.c1', account_id: 'acc_ada' },
  ]);
});

test('a refund on a charge that no mail names goes back to its payment method', async () => {
  await desk.mail({ dmarc: 'none' });
  await desk.order(APPROVE('0.16'), { transactionIds: [txn(3)] });
  await desk.order(CONFIRM, BEN);
  expect(await desk.rows('select payment_method_id from ledger.refunds')).toEqual([{ payment_method_id: 'pm_ada' }]);
});

test('a second order replaces the first, and its person needs another', async () => {
  await desk.mail({ transactionIds: [txn(1)] });
  await desk.order(APPROVE());
  await desk.order(APPROVE('0.12'), BEN);
  expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('same_person'));
  await desk.order(CONFIRM);
  expect(await desk.refunds()).toEqual(['0.12 USD pending']);
});

test('a customer who writes while an order on a denied case waits hears that a person looks at it', async () => {
  await desk.mail({ transactionIds: [txn(3)] });
  await desk.order(OVERRIDE('0.16'));
  const [denial] = await desk.mails();
  await desk.mail({ references: [String(denial?.['message_id'])], transactionIds: [txn(3)] });
  expect([await desk.state(), (await desk.mails()).length]).toEqual(['needs_review', 2]);
});

describe('what happens meanwhile voids it', () => {
  beforeEach(async () => {
    await desk.mail({ transactionIds: [txn(1)] });
    await desk.order(APPROVE());
  });

  test('a mail that joins', async () => {
    const [reply] = await desk.mails();
    await desk.mail({ references: [String(reply?.['message_id'])], transactionIds: [txn(1)], claims: ['failure'] });
    expect(await desk.state()).toBe('needs_review');
    expect(await waits()).not.toMatchObject({ reasons: expect.arrayContaining(['second_person']) });
    expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('nothing_to_confirm'));
  });

  test('a mail that joins tells nothing anew to a customer who knows that a person looks at it', async () => {
    const [reply] = await desk.mails();
    await desk.mail({ references: [String(reply?.['message_id'])], transactionIds: [txn(1)], claims: ['failure'] });
    expect(await desk.mails()).toHaveLength(1);
  });

  test('a chargeback in an import', async () => {
    await desk.import([chargeback(txn(1))]);
    expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('nothing_to_confirm'));
    expect(await desk.obey(APPROVE('0.05'), BEN)).toMatchObject(refused('disputed'));
    expect(await desk.refunds()).toEqual([]);
  });

  test('a chargeback that only the billing system’s table shows', async () => {
    await desk.pool.query('insert into ledger.chargebacks values ($1, $2, $3, now())', ['cb_1', txn(1), 'open']);
    expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('nothing_to_confirm'));
    expect([await desk.state(), await desk.refunds()]).toEqual(['needs_review', []]);
    expect(await desk.rows('select status from ledger.suspensions')).toEqual([{ status: 'open' }]);
  });

  test('a payment of another case on the same charge', async () => {
    await desk.mail({ transactionIds: [txn(1)] });
    await desk.order(APPROVE('0.10'), { caseId: 'RF-0002' });
    expect(await desk.obey(CONFIRM, BEN)).toMatchObject(refused('above_what_is_left'));
  });
});

describe('a refund of the case that is not paid voids it too: it was ordered beside that money', () => {
  beforeEach(async () => {
    await desk.mail({ transactionIds: [txn(2)], claims: ['failure'] });
    await desk.order(OVERRIDE('0.16')); // 0.08 more than is on its way
  });

  /** The provider fails the refund. */
  const fails = async () => {
    const provider = await startProvider();
    provider.onPost({ takes: 'failed', answers: 'truly' });
    const settings = { calendar: UTC_WEEK, now: desk.settings.now };
    const settled = await settleRefund(desk.pool, 'RF-0001.1.1', httpGateway(provider.url, 30_000), settings);
    await provider.close();
    return settled;
  };
  /** Its charge is disputed before it is sent, and only the billing system's table shows it. */
  const isDisputed = async () => {
    await desk.pool.query('insert into ledger.chargebacks values ($1, $2, $3, now())', ['cb_1', txn(2), 'open']);
    return desk.settle('RF-0001.1.1');
  };

  test.each([
    ['failed', fails, 'settlement_failed'],
    ['cancelled', isDisputed, 'chargeback_open'],
  ])('%s: nobody can confirm it, not even a second person', async (status, ends, reason) => {
    expect(await ends()).toBe(status);
    expect(await waits()).toEqual({ reasons: ['reopened', reason] });
    for (const more of [{}, BEN]) expect(await desk.obey(CONFIRM, more)).toEqual(refused('nothing_to_confirm'));
    expect(await desk.refunds()).toEqual([`0.08 USD ${status}`]);
  });

  test('ordered anew it is the whole, and again needs another person', async () => {
    await fails();
    expect(await desk.obey(APPROVE())).toEqual(refused('nothing_proposed'));
    await desk.order(OVERRIDE('0.16'));
    expect(await desk.obey(CONFIRM)).toEqual(refused('same_person'));
    await desk.order(CONFIRM, BEN);
    expect(await desk.refunds()).toEqual(['0.08 USD failed', '0.16 USD pending']);
  });
});

test.each(['settlement', 'clock', 'bounce', 'policy 2025-01'])(
  'nobody confirms what %s put down as an order, for nobody knows whose it was',
  async name => {
    await desk.mail({ transactionIds: [txn(1)] });
    await desk.order(APPROVE(), { actor: name });
    for (const more of [{}, BEN]) expect(await desk.obey(CONFIRM, more)).toEqual(refused('nothing_to_confirm'));
    expect(await desk.refunds()).toEqual([]);
  },
);

test('nothing waits for a second person where the policy is in doubt, or the case is decided', async () => {
  await desk.mail({ transactionIds: [txn(1)] });
  expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('nothing_to_confirm'));
  await desk.order(DENY);
  expect(await desk.obey(CONFIRM, BEN)).toEqual(refused('nothing_to_confirm'));
});
