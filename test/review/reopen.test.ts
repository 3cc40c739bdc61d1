import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { APPROVE, DENY, REOPEN, type ReviewDesk, reviewDesk } from './review-desk.js';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([
    ...ledgerOf('ada'),
    ...failedCharge('ada', txn(1), { failed: 2 }),
    ...failedCharge('ada', txn(2), { failed: 0 }),
  ]);
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const latest = async () =>
  (
    await desk.rows(
      "select decision ->> 'kind' as kind, decision -> 'reasons' as reasons, decision -> 'proposal' ->> 'state' as proposal from desk.decisions order by seq",
    )
  ).at(-1);

test('what is decided waits for a person again, on a clock that starts now; nobody is mailed', async () => {
  await desk.mail({ transactionIds: [txn(2)] });
  const mails = await desk.mails();
  await desk.order(REOPEN);
  expect(await latest()).toEqual({ kind: 'review', reasons: ['reopened'], proposal: 'denied' });
  expect(await desk.rows('select state, decided_at, review_due_at from desk.cases')).toEqual([
    { state: 'needs_review', decided_at: null, review_due_at: new Date('2026-12-01T09:00:00Z') },
  ]);
  expect(await desk.mails()).toEqual(mails);
  await desk.order(APPROVE('0.16'));
  expect(await desk.state()).toBe('approved');
});

test('what it paid stays paid, and what is paid then comes on top', async () => {
  await desk.mail({ transactionIds: [txn(1)], claims: ['failure'] });
  await desk.order(REOPEN);
  expect(await desk.refunds()).toEqual(['0.08 USD pending']);
  await desk.order(APPROVE('0.02'));
  expect([await desk.state(), await desk.refunds()]).toEqual([
    'partially_approved',
    ['0.08 USD pending', '0.02 USD pending'],
  ]);
});

test('denied then, what has not settled is taken back', async () => {
  await desk.mail({ transactionIds: [txn(1)], claims: ['failure'] });
  await desk.order(REOPEN);
  await desk.order(DENY);
  expect([await desk.state(), await desk.refunds()]).toEqual(['denied', ['0.08 USD cancelled']]);
});

test('what the policy would pay now is the proposal', async () => {
  await desk.mail({ transactionIds: [txn(2)] });
  await desk.pool.query(
    `update ledger.generations set status = 'failed', reason = 'timeout' where transaction_id = '${txn(2)}'`,
  );
  await desk.order(REOPEN);
  expect(await latest()).toMatchObject({ proposal: 'approved' });
  await desk.order(APPROVE());
  expect(await desk.refunds()).toEqual(['0.16 USD pending']);
});

test('what the customer took back is open again', async () => {
  await desk.mail({ claims: ['takes_back'], transactionIds: [txn(1)], explained: false });
  expect(await desk.state()).toBe('withdrawn');
  await desk.order(REOPEN);
  expect([await desk.state(), await latest()]).toEqual([
    'needs_review',
    { kind: 'review', reasons: ['reopened'], proposal: null },
  ]);
  await desk.order(APPROVE('0.10'));
  expect(await desk.state()).toBe('partially_approved');
});
