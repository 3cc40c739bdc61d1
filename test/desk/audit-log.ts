import { type AuditEntry, appendAudit } from '../../src/desk/audit.js';
import { auditFindings } from '../../src/desk/audit-chain.js';
import { findingText } from '../../src/desk/audit-findings.js';
import { openCase } from '../../src/desk/cases.js';
import { appendDecision } from '../../src/desk/decisions.js';
import { type Decision, stateOf } from '../../src/policy/decision.js';
import type { Db, Pool } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { FIRST, PAID, RECEIVED_AT } from './rows.js';

/* An audit log for tests, written as the product writes it, and what its verification says. */

// The database dates by its own clock what bears another time.
export const AT = new Date();

export const ENTRY: AuditEntry = {
  caseId: 'RF-1',
  actor: 'anna (os: root)',
  action: 'noted',
  reason: 'she called',
  before: null,
  after: { note: 'calls back on Monday' },
  at: AT,
};

/** Appends an entry; change what the test is about. */
export const append = (db: Db, changes: Partial<AuditEntry> = {}) => appendAudit(db, { ...ENTRY, ...changes });

/** Opens a case with a first decision, and appends these decisions to it. */
export async function decideCase(pool: Pool, caseId: string, ...decisions: readonly Decision[]): Promise<void> {
  const [first = PAID] = decisions;
  const opened = { accountId: 'acc_ada', sender: 'ada@example.com', decidedAt: null, reviewDueAt: null };
  await inTransaction(pool, async transaction => {
    const found = { ...opened, state: stateOf(first), receivedAt: RECEIVED_AT, linkedTo: null, live: true };
    await openCase(transaction, () => caseId, found);
    for (const [i, decision] of (decisions.length === 0 ? [first] : decisions).entries())
      await appendDecision(transaction, { ...FIRST, caseId, seq: i + 1, decision });
  });
}

/** What is found wrong, in words. */
export const said = async (db: Db, chain: string | null = null) =>
  (await auditFindings(db, chain, 100)).map(findingText).sort();

/** Writes as one who may do everything: no trigger, key or check holds it back. */
export const force = (pool: Pool, ...statements: readonly string[]) =>
  inTransaction(pool, async transaction => {
    await transaction.query('set local session_replication_role = replica');
    for (const statement of statements) await transaction.query(statement);
  });
