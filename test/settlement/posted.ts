import { openCase } from '../../src/desk/cases.js';
import { appendDecision } from '../../src/desk/decisions.js';
import { postRefunds } from '../../src/ledger/refunds.js';
import { type Decision, type Outcome, stateOf } from '../../src/policy/decision.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { posting, put } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import type { TestDatabase } from '../support/database.js';

export const DECIDED_AT = new Date('2026-11-20T12:00:00Z'); // a Friday
export const POLICY = 'version of then';
export const [FIRST, SECOND] = ['RF-0001.1.1', 'RF-0001.1.2'] as const;

/** Two whole charges, because all their images failed. */
export const OUTCOME: Outcome = {
  state: 'approved',
  findings: ['txn_1', 'txn_2'].map(transactionId => ({
    transactionId,
    result: 'pay',
    ground: 'technical_failure',
    clauses: ['3.1', '8'],
    amount: '0.16',
    currency: 'USD',
    charged: '0.16',
    basis: { kind: 'images_failed', failed: 4, images: 4, unitPrice: '0.04' },
  })),
  totals: [{ amount: '0.32', exact: '0.32', currency: 'USD' }],
  method: 'original_payment_method',
  unproven: [],
};
/** What of it is not paid where FIRST is not. */
export const WITHOUT_FIRST: Outcome = {
  ...OUTCOME,
  findings: OUTCOME.findings.slice(0, 1).map(finding => ({ ...finding, amount: '0.1' })),
  totals: [{ amount: '0.1', exact: '0.1', currency: 'USD' }],
};
export const PAID: Decision = { kind: 'decided', ...OUTCOME };

/** Decides and posts a case: two refunds, FIRST of 0.10 of txn_1, SECOND of 0.06 of txn_1 and 0.16 of txn_2. */
export async function postCase(database: TestDatabase): Promise<void> {
  await put(database, 'charges', SAMPLE.charge, { ...SAMPLE.charge, transaction_id: 'txn_2' });
  const caseId = 'RF-0001';
  await inTransaction(database.pool, async transaction => {
    await openCase(transaction, () => caseId, {
      accountId: 'acc_ada',
      sender: 'ada@example.com',
      state: stateOf(PAID),
      receivedAt: DECIDED_AT,
      decidedAt: DECIDED_AT,
      reviewDueAt: null,
      linkedTo: null,
      live: true,
    });
    const made = { caseId, seq: 1, madeBy: 'policy', reason: '', policyVersion: POLICY, facts: null };
    await appendDecision(transaction, { ...made, decision: PAID, live: true, decidedAt: DECIDED_AT });
    await postRefunds(transaction, { caseId, seq: 1, accountId: 'acc_ada', postedAt: DECIDED_AT, dueAt: DECIDED_AT }, [
      { ...posting({ txn_1: '0.10' }), amount: '0.10', paymentMethodId: 'pm_1' },
      { ...posting({ txn_1: '0.06', txn_2: '0.16' }), amount: '0.22', paymentMethodId: 'pm_2' },
    ]);
  });
}

/** How a refund stands. */
export async function refundRow({ pool }: TestDatabase, refundId: string = FIRST) {
  const { rows } = await pool.query<{ status: string; attempts: number; closed_at: Date; ask_again_at: Date }>(
    'select status, attempts, closed_at, ask_again_at from ledger.refunds where refund_id = $1',
    [refundId],
  );
  return rows[0];
}

/** How the case stands, and how many mails are queued. */
export async function caseRow({ pool }: TestDatabase) {
  const { rows } = await pool.query(
    `select state, account_id, decided_at, review_due_at, (select count(*)::int from desk.outbox) as mails
       from desk.cases`,
  );
  return rows[0];
}

/** A clock that stands until it is moved. */
export function clock(from = '2026-11-20T12:00:09Z') {
  let at = Date.parse(from);
  return {
    now: () => new Date(at),
    pass: (seconds: number) => {
      at += seconds * 1_000;
    },
  };
}
