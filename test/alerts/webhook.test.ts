import { webhookChannel } from '../../src/alerts/webhook.js';
import { freePort } from '../support/free-port.js';
import { notice, over } from './notices.js';
import { type Receiver, startReceiver } from './receiver.js';

const DESK = 'refunds@imaginator.com';
const DEADLINE_MS = 500;

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const channelTo = (url: string, deadlineMs = DEADLINE_MS) => webhookChannel(url, DESK, deadlineMs);

test('a notice is a POST of JSON with a key of its own', async () => {
  expect(await channelTo(receiver.url).tell([notice(), over()])).toEqual({ kind: 'told' });
  const [first, second] = receiver.received;
  expect(first).toMatchObject({
    path: '/hooks/secret-token',
    headers: { 'content-type': 'application/json', 'idempotency-key': '7.raised' },
  });
  expect(first?.notice).toEqual({
    event: 'raised',
    kind: 'mailbox_scan',
    about: '',
    weight: 'stopped',
    sentence: notice().sentence,
    raised_at: '2026-11-22T12:00:10.000Z',
    over_at: null,
    desk: DESK,
    text: `Refund Desk (${DESK}): ${notice().sentence}`,
  });
  expect(second).toMatchObject({
    headers: { 'idempotency-key': '7.over' },
    notice: {
      event: 'over',
      over_at: '2026-11-22T12:05:59.000Z',
      text: `Refund Desk (${DESK}): over: ${over().sentence}`,
    },
  });
});

test('what is told again because it grew has another key, and its end the usual one', async () => {
  const renewedAt = new Date('2026-11-22T14:00:00Z');
  await channelTo(receiver.url).tell([notice({ renewedAt }), over({ renewedAt })]);
  expect(receiver.received.map(({ headers }) => headers['idempotency-key'])).toEqual([
    `7.raised.${renewedAt.getTime()}`,
    '7.over',
  ]);
});

test('a receiver that takes its time within the deadline has it', async () => {
  receiver.answer({ kind: 'slow', ms: 100 });
  expect(await channelTo(receiver.url, 10_000).tell([notice()])).toEqual({ kind: 'told' });
});

test.each([500, 404, 301])('an answer of %d is no success, and the rest is left for later', async status => {
  receiver.answer({ kind: 'status', status });
  expect(await channelTo(receiver.url).tell([notice(), over()])).toEqual({ kind: 'again', why: `HTTP ${status}` });
  expect(receiver.received).toHaveLength(1);
});

test('a redirect is not followed', async () => {
  const elsewhere = await startReceiver();
  receiver.answer({ kind: 'redirect', location: elsewhere.url });
  expect(await channelTo(receiver.url).tell([notice()])).toEqual({ kind: 'again', why: 'HTTP 307' });
  expect(elsewhere.received).toEqual([]);
  await elsewhere.close();
});

test('a receiver that hangs is left at the deadline', async () => {
  receiver.answer({ kind: 'hang' });
  expect(await channelTo(receiver.url).tell([notice()])).toEqual({ kind: 'again', why: 'no answer within 500 ms' });
});

test('closing ends what is being told', async () => {
  receiver.answer({ kind: 'hang' });
  const channel = channelTo(receiver.url, 60_000);
  const telling = channel.tell([notice()]);
  channel.close();
  expect(await telling).toMatchObject({ kind: 'again' });
});

test('a receiver that is not there: the reason does not show the URL', async () => {
  const told = await channelTo(`http://127.0.0.1:${await freePort()}/hooks/secret-token`).tell([notice()]);
  expect(told).toEqual({ kind: 'again', why: 'no answer (ECONNREFUSED)' });
});

test('a user and password in the URL are sent as the header that they stand for', async () => {
  const url = receiver.url.replace('//', '//ops:p%40ss@');
  expect(await channelTo(url).tell([notice()])).toEqual({ kind: 'told' });
  expect(receiver.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from('ops:p@ss').toString('base64')}`);
});
