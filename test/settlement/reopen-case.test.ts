import { decisionsOfCase } from '../../src/desk/case-history.js';
import { lockCase } from '../../src/desk/cases.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { httpGateway } from '../../src/settlement/http-gateway.js';
import { reopenCase } from '../../src/settlement/reopen-case.js';
import { settleRefund } from '../../src/settlement/settle-refund.js';
import { leftOf, put } from '../ledger/books.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import {
  caseRow,
  clock,
  DECIDED_AT,
  FIRST,
  OUTCOME,
  POLICY,
  postCase,
  refundRow,
  SECOND,
  WITHOUT_FIRST,
} from './posted.js';
import { type Provider, startProvider } from './provider.js';

const PATIENCE_MS = 30_000;
const HOLD_S = (6 * PATIENCE_MS) / 1_000;
// Friday 2026-11-20; Thursday and Friday after it are holidays here.
const calendar = { timeZone: 'America/New_York', holidays: ['2026-11-26', '2026-11-27'] };
const DUE = new Date('2026-12-01T12:00:09Z');
const FAILS = { takes: 'failed', answers: 'truly' } as const;

let database: TestDatabase;
let provider: Provider;
let time: ReturnType<typeof clock>;
beforeEach(async () => {
  [database, provider, time] = [await freshDatabase(), await startProvider(), clock()];
  await postCase(database);
});
afterEach(() => Promise.all([database.close(), provider.close()]));

const settle = (refundId: string = FIRST) =>
  settleRefund(database.pool, refundId, httpGateway(provider.url, PATIENCE_MS), { calendar, now: time.now });
const decisions = () => decisionsOfCase(database.pool, 'RF-0001');
const reopened = (state: object) => ({ account_id: 'acc_ada', decided_at: null, mails: 0, ...state });

/** A dispute of the charge that both refunds pay of. */
const dispute = (status: string, transaction_id = 'txn_1') =>
  put(database, 'chargebacks', { chargeback_id: `cb_${status}`, transaction_id, status, opened_at: '2026-11-19' });

describe('a refund that fails', () => {
  test.each([
    ['at once', () => provider.onPost(FAILS)],
    ['with a 4xx that says so', () => provider.onPost({ answers: { status: 422, body: '{"status":"failed"}' } })],
  ])('%s gives back what it took, and its case is for a person', async (_, fails) => {
    fails();
    expect(await settle()).toBe('failed');
    expect(await refundRow(database)).toMatchObject({ status: 'failed', closed_at: time.now() });
    expect(await leftOf(database, 'txn_1')).toBe('0.1');
    expect(await caseRow(database)).toEqual(reopened({ state: 'needs_review', review_due_at: DUE }));
    expect((await decisions()).slice(1)).toEqual([
      {
        seq: 2,
        by: 'settlement',
        reason: 'the refund RF-0001.1.1 failed at the payment provider',
        at: time.now(),
        message: null,
        policyVersion: 'version of then',
        decision: { kind: 'review', reasons: ['settlement_failed'], proposal: WITHOUT_FIRST },
      },
    ]);
  });

  test('after it was pending does the same', async () => {
    provider.onPost({ takes: 'pending', answers: 'truly' });
    expect(await settle()).toBe('still_pending');
    provider.becomes(FIRST, 'failed');
    time.pass(15);
    expect([await settle(), await settle()]).toEqual(['failed', 'already']);
    expect(await caseRow(database)).toMatchObject({ state: 'needs_review' });
    expect(provider.payments).toEqual([FIRST]);
  });

  test('is judged by the policy of its case, with its findings and without facts', async () => {
    provider.onPost(FAILS);
    await settle();
    const { rows } = await database.pool.query(
      `select policy_version, facts, live, state, (select count(*)::int from desk.findings where seq = 2) as findings
         from desk.decisions where seq = 2`,
    );
    expect(rows).toEqual([
      {
        policy_version: POLICY,
        facts: null,
        live: true,
        state: 'needs_review',
        findings: WITHOUT_FIRST.findings.length,
      },
    ]);
  });

  test('leaves the others of its case as they are', async () => {
    provider.onPost(FAILS);
    await settle();
    expect(await refundRow(database, SECOND)).toMatchObject({ status: 'pending' });
    expect(await settle(SECOND)).toBe('settled');
    expect(await caseRow(database)).toMatchObject({ state: 'needs_review' });
  });

  test('beside another that failed has both in the proposal, and keeps the date by which a person answers', async () => {
    provider.onPost(FAILS, FAILS);
    await settle();
    time.pass(86_400);
    await settle(SECOND);
    expect(await caseRow(database)).toEqual(reopened({ state: 'needs_review', review_due_at: DUE }));
    const decision = { kind: 'review', reasons: ['settlement_failed'] };
    expect((await decisions()).slice(1)).toMatchObject([
      { seq: 2, decision: { ...decision, proposal: WITHOUT_FIRST } },
      { seq: 3, decision: { ...decision, proposal: OUTCOME } },
    ]);
    expect([await leftOf(database, 'txn_1'), await leftOf(database, 'txn_2')]).toEqual(['0.16', '0.16']);
  });

  test('stays pending where its case cannot be reopened, and is closed when it can', async () => {
    provider.onPost(FAILS);
    await database.pool.query("alter table desk.decisions add constraint no_more check (made_by <> 'settlement')");
    await expect(settle()).rejects.toMatchObject({ code: '23514' });
    expect(await refundRow(database)).toMatchObject({ status: 'pending' });
    expect(await leftOf(database, 'txn_1')).toBe('0');
    await database.pool.query('alter table desk.decisions drop constraint no_more');
    time.pass(HOLD_S);
    expect(await settle()).toBe('failed');
  });

  test('waits for whoever holds its case, and takes no lock of its own meanwhile', async () => {
    provider.onPost(FAILS);
    const failing = await inTransaction(database.pool, async other => {
      await lockCase(other, 'RF-0001');
      const ends = settle();
      await lockWaits(database.pool, 'the settlement waits for the case');
      await other.query('select from ledger.refunds for update nowait');
      return { ends };
    });
    expect(await failing.ends).toBe('failed');
  });
});

describe('a refund of a charge with a chargeback', () => {
  test.each(['open', 'lost'])('that is %s is not sent: it is cancelled, and its case for a person', async status => {
    await dispute(status);
    expect([await settle(), await settle()]).toEqual(['cancelled', 'already']);
    expect(provider.requests).toEqual([]);
    expect(await refundRow(database)).toMatchObject({ status: 'cancelled', closed_at: time.now() });
    expect(await leftOf(database, 'txn_1')).toBe('0.1');
    expect(await caseRow(database)).toEqual(reopened({ state: 'needs_review', review_due_at: DUE }));
    expect((await decisions()).at(-1)).toMatchObject({
      reason: 'the refund RF-0001.1.1 was not sent: its charge has a chargeback',
      decision: { kind: 'review', reasons: ['chargeback_open'], proposal: WITHOUT_FIRST },
    });
  });

  test.each(['won', 'withdrawn'])('that is %s is sent', async status => {
    await dispute(status);
    expect(await settle()).toBe('settled');
  });

  test('of another charge is sent', async () => {
    await dispute('open', 'txn_2');
    expect(await settle()).toBe('settled');
    expect(await settle(SECOND)).toBe('cancelled');
  });

  test('is not taken back where the provider has it', async () => {
    provider.onPost({ takes: 'settled', answers: 'drops' });
    await expect(settle()).rejects.toThrow('left open');
    await dispute('open');
    time.pass(HOLD_S);
    expect(await settle()).toBe('settled');
    expect(await caseRow(database)).toMatchObject({ state: 'approved' });
  });

  test('is not sent again where the provider never took it', async () => {
    provider.onPost({ answers: 'drops' });
    await expect(settle()).rejects.toThrow('left open');
    await dispute('open');
    expect(await settle()).toBe('already'); // what was lost may still arrive there
    time.pass(HOLD_S);
    expect(await settle()).toBe('cancelled');
    expect(provider.payments).toEqual([]);
  });

  test('of a case that waits for a person leaves that person’s reasons and date', async () => {
    await inTransaction(database.pool, async transaction => {
      const open = await lockCase(transaction, 'RF-0001');
      if (open === null) throw new Error('There is no case.');
      const because = { reason: 'legal_threat', words: '', at: DECIDED_AT } as const;
      await reopenCase(transaction, open, because, { timeZone: 'UTC', holidays: [] });
    });
    await dispute('open');
    await settle();
    expect((await decisions()).at(-1)?.decision).toMatchObject({ reasons: ['legal_threat', 'chargeback_open'] });
    expect(await caseRow(database)).toMatchObject({ review_due_at: new Date('2026-11-27T12:00:00Z') });
  });
});
