import { arrivals } from '../../src/desk/arrivals.js';
import { decisionsMade } from '../../src/desk/decisions-made.js';
import { decisionsOverTime } from '../../src/desk/decisions-over-time.js';
import { findingsMade } from '../../src/desk/findings-made.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const at = (text: string) => new Date(text);
const MAILS = `
  insert into desk.messages (mailbox, uid_validity, uid, received_at, stored_at, bytes, stage, disposition, reason)
  select 'INBOX', 1, uid, received_at::timestamptz, '2026-11-22T12:00:00Z', 1, 'done', 'ignored', 'list'
    from (values (1, '2026-11-20T23:59:59.999Z'), (2, '2026-11-21T00:00:00Z'), (3, '2026-11-21T23:59:59.999Z'),
                 (4, '2026-11-22T00:00:00Z'), (5, '2026-11-22T00:59:59Z'), (6, '2026-11-22T01:00:00Z')) as t(uid, received_at)`;
const DECISIONS = `
  insert into desk.cases (case_id, sender, state, received_at, live)
    values ('RF-1', 'a@example.com', 'approved', now(), true), ('RF-2', 'a@example.com', 'approved', now(), false);
  insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at) values
    ('RF-1', 1, 'p', 'needs_review', '', '1', '{}', '{}', true, '2026-11-21T23:59:59Z'),
    ('RF-1', 2, 'p', 'approved', '', '1', '{}', '{}', true, '2026-11-22T00:00:00Z'),
    ('RF-2', 1, 'p', 'approved', '', '1', '{}', '{}', false, '2026-11-22T00:00:00Z');
  insert into desk.findings (case_id, seq, position, transaction_id, result, ground, clauses, amount) values
    ('RF-1', 1, 1, 'txn_a', 'pay', 'technical_failure', '{3.1,8}', 1),
    ('RF-1', 2, 1, 'txn_a', 'pay', 'technical_failure', '{3.1,8}', 1),
    ('RF-1', 2, 2, 'txn_b', 'deny', null, '{3.1}', 0),
    ('RF-2', 1, 1, 'txn_a', 'pay', 'technical_failure', '{3.1,8}', 1)`;

describe('rows over time', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.pool.query(MAILS);
    await database.pool.query(DECISIONS);
    // A day begins at midnight in UTC, wherever the server stands.
    await database.pool.query(
      `do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'Asia/Tokyo'); end $$`,
    );
  });
  afterAll(() => database.close());

  test('mails arrive on the days of UTC, by their receipt', async () => {
    expect(await arrivals(database.pool, 'day', at('2026-11-21T00:00:00Z'))).toEqual([
      { from: at('2026-11-21T00:00:00Z'), kind: 'ignored', count: 2 },
      { from: at('2026-11-22T00:00:00Z'), kind: 'ignored', count: 3 },
    ]);
  });

  test('and in its hours', async () => {
    expect(await arrivals(database.pool, 'hour', at('2026-11-22T00:00:00Z'))).toEqual([
      { from: at('2026-11-22T00:00:00Z'), kind: 'ignored', count: 2 },
      { from: at('2026-11-22T01:00:00Z'), kind: 'ignored', count: 1 },
    ]);
  });

  test('decisions are those that count, or those of trials', async () => {
    const since = at('2026-11-21T00:00:00Z');
    expect(await decisionsOverTime(database.pool, 'day', since, true)).toEqual([
      { from: at('2026-11-21T00:00:00Z'), kind: 'needs_review', count: 1 },
      { from: at('2026-11-22T00:00:00Z'), kind: 'approved', count: 1 },
    ]);
    expect(await decisionsOverTime(database.pool, 'day', since, false)).toEqual([
      { from: at('2026-11-22T00:00:00Z'), kind: 'approved', count: 1 },
    ]);
  });

  test('a piece of time holds its beginning and not its end', async () => {
    const [before, midnight] = [at('2026-11-21T00:00:00Z'), at('2026-11-22T00:00:00Z')];
    expect(await decisionsMade(database.pool, before, midnight)).toEqual([{ kind: 'needs_review', count: 1 }]);
    expect(await decisionsMade(database.pool, midnight, null)).toEqual([{ kind: 'approved', count: 2 }]);
  });

  test('findings count under each clause that they cite', async () => {
    const findings = await findingsMade(database.pool, true, new Date(0), null);
    expect(findings.map(({ state, clause, result, count }) => `${state} ${clause} ${result} ${count}`).sort()).toEqual([
      'approved 3.1 deny 1',
      'approved 3.1 pay 1',
      'approved 8 pay 1',
      'needs_review 3.1 pay 1',
      'needs_review 8 pay 1',
    ]);
    expect(await findingsMade(database.pool, false, new Date(0), null)).toHaveLength(2);
  });
});
