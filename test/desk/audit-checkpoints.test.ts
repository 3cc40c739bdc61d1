import { appendCheckpoint, countUncovered } from '../../src/desk/audit-checkpoints.js';
import { auditExtent } from '../../src/desk/audit-entries.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { deskRole } from '../postgres/least-privileged.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { AT, append, said } from './audit-log.js';
import { openSampleCase } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const checkpoint = () => appendCheckpoint(database.pool, AT);

/** The chains of each checkpoint with the entry that it covers. */
async function covered(): Promise<unknown[]> {
  const { rows } = await database.pool.query(
    `select (select jsonb_object_agg(key, value -> 'seq') from jsonb_each(heads)) as seqs
       from desk.audit_checkpoints order by no`,
  );
  return rows.map(row => row.seqs);
}

test('without an entry there is none', async () => {
  expect(await checkpoint()).toBeNull();
});

test('it covers what moved since the one before, and nothing twice', async () => {
  for (const caseId of ['RF-1', 'RF-1', null]) await append(database.pool, { caseId });
  const first = await checkpoint();
  expect(first).toEqual({ no: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await checkpoint()).toBeNull();
  await append(database.pool, { caseId: 'RF-2' });
  await append(database.pool, { caseId: 'RF-1' });
  const second = await checkpoint();
  expect(second).toMatchObject({ no: 2 });
  expect(second?.hash).not.toBe(first?.hash);
  expect(await covered()).toEqual([
    { 'RF-1': 2, desk: 1 },
    { 'RF-1': 3, 'RF-2': 1 },
  ]);
  expect(await said(database.pool)).toEqual([]);
});

test('what there is of the log is told, of all and of one chain', async () => {
  for (const caseId of ['RF-1', 'RF-1', null]) await append(database.pool, { caseId });
  const first = await checkpoint();
  await append(database.pool, { caseId: null });
  const second = await checkpoint();
  expect(await auditExtent(database.pool, null)).toEqual({
    entries: 4,
    chains: 2,
    checkpoints: { count: 2, last: { ...second, at: AT } },
  });
  expect(await auditExtent(database.pool, 'RF-1')).toEqual({
    entries: 2,
    chains: 1,
    checkpoints: { count: 1, last: { ...first, at: AT } },
  });
  const none = { entries: 0, chains: 0, checkpoints: { count: 0, last: null } };
  expect(await auditExtent(database.pool, 'RF-9')).toEqual(none);
});

test('it waits for no running transaction: its chain comes with the next', async () => {
  await append(database.pool, { caseId: 'RF-1' });
  await append(database.pool, { caseId: 'RF-2' });
  await inTransaction(database.pool, async transaction => {
    await append(transaction, { caseId: 'RF-1' });
    await checkpoint();
    expect(await covered()).toEqual([{ 'RF-2': 1 }]);
  });
  await checkpoint();
  expect(await covered()).toEqual([{ 'RF-2': 1 }, { 'RF-1': 2 }]);
});

test('a role of the desk that keeps locks of its own holds up none', async () => {
  const role = await deskRole(database);
  await append(database.pool);
  await inTransaction(role.pool, async transaction => {
    await transaction.query("select pg_advisory_xact_lock(hashtext('refund-desk audit checkpoints'))");
    await transaction.query('lock table desk.audit_checkpoints in access share mode');
    expect(await checkpoint()).toMatchObject({ no: 1 });
  });
  for (const mode of ['row exclusive', 'share row exclusive', 'access exclusive'])
    await expect(
      inTransaction(role.pool, transaction => transaction.query(`lock table desk.audit_checkpoints in ${mode} mode`)),
    ).rejects.toThrow('denied');
  await role.drop();
});

test('chains that no checkpoint covers are counted once an entry is more than an hour old', async () => {
  const ago = (minutes: number) => ({ decidedAt: new Date(Date.now() - minutes * 60_000) });
  await openSampleCase(database, 'RF-1', 1, ago(50));
  expect(await countUncovered(database.pool)).toBe(0);
  await openSampleCase(database, 'RF-2', 2, ago(70));
  await append(database.pool, { caseId: 'RF-2' });
  expect(await countUncovered(database.pool)).toBe(1);
  await checkpoint();
  await append(database.pool, { caseId: 'RF-2' });
  expect(await countUncovered(database.pool)).toBe(0);
});

test('several clocks and many who append do not hinder each other', async () => {
  const chains = ['RF-1', 'RF-2', 'RF-3', null];
  const work = Array.from({ length: 120 }, (_, i) =>
    i % 4 === 3 ? checkpoint() : append(database.pool, { caseId: chains[i % 7] ?? null }),
  );
  await Promise.all(work);
  await checkpoint();
  expect(await said(database.pool)).toEqual([]);
  const { rows } = await database.pool.query('select bool_and(covered = seq) as all from desk.audit_heads');
  expect(rows).toEqual([{ all: true }]);
  expect((await auditExtent(database.pool, null)).entries).toBe(90);
});
