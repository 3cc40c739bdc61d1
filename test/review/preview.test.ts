import { rolledBack } from '../../src/postgres/rolled-back.js';
import { sendReply } from '../../src/reply/send-reply.js';
import { openSmtp, type Smtp } from '../../src/reply/smtp.js';
import { decideByHand } from '../../src/review/decide-by-hand.js';
import type { Order } from '../../src/review/order.js';
import { previewReply } from '../../src/review/preview.js';
import { failedCharge, ledgerOf } from '../eligibility/read-mails.js';
import { txn } from '../support/sample-ledger.js';
import { type SmtpSink, startSmtpServer } from '../support/smtp-server.js';
import {
  APPROVE,
  ASK,
  CONFIRM,
  CREDIT,
  DENY,
  ORDERED_AT,
  OVERRIDE,
  ordered,
  REOPEN,
  type ReviewDesk,
  reviewDesk,
} from './review-desk.js';

/* What is shown before is what goes, through a real SMTP server. The limit is 0.12 USD. */

let desk: ReviewDesk;
let sink: SmtpSink;
let smtp: Smtp;
beforeEach(async () => {
  const ledger = [...ledgerOf('ada'), ...[1, 2].flatMap(n => failedCharge('ada', txn(n), { failed: 2 }))];
  [desk, sink] = await Promise.all([
    reviewDesk(ledger, { limits: { autoApprove: { '*': '0.12' } } }),
    startSmtpServer(),
  ]);
  smtp = openSmtp({ host: '127.0.0.1', port: sink.port, tls: 'off', login: null }, 500);
});
afterEach(async () => {
  smtp.close();
  expect(await desk.broken()).toEqual([]);
  await Promise.all([sink.stop(), desk.close()]);
});

const MESSAGE = 'We are sorry, Ada.\n\nIt was {our} <mistake>.';

const previewed = (order: Order, actor = 'anna') =>
  rolledBack(desk.pool, async transaction => {
    const done = await decideByHand(transaction, ordered(order, { message: MESSAGE, actor }), desk.settings);
    if (done.kind === 'refused') throw new Error(JSON.stringify(done.why));
    return previewReply(transaction, done, desk.settings);
  });

test.each([
  ['a payment', APPROVE('0.10')],
  ['credit', CREDIT('0.10')],
  ['a denial', DENY],
  ['a new total', OVERRIDE('0.12')],
  ['a question', ASK],
])('%s is sent as it was shown, and showing it leaves nothing', async (_, order) => {
  await desk.mail({ claims: ['legal_threat'], transactionIds: [txn(1)], reading: { language: 'de' } });
  const before = await desk.everything();
  const shown = await previewed(order);
  expect(await desk.everything()).toEqual(before);
  const { jobs } = await desk.order(order, { message: MESSAGE });
  const refused = () => Promise.reject(new Error('Nobody refuses a mail here.'));
  const sent = { refundsAddress: 'refunds@imaginator.com', now: () => ORDERED_AT, refused };
  for (const id of jobs.mails) await sendReply(desk.pool, smtp, id, sent);
  const [mail] = sink.mails;
  expect(shown).toMatchObject({ to: 'ada@example.com', language: 'de' });
  expect([mail?.to, mail?.header('Subject'), mail?.text?.replaceAll('\r\n', '\n')]).toEqual([
    [shown?.to],
    shown?.subject,
    shown?.text,
  ]);
});

test('nothing is shown where nobody is mailed: reopened, and until a second person confirms', async () => {
  await desk.mail({ claims: ['failure'], transactionIds: [txn(1)] });
  expect(await previewed(REOPEN)).toBeNull();
  expect(await previewed(OVERRIDE('0.16'))).toBeNull();
  await desk.order(OVERRIDE('0.16'));
  expect(await previewed(CONFIRM, 'ben')).toMatchObject({ text: expect.stringContaining('Total refund: 0.16 USD.') });
});
