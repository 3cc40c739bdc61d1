import { auditEntries } from '../../src/desk/audit-entries.js';
import { migrate } from '../../src/postgres/migrate.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { decideCase, said } from './audit-log.js';
import { DENIED, PAID } from './rows.js';

/* A desk that decided cases before there was an audit log. */

const MIGRATION = '0011_audit.sql';
const TAKE_AWAY = `
  drop trigger audited on ledger.refunds;
  drop table desk.audit, desk.audit_heads, desk.audit_checkpoints cascade;
  drop function desk.audit_new_decision cascade;
  drop function desk.append_audit, desk.audit_instant, desk.audit_decision, desk.audited, desk.audit_closed_refund`;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await decideCase(pool, 'RF-2', PAID, DENIED, PAID);
  await decideCase(pool, 'RF-1');
  await pool.query(TAKE_AWAY);
  await pool.query('delete from public.refund_desk_migrations where name = $1', [MIGRATION]);
});
afterAll(() => database.close());

test('its decisions get their entries in their order, and the log is whole', async () => {
  expect(await migrate(database.pool)).toEqual([MIGRATION]);
  const entries = await auditEntries(database.pool, null, null);
  expect(entries.map(({ chain, seq, before, after }) => ({ chain, seq, before, after }))).toMatchObject([
    { chain: 'RF-1', seq: 1, before: null, after: { seq: 1, state: 'approved' } },
    { chain: 'RF-2', seq: 1, before: null, after: { seq: 1, state: 'approved' } },
    { chain: 'RF-2', seq: 2, before: { seq: 1, state: 'approved' }, after: { seq: 2, state: 'denied' } },
    { chain: 'RF-2', seq: 3, before: { seq: 2, state: 'denied' }, after: { seq: 3, state: 'approved' } },
  ]);
  expect(await said(database.pool)).toEqual([]);
});
