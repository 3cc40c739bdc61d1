import { openCase } from '../../src/desk/cases.js';
import { appendDecision } from '../../src/desk/decisions.js';
import { storedEvidence, type WhichEvidence } from '../../src/desk/evidence.js';
import { missingCases } from '../../src/desk/missing-cases.js';
import { decide } from '../../src/policy/decide.js';
import { type Decision, stateOf } from '../../src/policy/decision.js';
import type { Facts } from '../../src/policy/facts.js';
import { JANUARY_2025 } from '../../src/policy/january-2025.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { charge, facts, failed } from '../policy/sample.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const AT = new Date('2026-11-22T12:00:00Z');
const PAYS = facts([charge({ generations: failed(4) })]);
const ASKS = facts([]);
const WAITS: Decision = { kind: 'review', reasons: ['sender_not_proven'], proposal: null };

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

interface Made {
  readonly facts: Facts | null;
  readonly decision?: Decision;
  readonly madeBy?: string;
}

/** Stores a case with these decisions on it. */
async function store(caseId: string, ...all: readonly Made[]) {
  await inTransaction(database.pool, async transaction => {
    const opened = { accountId: 'acc', sender: 'ada@example.com', receivedAt: AT, decidedAt: AT, reviewDueAt: null };
    await openCase(transaction, () => caseId, { ...opened, state: 'denied', linkedTo: null, live: true });
    for (const [i, { facts: read, decision, madeBy = 'policy 2025-01' }] of all.entries()) {
      const made = { caseId, seq: i + 1, madeBy, reason: 'r', policyVersion: '2025-01', live: true, decidedAt: AT };
      await appendDecision(transaction, {
        ...made,
        facts: read,
        decision: decision ?? (read === null ? WAITS : decide(read, JANUARY_2025)),
      });
    }
  });
}

async function evidence(which: Partial<WhichEvidence> = {}) {
  const rows = [];
  for await (const row of storedEvidence(database.pool, { caseIds: null, latestOnly: false, ...which })) rows.push(row);
  return rows;
}

const keys = async (which: Partial<WhichEvidence> = {}) =>
  (await evidence(which)).map(({ caseId, seq }) => `${caseId}.${seq}`);

test('a decision comes back with what it read and with the one before it', async () => {
  await store('RF-1', { facts: ASKS }, { facts: PAYS });
  const [first, second] = await evidence();
  expect(first).toMatchObject({ kind: 'evidence', facts: ASKS, before: null });
  const asked = decide(ASKS, JANUARY_2025);
  const paid = decide(PAYS, JANUARY_2025);
  expect(stateOf(asked)).toBe('needs_info');
  expect(second).toEqual({
    kind: 'evidence',
    caseId: 'RF-1',
    seq: 2,
    policyVersion: '2025-01',
    facts: PAYS,
    decision: paid,
    stored: JSON.parse(JSON.stringify(paid)),
    before: asked,
  });
});

test('only decisions of the policy that read facts are evidence', async () => {
  await store('RF-1', { facts: null }, { facts: PAYS, madeBy: 'anna (os: root)' }, { facts: PAYS });
  await store('RF-2', { facts: null, madeBy: 'settlement' });
  expect(await keys()).toEqual(['RF-1.3']);
  expect((await evidence())[0]).toMatchObject({ before: decide(PAYS, JANUARY_2025) });
});

test('of these cases only, and of each its latest only', async () => {
  await store('RF-1', { facts: ASKS }, { facts: PAYS }, { facts: null, madeBy: 'settlement' });
  await store('RF-2', { facts: ASKS });
  await store('RF-3', { facts: ASKS });
  expect(await keys({ latestOnly: true })).toEqual(['RF-1.2', 'RF-2.1', 'RF-3.1']);
  expect(await keys({ caseIds: ['RF-3', 'RF-1'] })).toEqual(['RF-1.1', 'RF-1.2', 'RF-3.1']);
  expect(await keys({ caseIds: [] })).toEqual([]);
});

test('many pages, each decision once, in order', async () => {
  await store('RF-0000', { facts: PAYS });
  await database.pool.query(`
    insert into desk.cases (case_id, sender, state, received_at)
    select 'RF-' || to_char(n, 'FM0000'), 'ada@example.com', 'denied', now() from generate_series(1, 30) n;
    insert into desk.decisions (case_id, seq, made_by, state, reason, policy_version, facts, decision, live, decided_at)
    select 'RF-' || to_char(n, 'FM0000'), seq, made_by, state, reason, policy_version, facts, decision, live, decided_at
      from generate_series(1, 30) n, generate_series(1, 2) seq, (
        select made_by, state, reason, policy_version, facts, decision, live, decided_at from desk.decisions) one`);
  const all = await keys();
  expect(all).toHaveLength(61);
  expect(all).toEqual([...new Set(all)].sort());
});

test.each([
  ["facts #- '{charges,0,amount}'", 'decision', 'facts.charges.0.amount: '],
  ["jsonb_set(facts, '{charges,0,amount}', '\"12,50\"')", 'decision', 'facts.charges.0.amount: is not a plain decimal'],
  ["jsonb_set(facts, '{receivedAt}', '\"yesterday\"')", 'decision', 'facts.receivedAt: is not an instant'],
  ["'[]'", 'decision', 'facts: '],
  ['facts', "jsonb_set(decision, '{state}', '\"frob\"')", 'decision.state: '],
])('facts %s, decision %s: named, and the rest goes on', async (read, decision, why) => {
  await store('RF-1', { facts: PAYS });
  await store('RF-2', { facts: PAYS });
  await database.pool.query(`
    alter table desk.decisions disable trigger append_only;
    update desk.decisions set facts = ${read}, decision = ${decision} where case_id = 'RF-1'`);
  expect(await evidence()).toEqual([
    { kind: 'unreadable', caseId: 'RF-1', seq: 1, policyVersion: '2025-01', why: expect.stringContaining(why) },
    expect.objectContaining({ kind: 'evidence', caseId: 'RF-2' }),
  ]);
});

test('a decision before that cannot be read makes the next one unreadable too', async () => {
  await store('RF-1', { facts: null, decision: WAITS, madeBy: 'settlement' }, { facts: PAYS });
  await database.pool.query(`
    alter table desk.decisions disable trigger append_only;
    update desk.decisions set decision = '{}' where seq = 1`);
  expect(await evidence()).toMatchObject([
    { kind: 'unreadable', seq: 2, why: expect.stringContaining('decision before it') },
  ]);
});

test('which cases there are not', async () => {
  await store('RF-1', { facts: PAYS });
  expect(await missingCases(database.pool, ['RF-2', 'RF-1', 'RF-3'])).toEqual(['RF-2', 'RF-3']);
  expect(await missingCases(database.pool, [])).toEqual([]);
});
