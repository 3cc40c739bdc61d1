import { decideCommand } from '../../../src/cli/commands/decide.js';
import { textWidth } from '../../../src/cli/text-width.js';
import type { Order, Ordered } from '../../../src/review/order.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import {
  APPROVE,
  CONFIRM,
  CREDIT,
  changed,
  DENY,
  OVERRIDE,
  ordered,
  REOPEN,
  type ReviewDesk,
  reviewDesk,
} from '../../review/review-desk.js';
import { PRICE, txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

/* What a person reads and a script gets. The limit is 1.00 USD. */

const LEDGER = [
  ...ledgerOf('ada'),
  { ...PRICE, currency: 'JPY', unit_price: '5' },
  ...failedCharge('ada', txn(1)),
  ...failedCharge('ada', txn(3), { failed: 2 }),
  ...changed(failedCharge('ada', txn(4)), { currency: 'JPY', amount: '20' }),
  ...failedCharge('ada', txn(6), { images: 50, amount: '2.00' }),
];
const limits = { autoApprove: { USD: '1.00', JPY: '100' } };

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk(LEDGER, { limits });
});
afterEach(async () => {
  expect(await desk.broken()).toEqual([]);
  await desk.close();
});

const threatened = (...transactionIds: string[]) => desk.mail({ claims: ['legal_threat'], transactionIds });

async function run(order: Order, changes: Partial<Ordered> & { dryRun?: boolean; json?: boolean } = {}) {
  const { dryRun = false, json = false, ...more } = changes;
  const terminal = captured(json);
  await decideCommand(desk.pool, ordered(order, more), { dryRun, yes: false }, desk.settings, terminal);
  return terminal;
}

/** What is printed, before the mail that would go. */
async function text(order: Order, changes: Parameters<typeof run>[1] = {}): Promise<string> {
  const [printed = ''] = (await run(order, changes)).text().split('\nTo: ');
  expect(Math.max(...printed.split('\n').map(textWidth))).toBeLessThanOrEqual(80);
  return printed;
}

test.each([
  ['the proposal', APPROVE(), 'RF-0001 approved, 0.16 USD in all.\nMoney difference: 0.16 USD more.\n'],
  ['a part', APPROVE('0.1'), 'RF-0001 partially_approved, 0.10 USD in all.\nMoney difference: 0.10 USD more.\n'],
  [
    'credit',
    CREDIT(),
    'RF-0001 approved, 0.16 USD in all.\nMoney difference: 0.16 USD more.\nIt is granted as service credit.\n',
  ],
  ['a denial', DENY, 'RF-0001 denied, 0.00 USD in all.\n'],
])('it says what was decided, and the money: %s', async (_, order, printed) => {
  await threatened(txn(1));
  expect(await text(order)).toBe(printed);
});

test.each([
  ['up', OVERRIDE('0.16'), 'approved, 0.16 USD in all.\nMoney difference: 0.08 USD more.\n', ''],
  ['down', OVERRIDE('0.05'), 'partially_approved, 0.05 USD in all.\nMoney difference: 0.03 USD less.\n', ''],
  ['to nothing', OVERRIDE('0'), 'denied, 0.00 USD in all.\nMoney difference: 0.08 USD less.\n', ''],
  ['reopened', REOPEN, 'needs_review.\n', 'Money difference: none.\nNobody is mailed.\n'],
])('tried first it says the same as what would be, and nothing has changed: %s', async (_, order, printed, more) => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(3)] });
  const before = await desk.everything();
  expect(await text(order, { dryRun: true })).toBe(`Would be: RF-0001 ${printed}${more}`);
  expect(await desk.everything()).toEqual(before);
  expect(await text(order)).toBe(`RF-0001 ${printed}`);
});

test('in two currencies it says both', async () => {
  await threatened(txn(1), txn(4));
  expect(await text(APPROVE())).toBe(
    'RF-0001 approved, 20 JPY and 0.16 USD in all.\nMoney difference: 20 JPY more and 0.16 USD more.\n',
  );
});

test('above the limit it says how a second person confirms it', async () => {
  await threatened(txn(6));
  expect(await text(APPROVE())).toBe(
    `RF-0001 needs_review, 2.00 USD in all.
Money difference: 2.00 USD more.
It waits for a second person: refunds cases confirm RF-0001
`,
  );
  expect(await text(CONFIRM, { actor: 'ben' })).toBe(
    'RF-0001 approved, 2.00 USD in all.\nMoney difference: 2.00 USD more.\n',
  );
});

const SOME = [{ amount: '0.16', currency: 'USD' }];
const PAID = { state: 'approved', totals: SOME, difference: SOME, paid_now: SOME, method: 'original_payment_method' };
const NOTHING = { difference: [], paid_now: [], method: null };

test.each([
  ['a payment', APPROVE(), PAID],
  ['credit', CREDIT(), { ...PAID, method: 'service_credit' }],
  ['a denial', DENY, { state: 'denied', totals: [{ amount: '0.00', currency: 'USD' }], ...NOTHING }],
])('for scripts it is one document: %s', async (_, order, document) => {
  await threatened(txn(1));
  for (const dryRun of [true, false])
    expect((await run(order, { json: true, dryRun })).document()).toEqual({
      case: 'RF-0001',
      ...document,
      dry_run: dryRun,
      reply: { to: 'ada@example.com', language: 'en', subject: expect.any(String), text: expect.any(String) },
    });
});

test('for scripts a difference may be below zero, and what waits has a total but pays nothing', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(3)] });
  await threatened(txn(6));
  expect((await run(OVERRIDE('0.05'), { json: true })).document()).toMatchObject({
    difference: [{ amount: '-0.03', currency: 'USD' }],
    paid_now: [{ amount: '0.05', currency: 'USD' }],
  });
  expect((await run(APPROVE(), { json: true, caseId: 'RF-0002' })).document()).toMatchObject({
    state: 'needs_review',
    totals: [{ amount: '2.00', currency: 'USD' }],
    paid_now: [],
  });
});
