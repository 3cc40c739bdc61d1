import { AUDIT_ACTIONS } from '../../src/desk/audit.js';
import { auditEntries, auditExtent } from '../../src/desk/audit-entries.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { close, post, put } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { deskRole } from '../postgres/least-privileged.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { AT, append, decideCase, force, said } from './audit-log.js';
import { DENIED, PAID, RECEIVED_AT } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const entries = (chain: string | null = null) => auditEntries(database.pool, chain, null);

test('an entry says who did what, when, why, and what it changed', async () => {
  await append(database.pool, { before: { note: 'none', tags: ['a'] } });
  expect(await entries()).toEqual([
    {
      chain: 'RF-1',
      seq: 1,
      at: AT,
      actor: 'anna (os: root)',
      action: 'noted',
      reason: 'she called',
      before: { note: 'none', tags: ['a'] },
      after: { note: 'calls back on Monday' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});

test('what concerns no case stands in the chain of the desk; each chain counts for itself', async () => {
  for (const caseId of ['RF-1', null, 'RF-1', null]) await append(database.pool, { caseId });
  expect((await entries()).map(({ chain, seq }) => `${chain} ${seq}`)).toEqual([
    'RF-1 1',
    'RF-1 2',
    'desk 1',
    'desk 2',
  ]);
  expect((await entries('desk')).map(entry => entry.seq)).toEqual([1, 2]);
  expect((await auditEntries(database.pool, 'desk', 1)).map(entry => entry.seq)).toEqual([2]);
});

test('what is undone is not audited, and leaves no gap', async () => {
  const undone = inTransaction(database.pool, async transaction => {
    await append(transaction);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await append(database.pool);
  expect((await entries()).map(entry => entry.seq)).toEqual([1]);
  expect(await said(database.pool)).toEqual([]);
});

test('a decision is audited by the database, with the one before it', async () => {
  await decideCase(database.pool, 'RF-1', PAID, DENIED);
  const paid = {
    seq: 1,
    state: 'approved',
    totals: [{ amount: '0.16', exact: '0.16', currency: 'USD' }],
    policy_version: '2025-01',
    live: true,
  };
  expect(await entries('RF-1')).toMatchObject([
    {
      action: 'decided',
      actor: 'policy 2025-01',
      reason: 'technical_failure',
      at: RECEIVED_AT,
      before: null,
      after: paid,
    },
    { action: 'decided', before: paid, after: { ...paid, seq: 2, state: 'denied', totals: [] } },
  ]);
});

test('a decision that pays nothing in words, a question, has no totals', async () => {
  await decideCase(database.pool, 'RF-1', { kind: 'review', reasons: [], proposal: null });
  expect(await entries('RF-1')).toMatchObject([{ after: { state: 'needs_review', totals: [] } }]);
});

describe('a refund', () => {
  let refundId: string;
  beforeEach(async () => {
    await put(database, 'charges', SAMPLE.charge);
    refundId = await post(database, 'RF-1', { txn_1: '0.01' });
  });

  test.each(['settled', 'failed'] as const)('that is %s is audited once', async status => {
    for (const _ of ['closed', 'closed again']) await close(database.pool, refundId, status);
    const refund = { refund: refundId, amount: '0.01', currency: 'USD' };
    const [, ...closed] = await entries('RF-1');
    expect(closed).toEqual([
      expect.objectContaining({
        action: 'refund_closed',
        actor: 'settlement',
        reason: null,
        at: new Date('2026-11-23T12:00:00Z'),
        before: { ...refund, status: 'pending' },
        after: { ...refund, status },
      }),
    ]);
  });

  test('that is only tried again is not', async () => {
    await database.pool.query('update ledger.refunds set attempts = attempts + 1, status = status');
    expect(await entries('RF-1')).toHaveLength(1);
  });
});

test.each(['decided', 'refund_closed', 'paid', '', null])('nobody can say that something was %p', async action => {
  const append = database.pool.query("select desk.append_audit('RF-1', 'eve', $1, '', null, null, now())", [action]);
  await expect(append).rejects.toThrow('The desk may not audit the action');
});

test.each(AUDIT_ACTIONS)('what the desk says of itself is taken: %s', async action => {
  await append(database.pool, { action });
  expect(await entries()).toMatchObject([{ action }]);
});

describe('the time of an entry', () => {
  const MINUTE_MS = 60_000;
  const appendAt = (at: string) =>
    database.pool.query("select desk.append_audit('RF-1', 'eve', 'noted', '', null, null, $1)", [at]);
  const written = async () => (await entries()).at(-1)?.at.getTime() ?? 0;

  test.each([-4, 4])('is what the desk says where that can be, %d minutes from now', async minutes => {
    const at = new Date(Date.now() + minutes * MINUTE_MS);
    await appendAt(at.toISOString());
    expect(await written()).toBe(at.getTime());
  });

  test.each(['2020-01-01', '2099-01-01', '0044-03-15 BC', 'infinity', '-infinity'])(
    'is that of the database where the desk says %s, in an entry and in a checkpoint',
    async at => {
      await appendAt(at);
      expect(Math.abs((await written()) - Date.now())).toBeLessThan(MINUTE_MS);
      await database.pool.query('select desk.checkpoint_audit($1)', [at]);
      const { last } = (await auditExtent(database.pool, null)).checkpoints;
      expect(Math.abs((last?.at.getTime() ?? 0) - Date.now())).toBeLessThan(MINUTE_MS);
    },
  );

  test('not even a decision is dated where no calendar goes', async () => {
    const role = await deskRole(database);
    await decideCase(database.pool, 'RF-1');
    const made = role.pool.query(
      `insert into desk.decisions
       select case_id, 2, made_by, state, reason, policy_version, facts, decision, live, 'infinity' from desk.decisions`,
    );
    await expect(made).rejects.toMatchObject({ code: '23514', table: 'audit' });
    await role.drop();
  });

  test('of whatever kind can be shown, and changes no order within a chain', async () => {
    for (const _ of [1, 2, 3, 4]) await append(database.pool);
    const times = ['0044-03-15 BC', 'infinity', '-infinity', '2026-11-22'];
    await database.pool.query('alter table desk.audit drop constraint audit_at_check');
    for (const [i, at] of times.entries())
      await force(database.pool, `update desk.audit set at = '${at}' where seq = ${i + 1}`);
    const shown = await entries();
    expect(shown.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(shown.map(({ at }) => at.toISOString().length)).toEqual([24, 24, 24, 24]);
    expect((await auditEntries(database.pool, 'RF-1', 1)).map(({ seq }) => seq)).toEqual([4]);
  });
});

test.each([
  "update desk.audit set actor = 'eve'",
  'delete from desk.audit',
  'truncate desk.audit',
  'update desk.audit_checkpoints set at = now()',
  'delete from desk.audit_checkpoints',
  'truncate desk.audit_checkpoints',
  'delete from desk.audit_heads',
  'truncate desk.audit_heads',
])('even who owns the tables is refused: %s', async statement => {
  await append(database.pool);
  await database.pool.query('select desk.checkpoint_audit(now())');
  await expect(database.pool.query(statement)).rejects.toThrow('appended, never changed or deleted');
});

test('many who append at once, to one chain and to others, leave no gap', async () => {
  const chains = ['RF-1', 'RF-1', 'RF-1', 'RF-2', null];
  await Promise.all(Array.from({ length: 100 }, (_, i) => append(database.pool, { caseId: chains[i % 5] ?? null })));
  expect((await entries('RF-1')).map(entry => entry.seq)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(await entries()).toHaveLength(100);
  expect(await said(database.pool)).toEqual([]);
});

test('the same entry has the same hash in every time zone of the session', async () => {
  await append(database.pool);
  await inTransaction(database.pool, async transaction => {
    await transaction.query("set local timezone = 'Asia/Tokyo'; set local datestyle = 'German'");
    expect(await said(transaction)).toEqual([]);
  });
});
