import {
  endAlert,
  markTold,
  openAlerts,
  raiseAlert,
  renewAlert,
  type Telling,
  takeUpMailing,
  takeUpTelling,
} from '../../src/desk/alerts.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const BEGIN = new Date('2026-11-22T12:00:00Z');
const later = (seconds: number) => new Date(BEGIN.getTime() + seconds * 1000);

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const raise = (kind: string, about = '') =>
  raiseAlert(database.pool, { kind, about, weight: 'people', sentence: `${kind}.`, latestAt: null }, BEGIN);
const take = async (seconds: number) => nameOf(await takeUpTelling(database.pool, later(seconds)));
const takeAll = async (seconds: number) => (await takeUpMailing(database.pool, later(seconds))).map(nameOf);
const nameOf = (one: Telling | null) => one && `${one.event} ${one.kind} ${one.attempts}`;
const idOf = async (kind: string) => (await openAlerts(database.pool)).find(one => one.kind === kind)?.id ?? '';

test('of a kind about the same there is one open alert, whoever raises it', async () => {
  expect(await Promise.all([raise('queue'), raise('queue'), raise('queue', 'reply')])).toContain(false);
  expect((await openAlerts(database.pool)).map(one => one.kind + one.about).toSorted()).toEqual([
    'queue',
    'queuereply',
  ]);
});

test('one that is over can be raised again, and is ended once', async () => {
  await raise('queue');
  const id = await idOf('queue');
  expect(await endAlert(database.pool, id, later(1))).toBe(true);
  expect(await endAlert(database.pool, id, later(2))).toBe(false);
  expect(await raise('queue')).toBe(true);
});

test('each is taken up by one at a time, and again after 30, 60 … 900 s', async () => {
  await raise('queue');
  expect((await Promise.all([take(0), take(0), take(0)])).toSorted()).toEqual([null, null, 'raised queue 1']);
  for (const [seconds, attempt] of [
    [30, 2],
    [90, 3],
    [210, 4],
    [450, 5],
    [930, 6],
    [1_830, 7],
    [2_730, 8],
  ] as const) {
    expect(await take(seconds - 1)).toBeNull();
    expect(await take(seconds)).toBe(`raised queue ${attempt}`);
  }
});

test('that it was raised is told before that it is over', async () => {
  await raise('queue');
  const id = await idOf('queue');
  await endAlert(database.pool, id, later(1));
  expect(await take(0)).toBe('raised queue 1');
  await markTold(database.pool, [{ id, event: 'raised' }], later(1));
  expect(await take(1)).toBe('over queue 1');
  await markTold(database.pool, [{ id, event: 'over' }], later(2));
  expect(await take(9_000)).toBeNull();
});

test('what was taken up in one mail stays one mail until it is told; the rest is another', async () => {
  await raise('queue');
  await raise('database');
  expect(await takeAll(0)).toEqual(['raised queue 1', 'raised database 1']);
  await raise('quarantine');
  expect(await takeAll(1)).toEqual(['raised quarantine 1']);
  await raise('stuck_mail');
  expect(await takeAll(60)).toEqual(['raised queue 2', 'raised database 2']);
  expect(await takeAll(60)).toEqual(['raised quarantine 2']);
  expect(await takeAll(60)).toEqual(['raised stuck_mail 1']);
});

test('a mail is taken up by one at a time', async () => {
  for (const kind of ['a', 'b', 'c', 'd']) await raise(kind);
  const taken = await Promise.all([takeAll(0), takeAll(0), takeAll(0)]);
  expect(taken.map(one => one.length).toSorted()).toEqual([0, 0, 4]);
});

test('an open alert that grew is raised to be told again, once, and not before it was told for long enough', async () => {
  await raise('quarantine');
  const id = await idOf('quarantine');
  const renew = (latestSeconds: number, toldBefore: number) =>
    renewAlert(
      database.pool,
      id,
      { sentence: 'More.', latestAt: later(latestSeconds) },
      { at: later(100), toldBefore: later(toldBefore) },
    );
  expect(await renew(5, 99)).toBe(false);
  await take(0);
  await markTold(database.pool, [{ id, event: 'raised' }], later(10));
  expect(await renew(5, 10)).toBe(false);
  expect((await Promise.all([renew(5, 11), renew(5, 11)])).toSorted()).toEqual([false, true]);
  expect(await takeUpTelling(database.pool, later(100))).toMatchObject({
    ...{ id, event: 'raised', attempts: 1, sentence: 'More.' },
    ...{ raisedAt: BEGIN, latestAt: later(5), renewedAt: later(100) },
  });
  await markTold(database.pool, [{ id, event: 'raised' }], later(100));
  expect(await renew(5, 9_000)).toBe(false);
  await endAlert(database.pool, id, later(200));
  expect(await renew(6, 9_000)).toBe(false);
});
