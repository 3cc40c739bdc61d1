import { webhookChannel } from '../../src/alerts/webhook.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { type AlertDesk, dismiss, openAlertDesk, quarantine, releaseAll } from './alert-desk.js';
import { type Receiver, startReceiver } from './receiver.js';

let database: TestDatabase;
let receiver: Receiver;
let desks: AlertDesk[];
beforeEach(async () => {
  database = await freshDatabase();
  receiver = await startReceiver();
  desks = [];
});
afterEach(async () => {
  for (const desk of desks) await desk.close();
  await receiver.close();
  await database.close();
});

function open(): AlertDesk {
  const desk = openAlertDesk(database.url, { ALERT_URL: receiver.url });
  desks.push(desk);
  return desk;
}
const told = () => receiver.received.map(({ notice }) => `${notice.event} ${notice.kind}`);

test('where all is well, nobody is told anything', async () => {
  await open().looks(4);
  expect(told()).toEqual([]);
});

test('a trouble is told once, though its counts change soon after, and once when it is over', async () => {
  const desk = open();
  await quarantine(database, 1);
  await desk.looks(2);
  await quarantine(database, 2);
  await desk.looks(2);
  expect(told()).toEqual(['raised quarantine']);
  expect(receiver.received[0]?.notice.sentence).toContain('1 mail is in quarantine');
  await releaseAll(database);
  await desk.looks(1);
  expect(told()).toEqual(['raised quarantine']);
  await desk.looks(3);
  expect(told()).toEqual(['raised quarantine', 'over quarantine']);
  await quarantine(database, 3);
  await desk.looks(1);
  expect(told()).toEqual(['raised quarantine', 'over quarantine', 'raised quarantine']);
  expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(3);
});

const HOUR_S = 3_600;

test('one mail that stays in quarantine does not hide those that come after it, and a flood of them is told once an hour', async () => {
  const desk = open();
  await quarantine(database, 1);
  await desk.looks(1);
  for (const uid of [2, 3, 4]) await quarantine(database, uid);
  await desk.looks(4);
  expect(told()).toEqual(['raised quarantine']);
  desk.wait(HOUR_S);
  await desk.looks(3);
  desk.wait(HOUR_S);
  await desk.looks(3);
  expect(told()).toEqual(['raised quarantine', 'raised quarantine']);
  expect(receiver.received[1]?.notice.sentence).toContain('4 mails are in quarantine');
  await quarantine(database, 5);
  await desk.looks(1);
  expect(told()).toHaveLength(3);
  expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(3);
});

test('that people make it less is not told, and when they have dismissed the last it is over', async () => {
  const desk = open();
  for (const uid of [1, 2]) await quarantine(database, uid);
  await desk.looks(1);
  await dismiss(database, 2);
  desk.wait(HOUR_S);
  await desk.looks(3);
  expect(told()).toEqual(['raised quarantine']);
  await dismiss(database, 1);
  await desk.looks(3);
  expect(told()).toEqual(['raised quarantine', 'over quarantine']);
});

test('one dismissed and another come in between two looks is told', async () => {
  const desk = open();
  await quarantine(database, 1);
  await desk.looks(1);
  await dismiss(database, 1);
  await quarantine(database, 2);
  desk.wait(HOUR_S);
  await desk.looks(1);
  expect(told()).toEqual(['raised quarantine', 'raised quarantine']);
});

test('a mail in breach does not hide a case in breach, nor one case the next', async () => {
  const desk = open();
  const breach = (caseId: string, days: number) =>
    database.pool.query(
      `insert into desk.cases (case_id, sender, state, received_at, review_due_at, opened_at)
       values ($1, 'a@example.com', 'needs_review', now(), now() - make_interval(days => $2), now() - interval '90 days')`,
      [caseId, days],
    );
  const breaches = () =>
    receiver.received.flatMap(({ notice }) =>
      notice.kind === 'review_breached' ? [`${notice.event} ${notice.about}: ${notice.sentence}`] : [],
    );
  await quarantine(database, 1);
  await database.pool.query(`update desk.messages set received_at = now() - interval '40 days'`);
  await desk.looks(1);
  expect(breaches()).toEqual([expect.stringMatching(/^raised mails: .*messages show/)]);
  await breach('RF-1', 60);
  await desk.looks(2);
  expect(breaches().slice(1)).toEqual([expect.stringMatching(/^raised cases: .*cases show RF-1`/)]);
  await breach('RF-2', 30);
  desk.wait(HOUR_S);
  await desk.looks(2);
  expect(breaches().slice(2)).toEqual([expect.stringMatching(/^raised cases: .*cases show RF-2`/)]);
});

test('a mailbox that nobody scans any more is told within half a minute after it counts as such', async () => {
  const desk = open();
  await desk.looks(1);
  await desk.looksUnscanned(4);
  expect(told()).toEqual([]);
  await desk.looksUnscanned(1);
  expect(told()).toEqual(['raised mailbox_scan']);
  await desk.looks(2);
  expect(told()).toEqual(['raised mailbox_scan', 'over mailbox_scan']);
});

test('a new process does not tell again, and tells when it is over', async () => {
  await quarantine(database, 1);
  const desk = open();
  await desk.looks(1);
  desk.restart();
  await desk.looks(3);
  expect(told()).toEqual(['raised quarantine']);
  await releaseAll(database);
  desk.restart();
  await desk.looks(2);
  expect(told()).toEqual(['raised quarantine', 'over quarantine']);
});

test('several who look at once tell once', async () => {
  await quarantine(database, 1);
  const all = [open(), open(), open()];
  for (const times of [1, 2]) await Promise.all(all.map(desk => desk.looks(times)));
  expect(told()).toEqual(['raised quarantine']);
  await releaseAll(database);
  for (let i = 0; i < 3; i++) await Promise.all(all.map(desk => desk.looks(1)));
  expect(told()).toEqual(['raised quarantine', 'over quarantine']);
});

test('what is not taken is told again with growing pauses, under the same key', async () => {
  receiver.answer({ kind: 'status', status: 500 });
  await quarantine(database, 1);
  const desk = open();
  await desk.looks(1); // at once; then after 30 s and after 60 s more
  await desk.looks(8);
  expect(told()).toEqual(Array(3).fill('raised quarantine'));
  receiver.answer({ kind: 'status', status: 200 });
  desk.wait(900);
  await desk.looks(2);
  expect(told()).toEqual(Array(4).fill('raised quarantine'));
  expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

test('a receiver that hangs does not keep the others from being told later', async () => {
  const channel = webhookChannel(receiver.url, 'refunds@imaginator.com', 100);
  const desk = openAlertDesk(database.url, {}, channel);
  desks.push(desk);
  receiver.answer({ kind: 'hang' });
  await quarantine(database, 1);
  await desk.looks(1);
  await database.pool.query(
    `insert into desk.cases (case_id, sender, state, received_at, review_due_at)
     values ('RF-1', 'a@example.com', 'needs_review', now(), now() - interval '1 hour')`,
  );
  await desk.looks(1);
  expect(told()).toEqual(['raised quarantine', 'raised review_overdue']);
  receiver.answer({ kind: 'status', status: 200 });
  desk.wait(60);
  await desk.looks(1);
  expect(told().slice(2)).toEqual(['raised quarantine', 'raised review_overdue']);
});

test('the queue and the connections are looked after, too', async () => {
  const desk = open();
  await database.pool.query(
    `insert into desk.connections (part, standing, detail, since) values ('imap', 'refused', 'AUTHENTICATIONFAILED', now())`,
  );
  await desk.looks(2);
  expect(receiver.received.map(({ notice }) => [notice.kind, notice.weight])).toEqual([
    ['imap_credentials', 'stopped'],
  ]);
  expect(receiver.received[0]?.notice.sentence).toContain('AUTHENTICATIONFAILED');
});
