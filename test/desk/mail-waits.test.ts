import { answeredWithin, decidedWithin } from '../../src/desk/mail-waits.js';
import { nextReviews, reviewDueTimes } from '../../src/desk/reviews.js';
import { outgoingMails, smtpOutcomes } from '../../src/desk/smtp-outcomes.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const ROWS = `
  insert into desk.cases (case_id, sender, state, received_at, review_due_at, live) values
    ('RF-1', 'a@example.com', 'approved', now(), null, true), ('RF-2', 'b@example.com', 'needs_review', now(), '2026-11-26', true),
    ('RF-3', 'c@example.com', 'needs_review', now(), '2026-11-25', false), ('RF-4', 'd@example.com', 'needs_review', now(), null, true),
    ('RF-5', 'e@example.com', 'needs_review', now(), '2026-11-24', true);
  insert into desk.messages (mailbox, uid_validity, uid, received_at, stored_at, bytes, stage, disposition, case_id, answer) values
    ('INBOX', 1, 1, '2026-11-22T12:00:00Z', '2026-11-22T12:00:01Z', 1, 'done', 'case', 'RF-1', true),
    ('INBOX', 1, 2, '2026-11-22T12:10:00Z', '2026-11-22T12:10:01Z', 1, 'done', 'case', 'RF-1', true),
    ('INBOX', 1, 3, '2026-11-22T12:20:00Z', '2026-11-22T12:20:01Z', 1, 'done', 'case', 'RF-1', true),
    ('INBOX', 1, 4, '2001-01-01T00:00:00Z', '2026-11-22T12:00:01Z', 1, 'done', 'case', 'RF-2', false);
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at) values
    ('RF-1', 1, 'p', 'needs_review', '', '1', '{}', '{}', true, '2026-11-22T12:00:05Z'),
    ('RF-1', 2, 'p', 'approved', '', '1', '{}', '{}', true, '2026-11-22T12:10:02.5Z'),
    ('RF-1', 3, 'anna', 'approved', '', '1', '{}', '{}', true, '2026-11-22T12:10:30Z'),
    ('RF-2', 1, 'p', 'needs_review', '', '1', '{}', '{}', true, '2026-11-22T12:00:05Z');
  insert into desk.outbox (case_id, seq, recipient, message_id, thread, status, unanswered, queued_at, sent_at, letter) values
    ('RF-1', 1, 'a@example.com', '<1>', '{}', 'undelivered', 1, now(), '2026-11-22T12:00:12Z', 'decision'),
    ('RF-1', 1, 'b@example.com', '<2>', '{}', 'sent', 0, now(), '2026-11-22T12:00:13Z', 'confirmation'),
    ('RF-1', 2, 'a@example.com', '<3>', '{}', 'uncertain', 2, now(), null, 'decision'),
    ('RF-1', 3, 'a@example.com', '<4>', '{}', 'failed', 0, now(), null, 'decision')`;
const EVER = new Date(0);

describe('how long mails wait', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.pool.query(ROWS);
  });
  afterAll(() => database.close());

  test('until the first decision since they were stored; those that nobody answers do not count', async () => {
    // Mail 1: 5 s, as long as its bound, and in it. Mail 2: 2.5 s. Mail 3 is not decided; mail 4 is a trial.
    expect(await decidedWithin(database.pool, [1, 5, 10], EVER, null)).toEqual([
      { bucket: 1, count: 2, seconds: '7.500000' },
    ]);
    expect(await decidedWithin(database.pool, [2.5, 4], EVER, null)).toEqual(
      expect.arrayContaining([
        { bucket: 0, count: 1, seconds: '2.500000' },
        { bucket: 2, count: 1, seconds: '5.000000' },
      ]),
    );
  });

  test('in the time that is asked for', async () => {
    const between = new Date('2026-11-22T12:05:00Z');
    expect(await decidedWithin(database.pool, [10], EVER, between)).toEqual([
      { bucket: 0, count: 1, seconds: '5.000000' },
    ]);
    expect(await decidedWithin(database.pool, [10], between, null)).toEqual([
      { bucket: 0, count: 1, seconds: '2.500000' },
    ]);
  });

  test('until the answer was sent; a question to the owner is none', async () => {
    expect(await answeredWithin(database.pool, [10, 30], EVER, null)).toEqual([
      { bucket: 1, count: 1, seconds: '12.000000' },
    ]);
  });

  test('sending ends in several ways', async () => {
    expect(smtpOutcomes(await outgoingMails(database.pool))).toEqual({
      sent: 2,
      uncertain: 3,
      undelivered: 1,
      failed: 1,
    });
    expect(smtpOutcomes([])).toEqual({ sent: 0, uncertain: 0, undelivered: 0, failed: 0 });
  });

  test('for a person: the most urgent first, trials not at all', async () => {
    const due = [new Date('2026-11-24'), new Date('2026-11-26'), null];
    expect((await reviewDueTimes(database.pool)).map(at => at?.getUTCDate() ?? null)).toEqual(
      due.map(at => at?.getUTCDate() ?? null),
    );
    expect((await nextReviews(database.pool, 2)).map(({ caseId, sender }) => [caseId, sender])).toEqual([
      ['RF-5', 'e@example.com'],
      ['RF-2', 'b@example.com'],
    ]);
  });
});
