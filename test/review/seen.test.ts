import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import {
  APPROVE,
  ASK,
  CONFIRM,
  DENY,
  ORDERED_AT,
  OVERRIDE,
  REOPEN,
  type ReviewDesk,
  reviewDesk,
} from './review-desk.js';

/* Who decides on what they saw does not overwrite what came since. */

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk([...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)] });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const BEN = { actor: 'ben', seen: 1 };
const overtaken = (by: string, state: string) => ({
  kind: 'refused',
  why: { kind: 'overtaken', by, state, at: ORDERED_AT },
});

test.each([
  ['approves', APPROVE()],
  ['denies', DENY],
  ['asks', ASK],
  ['overrides', OVERRIDE('0.05')],
  ['reopens', REOPEN],
  ['confirms', CONFIRM],
])('the second person, who %s, is told who decided what and when, and nothing is overwritten', async (_, order) => {
  await desk.order(APPROVE('0.10'), { seen: 1 });
  const before = await desk.everything();
  expect(await desk.obey(order, BEN)).toEqual(overtaken('anna', 'partially_approved'));
  expect(await desk.everything()).toEqual(before);
});

test('who looked again decides', async () => {
  await desk.order(DENY, { seen: 1 });
  await desk.order(OVERRIDE('0.05'), { actor: 'ben', seen: 2 });
  expect(await desk.state()).toBe('partially_approved');
});

test('a further mail of the customer counts as well', async () => {
  const [reply] = await desk.mails();
  await desk.mail({ references: [String(reply?.['message_id'])], transactionIds: [txn(1)] });
  expect(await desk.obey(APPROVE(), BEN)).toMatchObject({ why: { kind: 'overtaken', by: 'policy 2025-01' } });
});

test('a chargeback that the order itself finds is such news, and stays found', async () => {
  await desk.pool.query('insert into ledger.chargebacks values ($1, $2, $3, now())', ['cb_1', txn(1), 'open']);
  expect(await desk.obey(DENY, BEN)).toEqual(overtaken('policy 2025-01', 'needs_review'));
  expect(await desk.rows('select status from ledger.suspensions')).toEqual([{ status: 'open' }]);
});

test('who does not say what they saw decides on what there is', async () => {
  await desk.order(DENY);
  await desk.order(OVERRIDE('0.05'), { actor: 'ben' });
  expect(await desk.state()).toBe('partially_approved');
});
