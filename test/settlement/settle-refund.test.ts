import { beginSettlement, closeRefund } from '../../src/ledger/refunds.js';
import { UTC_WEEK } from '../../src/policy/calendar.js';
import { type Gateway, ledgerGateway } from '../../src/settlement/gateway.js';
import { httpGateway } from '../../src/settlement/http-gateway.js';
import { settleRefund } from '../../src/settlement/settle-refund.js';
import { leftOf } from '../ledger/books.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';
import { clock, FIRST, postCase, refundRow, SECOND } from './posted.js';
import { type Provider, type Reaction, startProvider } from './provider.js';

const PATIENCE_MS = 30_000;
const SHORT_MS = 1_000; // long enough to get there
const HOLD_S = (6 * PATIENCE_MS) / 1_000;

let database: TestDatabase;
let provider: Provider;
let time: ReturnType<typeof clock>;
beforeEach(async () => {
  [database, provider, time] = [await freshDatabase(), await startProvider(), clock()];
  await postCase(database);
});
afterEach(() => Promise.all([database.close(), provider.close()]));

const patient = () => httpGateway(provider.url, PATIENCE_MS);
const settle = (gateway: Gateway = patient(), refundId: string = FIRST) =>
  settleRefund(database.pool, refundId, gateway, { calendar: UTC_WEEK, now: time.now });

const POST = 'POST /refunds';
const GET = `GET /refunds/${FIRST}`;

describe('the ledger’s own gateway', () => {
  test('settles at once', async () => {
    expect(await settle(ledgerGateway)).toBe('settled');
    expect(await refundRow(database)).toMatchObject({ status: 'settled', attempts: 1, closed_at: time.now() });
    expect(await leftOf(database, 'txn_1')).toBe('0');
  });

  test('holds nothing: what was begun and not finished is finished at once', async () => {
    await beginSettlement(database.pool, FIRST, time.now(), ledgerGateway.holdMs);
    expect([await settle(ledgerGateway), await settle(ledgerGateway)]).toEqual(['settled', 'already']);
  });
});

test('a provider that settles is asked once', async () => {
  expect([await settle(), await settle()]).toEqual(['settled', 'already']);
  expect(await refundRow(database)).toMatchObject({ status: 'settled', attempts: 1, closed_at: time.now() });
  expect(provider.requests).toEqual([POST]);
});

test('a refund that nobody posted is nothing to settle', async () => {
  expect(await settle(patient(), 'RF-9999.1.1')).toBe('already');
  expect(provider.requests).toEqual([]);
});

/** What leaves open whether the provider has the refund, and the requests that it takes until it is settled. */
const LOST: readonly [string, Reaction, readonly string[]][] = [
  ['late', { takes: 'settled', answers: 'late' }, [POST, GET]],
  ['never', { answers: 'never' }, [POST, GET, POST]],
  ['with a broken connection, having taken it', { takes: 'settled', answers: 'drops' }, [POST, GET]],
  ['with a broken connection, not having taken it', { answers: 'drops' }, [POST, GET, POST]],
  ['500, having taken it', { takes: 'settled', answers: { status: 500, body: '' } }, [POST, GET]],
  ['500, not having taken it', { answers: { status: 500, body: '' } }, [POST, GET, POST]],
  ['500, and that it failed', { takes: 'settled', answers: { status: 500, body: '{"status":"failed"}' } }, [POST, GET]],
  ['429', { answers: { status: 429, body: '' } }, [POST, GET, POST]],
  ['garbage', { takes: 'settled', answers: { status: 200, body: '<p>Thank you!' } }, [POST, GET]],
];

describe.each(LOST)('a provider that answers %s', (_, reaction, requests) => {
  const deadlineMs = reaction.answers === 'late' || reaction.answers === 'never' ? SHORT_MS : PATIENCE_MS;
  const gateway = () => httpGateway(provider.url, deadlineMs);

  test('is asked what it knows before it is asked again, and pays once', async () => {
    provider.onPost(reaction);
    await expect(settle(gateway())).rejects.toThrow(`left open what became of the refund ${FIRST}`);
    expect(await refundRow(database)).toMatchObject({ status: 'pending', attempts: 1, closed_at: null });
    time.pass(HOLD_S);
    expect(await settle()).toBe('settled');
    expect(provider.requests).toEqual(requests);
    expect(provider.payments).toEqual([FIRST]);
    provider.answerLate();
    expect(await settle()).toBe('already');
    expect(await refundRow(database)).toMatchObject({ status: 'settled', attempts: 2 });
  });

  test('is left alone while its answer may still come', async () => {
    provider.onPost(reaction);
    await expect(settle(gateway())).rejects.toThrow('left open');
    expect(await settle()).toBe('already');
    expect(provider.requests).toEqual([POST]);
  });
});

test('a provider that pays, loses its answer, and calls the repetition a failure is believed on what it knows', async () => {
  provider.onPost({ takes: 'settled', answers: 'drops' }, { answers: { status: 200, body: '{"status":"failed"}' } });
  await expect(settle()).rejects.toThrow('left open');
  time.pass(HOLD_S);
  expect(await settle()).toBe('settled');
  expect(provider.payments).toEqual([FIRST]);
  expect(await leftOf(database, 'txn_1')).toBe('0');
});

test('a look-up that leaves it open is followed by no refund', async () => {
  provider.onPost({ takes: 'settled', answers: 'drops' });
  provider.onGet({ answers: { status: 503, body: '' } });
  for (const _ of ['the refund', 'the look-up']) {
    await expect(settle()).rejects.toThrow('left open');
    time.pass(HOLD_S);
  }
  expect(await settle()).toBe('settled');
  expect(provider.requests).toEqual([POST, GET, GET]);
});

test('a process that is killed before it sent anything has counted its attempt: the provider is asked first', async () => {
  await beginSettlement(database.pool, FIRST, time.now(), patient().holdMs);
  time.pass(HOLD_S);
  expect(await settle()).toBe('settled');
  expect(provider.requests).toEqual([GET, POST]);
});

test('a provider that answers twice is heard once, and the next refund has its own answer', async () => {
  provider.onPost({ takes: 'settled', answers: 'twice' });
  expect([await settle(), await settle(patient(), SECOND)]).toEqual(['settled', 'settled']);
  expect(provider.payments).toEqual([FIRST, SECOND]);
  expect(await refundRow(database)).toMatchObject({ status: 'settled' });
});

test('a provider that works on it is asked again after pauses that grow to an hour', async () => {
  provider.onPost({ takes: 'pending', answers: 'truly' });
  const pauses: number[] = [];
  for (let asked = 0; asked < 11; asked++) {
    expect(await settle()).toBe('still_pending');
    const pause = ((await refundRow(database))?.ask_again_at.getTime() ?? 0) - time.now().getTime();
    pauses.push(pause / 1_000);
    time.pass(pause / 1_000 - 1);
    expect(await settle()).toBe('already');
    time.pass(1);
  }
  expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
  provider.becomes(FIRST, 'settled');
  expect(await settle()).toBe('settled');
  expect(provider.payments).toEqual([FIRST]);
});

test('a provider that refuses the request is for people: the refund stays pending, and the trouble has a name', async () => {
  provider.onPost({ answers: { status: 401, body: '{"error":"who are you?"}' } });
  await expect(settle()).rejects.toMatchObject({
    name: 'ProviderRefuses',
    message: expect.stringContaining(`${FIRST} (HTTP 401): check SETTLEMENT_URL`),
  });
  expect(await refundRow(database)).toMatchObject({ status: 'pending', attempts: 1 });
  expect(await settle()).toBe('settled'); // nothing of it is on its way: nobody need wait
});

test('of many workers at once one asks', async () => {
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => settle()));
  expect(outcomes.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'already'), 'settled']);
  expect(provider.requests).toEqual([POST]);
});

test('an answer for a refund that was closed meanwhile changes nothing', async () => {
  provider.onPost({ takes: 'settled', answers: 'late' });
  const settling = settle();
  await until('the provider has it', async () => provider.payments.length === 1);
  await closeRefund(database.pool, FIRST, 'failed', time.now());
  provider.answerLate();
  expect(await settling).toBe('already');
  expect(await refundRow(database)).toMatchObject({ status: 'failed' });
  expect(await leftOf(database, 'txn_1')).toBe('0.1');
});
