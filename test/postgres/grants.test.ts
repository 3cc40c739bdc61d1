import { auditCommand } from '../../src/cli/commands/audit.js';
import { grantCreditCommand } from '../../src/cli/commands/credits.js';
import { doctorCommand } from '../../src/cli/commands/doctor.js';
import { releaseMessageCommand } from '../../src/cli/commands/messages.js';
import { replayCommand } from '../../src/cli/commands/replay.js';
import { appendAudit } from '../../src/desk/audit.js';
import { appendCheckpoint } from '../../src/desk/audit-checkpoints.js';
import { writeFate } from '../../src/desk/fates.js';
import { takeUpMail, writeMailStatus } from '../../src/desk/outbox.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { POLICIES } from '../../src/policy/versions.js';
import { grantDesk, lackingGrants, mayRewriteAudit, TABLES } from '../../src/postgres/grants.js';
import { pendingMigrations } from '../../src/postgres/migrate.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { isQueueCurrent } from '../../src/queue/migrate.js';
import { ledgerGateway } from '../../src/settlement/gateway.js';
import { settleRefund } from '../../src/settlement/settle-refund.js';
import { captured } from '../cli/captured.js';
import { DECIDED_AT, failedCharge, importRows, ledgerOf, settings, storeRead } from '../eligibility/read-mails.js';
import { storeMail } from '../intake/stored-mails.js';
import { openIntakeQueue } from '../queue/intake-queue.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { until } from '../support/until.js';
import { deskRole, type LoginRole, loginRole } from './least-privileged.js';

let database: TestDatabase;
let desk: LoginRole;
beforeAll(async () => {
  database = await freshDatabase();
  desk = await deskRole(database);
});
afterAll(async () => {
  await desk.drop();
  await database.close();
});

const SILENT = { at: () => undefined, end: () => undefined };

/** A case that pays, decided as the role of the running desk. */
async function decideOne(name: string, n: number) {
  await importRows(desk.pool, [...ledgerOf(name), ...failedCharge(name, txn(n))]);
  const mail = await storeRead(desk.pool, { from: `${name}@example.com`, transactionIds: [txn(n)] });
  const newCaseId = () => `RF-${name.toUpperCase()}`;
  const checked = await checkCase(desk.pool, mail, settings({ newCaseId, newToken: () => name }));
  if (checked.kind !== 'decided') throw new Error(`It was ${checked.kind}.`);
  return checked;
}

test('the whole way works: import, mail, decision, money, reply', async () => {
  const { caseId, refunds, mails } = await decideOne('ada', 1);
  const times = { calendar: settings().calendar, now: () => DECIDED_AT };
  expect(await settleRefund(desk.pool, refunds[0] ?? '', ledgerGateway, times)).toBe('settled');
  const [mail = ''] = mails;
  expect(await takeUpMail(desk.pool, mail)).toMatchObject({ caseId, recipient: 'ada@example.com' });
  expect(await writeMailStatus(desk.pool, mail, 'sent', DECIDED_AT, null)).toMatchObject({ caseId });
  expect((await auditEntriesOf(caseId)).map(entry => entry.action)).toEqual(['decided', 'refund_closed']);
});

async function auditEntriesOf(caseId: string): Promise<{ action: string }[]> {
  const { rows } = await desk.pool.query('select action from desk.audit where chain = $1 order by seq', [caseId]);
  return rows;
}

test('a refund that fails gives back what it took, and its case goes to a person', async () => {
  const { caseId, refunds } = await decideOne('bob', 2);
  const failing = { ...ledgerGateway, post: () => Promise.resolve({ kind: 'failed' as const }) };
  const times = { calendar: settings().calendar, now: () => DECIDED_AT };
  expect(await settleRefund(desk.pool, refunds[0] ?? '', failing, times)).toBe('failed');
  const { rows } = await desk.pool.query('select state from desk.cases where case_id = $1', [caseId]);
  expect(rows).toEqual([{ state: 'needs_review' }]);
});

test('jobs go through the queue on PostgreSQL, a few and many', async () => {
  const nothing = () => Promise.resolve();
  const backend = { kind: 'postgres', url: desk.url } as const;
  const intake = openIntakeQueue({ backend, database, forget: nothing, cut: nothing, stop: nothing });
  try {
    const handled = new Set<string>();
    intake.work(async id => void handled.add(id));
    await intake.add('1');
    await intake.add(...Array.from({ length: 20 }, (_, i) => `row-${i}`));
    await until('all jobs are done', async () => (await intake.count('completed')) === 21);
    expect(handled.size).toBe(21);
  } finally {
    await intake.close();
  }
});

test('what people do works: replay, grant, release, note, look', async () => {
  const { caseId } = await decideOne('joe', 3);
  const asked = { caseIds: [caseId], version: null, limit: null };
  expect(await replayCommand(desk.pool, asked, POLICIES, captured(), SILENT)).toBe(0);
  const grant = { email: 'joe@example.com', creditId: 'grant-1', amount: '1', currency: 'USD', reason: 'goodwill' };
  const by = { grantedBy: 'anna', grantedAt: DECIDED_AT };
  await grantCreditCommand(desk.pool, { ...grant, ...by }, { autoApprove: null }, captured());
  const held = await storeMail(desk.pool, Buffer.from('a mail'));
  const nothing = { messageId: null, sender: null, subject: null };
  await writeFate(desk.pool, held, { kind: 'ignored', reason: 'list', detail: 'why' }, nothing);
  await releaseMessageCommand(desk.pool, held, 'anna', captured());
  const entry = {
    caseId,
    actor: 'anna',
    action: 'noted',
    reason: null,
    before: null,
    after: 'x',
    at: DECIDED_AT,
  } as const;
  await appendAudit(desk.pool, entry);
  expect(await appendCheckpoint(desk.pool, DECIDED_AT)).toMatchObject({ no: 1 });
  expect(await auditCommand(desk.pool, null, null, captured())).toBe(0);
});

test('it sees that the database is current, and that it lacks nothing', async () => {
  expect(await pendingMigrations(desk.pool)).toEqual([]);
  expect(await isQueueCurrent(desk.pool)).toBe(true);
  expect(await lackingGrants(desk.pool)).toEqual([]);
});

const REFUSED = [
  ...['desk.audit', 'desk.audit_checkpoints', 'desk.audit_heads'].flatMap(table => [
    `insert into ${table} select * from ${table}`,
    `update ${table} set hash = ''`,
    `delete from ${table}`,
    `truncate ${table}`,
    `drop trigger no_truncate on ${table}`,
    `alter table ${table} disable trigger all`,
    `drop table ${table} cascade`,
  ]),
  'update desk.decisions set seq = 1',
  'update desk.findings set amount = 1',
  'update ledger.refund_lines set amount = 1',
  'update ledger.credit_lines set amount = 1',
  ...['desk.decisions', 'desk.findings', 'ledger.refund_lines', 'ledger.credit_lines'].flatMap(table => [
    `delete from ${table}`,
    `truncate ${table} cascade`,
    `drop trigger append_only on ${table}`,
  ]),
  'drop trigger audited on desk.decisions',
  'drop trigger audited on ledger.refunds',
  'delete from ledger.refunds',
  'delete from ledger.balances',
  'delete from desk.cases',
  'delete from ledger.charges',
  "insert into public.refund_desk_migrations values ('0000_none.sql')",
  'set session_replication_role = replica',
  'create table desk.mine ()',
  'create function desk.mine() returns int language sql return 1',
  'select desk.chain_audit(null)',
  'select desk.audit_decision(d) from desk.decisions d',
  'create temp table forged (like ledger.refunds); create trigger forging after insert on forged for each row execute function desk.audit_closed_refund()',
];

test.each(REFUSED)('it may not: %s', async statement => {
  await expect(desk.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('every table of ours is thought of, and no other', async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select relnamespace::regnamespace || '.' || relname as name from pg_class
      where relnamespace in ('ledger'::regnamespace, 'desk'::regnamespace) and relkind in ('r', 'p', 'v', 'm')`,
  );
  const names = [...rows.map(row => row.name), 'public.refund_desk_migrations'];
  expect(names.toSorted()).toEqual(Object.keys(TABLES).toSorted());
});

test('to grant it again changes nothing; several may do it at once', async () => {
  const again = () => inTransaction(database.pool, transaction => grantDesk(transaction, desk.name));
  await Promise.all([again(), again(), again()]);
  expect(await lackingGrants(desk.pool)).toEqual([]);
});

test('a role without rights lacks them all, and learns it', async () => {
  const stranger = await loginRole(database);
  const lacking = await lackingGrants(stranger.pool);
  expect(lacking).toEqual(expect.arrayContaining(Object.keys(TABLES)));
  await expect(pendingMigrations(stranger.pool)).rejects.toMatchObject({ code: '42501' });
  await stranger.drop();
});

test('a table or sequence that comes later is lacking until it is granted', async () => {
  await database.pool.query('create table queue.later (id int); create sequence queue.later_seq');
  expect(await lackingGrants(desk.pool)).toEqual(['queue.later', 'queue.later_seq']);
  await inTransaction(database.pool, transaction => grantDesk(transaction, desk.name));
  expect(await lackingGrants(desk.pool)).toEqual([]);
});

test('where a company shows its own tables as views, the desk reads them', async () => {
  const own = await freshDatabase();
  await own.pool.query(
    `alter table ledger.charges rename to billed;
     create view ledger.charges as select * from ledger.billed`,
  );
  const reader = await deskRole(own);
  expect((await reader.pool.query('select from ledger.charges')).rowCount).toBe(0);
  await expect(reader.pool.query('select from ledger.billed')).rejects.toMatchObject({ code: '42501' });
  await expect(reader.pool.query('delete from ledger.charges')).rejects.toMatchObject({ code: '42501' });
  expect(await lackingGrants(reader.pool)).toEqual([]);
  await reader.drop();
  await own.close();
});

test('a role that is not there is an error', async () => {
  const granting = inTransaction(database.pool, transaction => grantDesk(transaction, 'nobody at all'));
  await expect(granting).rejects.toMatchObject({ code: '42704' });
});

describe('who may rewrite the audit log', () => {
  const warned = async (pool: LoginRole['pool']) => {
    const terminal = captured();
    await doctorCommand(pool, terminal);
    return terminal.text().replaceAll('\n', ' ').includes('may rewrite the audit log: set DATABASE_OWNER_URL');
  };

  test('is the owner, who is warned by doctor, and not the role of the desk', async () => {
    expect(await mayRewriteAudit(database.pool)).toBe(true);
    expect(await warned(database.pool)).toBe(true);
    expect(await mayRewriteAudit(desk.pool)).toBe(false);
    expect(await warned(desk.pool)).toBe(false);
  });

  test('for scripts the warning is in the document, and the desk is healthy all the same', async () => {
    const terminal = captured(true);
    await doctorCommand(database.pool, terminal);
    expect(terminal.document()).toMatchObject({
      warnings: [expect.stringMatching(/^The desk’s database role may rewrite the audit log: .*`refunds migrate`\.$/)],
    });
  });
});
