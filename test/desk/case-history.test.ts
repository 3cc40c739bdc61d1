import { decisionsOfCase, mailsOfCase } from '../../src/desk/case-history.js';
import { appendDecision } from '../../src/desk/decisions.js';
import { queueMail, writeMailStatus } from '../../src/desk/outbox.js';
import { joinCase } from '../../src/desk/requests.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { DENIED, FIRST, openSampleCase, PAID, RECEIVED_AT, storeRead } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await openSampleCase(database, 'RF-1', 1);
  await openSampleCase(database, 'RF-2', 2);
});
afterEach(() => database.close());

const later = (seconds: number) => new Date(RECEIVED_AT.getTime() + seconds * 1000);

test('the decisions on a case are all there, oldest first', async () => {
  await inTransaction(database.pool, async transaction => {
    const second = { ...FIRST, caseId: 'RF-1', seq: 10, madeBy: 'ann', reason: 'asked twice', decision: DENIED };
    await appendDecision(transaction, { ...second, decidedAt: later(60) });
    await appendDecision(transaction, { ...second, seq: 2, decidedAt: later(30) });
  });
  const told = { message: null, policyVersion: '2025-01' };
  const overruled = { by: 'ann', reason: 'asked twice', decision: DENIED, ...told };
  expect(await decisionsOfCase(database.pool, 'RF-1')).toEqual([
    { seq: 1, by: 'policy 2025-01', reason: 'technical_failure', at: RECEIVED_AT, decision: PAID, ...told },
    { seq: 2, at: later(30), ...overruled },
    { seq: 10, at: later(60), ...overruled },
  ]);
});

test('its mails are there both ways, in the order they came and went', async () => {
  const { pool } = database;
  const reply = {
    caseId: 'RF-1',
    seq: 1,
    recipient: 'ada@example.com',
    inReplyTo: null,
    thread: [],
    language: 'en',
    message: null,
    letter: 'decision' as const,
    replyTo: null,
  };
  const sent = await queueMail(pool, { ...reply, messageId: '<sent@us>', queuedAt: later(1) });
  const copy = { ...reply, recipient: 'boss@example.com' };
  await queueMail(pool, { ...copy, messageId: '<queued@us>', queuedAt: later(2) });
  await writeMailStatus(pool, sent, 'sent', later(3), null); // it went after the other had been queued
  const again = await storeRead(database, 3);
  await inTransaction(pool, transaction => joinCase(transaction, again, 'RF-1'));
  const mails = await mailsOfCase(pool, 'RF-1');
  expect(mails.map(mail => [mail.direction, mail.message_id, mail.status, mail.at])).toEqual([
    ['in', '<one@example.com>', 'processed', RECEIVED_AT],
    ['in', '<one@example.com>', 'processed', RECEIVED_AT],
    ['out', '<queued@us>', 'queued', later(2)],
    ['out', '<sent@us>', 'sent', later(3)],
  ]);
  expect(mails.map(mail => mail.id).slice(0, 2)).toEqual(['1', again]);
});

test('a case that does not exist has no history', async () => {
  expect([await decisionsOfCase(database.pool, 'RF-0'), await mailsOfCase(database.pool, 'RF-0')]).toEqual([[], []]);
});
