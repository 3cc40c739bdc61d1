import { decideCommand } from '../../../src/cli/commands/decide.js';
import type { Order, Ordered } from '../../../src/review/order.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import {
  APPROVE,
  CONFIRM,
  changed,
  chargeback,
  OVERRIDE,
  ordered,
  REOPEN,
  type ReviewDesk,
  reviewDesk,
} from '../../review/review-desk.js';
import { PRICE, txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

/* What cannot be followed ends in one sentence and an exit code. The limit is 1.00 USD. */

const LEDGER = [
  ...ledgerOf('ada'),
  { ...PRICE, currency: 'JPY', unit_price: '5' },
  ...failedCharge('ada', txn(1)),
  ...failedCharge('ada', txn(2), { failed: 0 }),
  ...changed(failedCharge('ada', txn(4)), { currency: 'JPY', amount: '20' }),
  ...changed(failedCharge('ada', txn(5)), { payment_method_id: null }),
  ...failedCharge('ada', txn(6), { images: 50, amount: '2.00' }),
  ...failedCharge('ada', txn(7)),
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

/** For each refusal: what there is, the order, the exit code and the sentence. */
const REFUSED: readonly (readonly [string, () => Promise<unknown>, Order, number, string, Partial<Ordered>?])[] = [
  [
    'an unknown case',
    () => threatened(txn(1)),
    APPROVE(),
    65,
    'There is no case RF-9999; `refunds cases list` shows them.',
    { caseId: 'RF-9999' },
  ],
  [
    'a trial',
    () => desk.mail({ transactionIds: [txn(1)], answer: false }),
    APPROVE(),
    65,
    'RF-0001 is a trial: it was decided without effect, and nothing is paid or sent on it.',
  ],
  [
    'what is decided',
    () => desk.mail({ transactionIds: [txn(1)] }),
    APPROVE(),
    65,
    'RF-0001 is approved already; use `refunds cases override` or `reopen`.',
  ],
  ['what is open', () => threatened(txn(1)), REOPEN, 65, 'RF-0001 is not decided yet, so there is nothing to reopen.'],
  [
    'no proposal',
    () => threatened(txn(2)),
    APPROVE(),
    64,
    'The policy proposes no payment for RF-0001; say how much with --amount.',
  ],
  [
    'two currencies',
    () => threatened(txn(1), txn(4)),
    APPROVE('5'),
    65,
    'The charges are in JPY and USD; say which with --currency.',
  ],
  [
    'no charge',
    () => desk.mail({ dmarc: 'none' }),
    APPROVE('5'),
    65,
    'RF-0001 names no charge in that currency; pick one with --transaction.',
  ],
  [
    'an unknown charge',
    () => threatened(txn(1)),
    APPROVE('0.1'),
    65,
    "txn_·[2J is no charge of this case's account.",
    { transactionIds: ['txn_\u001b[2J'] },
  ],
  [
    'a part of a cent',
    () => threatened(txn(1)),
    APPROVE('0.105'),
    65,
    'The amount is finer than the smallest unit of USD; round it.',
  ],
  ['too much', () => threatened(txn(1)), APPROVE('0.17'), 65, 'Only 0.16 USD is left of these charges to give back.'],
  [
    'nothing left',
    async () => {
      await desk.mail({ transactionIds: [txn(7)] });
      await threatened(txn(1));
    },
    APPROVE('0.01'),
    65,
    'Nothing is left of these charges to give back.',
    { caseId: 'RF-0002', transactionIds: [txn(7)] },
  ],
  [
    'a chargeback',
    async () => {
      await threatened(txn(1));
      await desk.import([chargeback(txn(1))]);
    },
    APPROVE('0.1'),
    65,
    `The bank of ${txn(1)} deals with a chargeback; it would be paid twice.`,
  ],
  [
    'no payment method',
    () => threatened(txn(5)),
    APPROVE(),
    65,
    `${txn(5)} has no payment method to go back to; grant credit instead: \`refunds cases credit\`.`,
  ],
  [
    'what has settled',
    async () => {
      await desk.mail({ transactionIds: [txn(1)] });
      await desk.settle('RF-0001.1.1');
    },
    OVERRIDE('0.10'),
    65,
    '0.16 USD has settled already and is not taken back; no lower total is possible.',
  ],
  [
    'what is on its way',
    async () => {
      await desk.mail({ transactionIds: [txn(1)] });
      await desk.pool.query('update ledger.refunds set attempts = 1');
    },
    OVERRIDE('0.10'),
    75,
    '0.16 USD is on its way to the payment provider; try again when it has settled.',
  ],
  [
    'the same amount',
    () => desk.mail({ transactionIds: [txn(1)] }),
    OVERRIDE('0.16'),
    65,
    'RF-0001 pays that already.',
  ],
  ['nothing to confirm', () => threatened(txn(1)), CONFIRM, 65, "RF-0001 waits for nobody's confirmation."],
  [
    'the same person',
    async () => {
      await threatened(txn(6));
      await desk.order(APPROVE());
    },
    CONFIRM,
    77,
    'You decided it yourself; a second person must confirm it.',
  ],
];

const CASES = REFUSED.map(([name, there, order, code, message, changes = {}]) => ({
  name,
  there,
  order,
  code,
  message,
  changes,
}));

test.each(CASES)('refused in one sentence: $name', async ({ there, order, code, message, changes }) => {
  await there();
  for (const json of [false, true])
    await expect(run(order, { ...changes, json })).rejects.toMatchObject({ code, message });
});
