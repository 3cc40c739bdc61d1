import { countPaidCases, type NewCase, openCase } from '../../src/desk/cases.js';
import { appendDecision } from '../../src/desk/decisions.js';
import { type Decision, stateOf } from '../../src/policy/decision.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { DENIED, PAID } from './rows.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const CASE: NewCase = {
  accountId: 'acc_ada',
  sender: 'ada@example.com',
  state: 'approved',
  receivedAt: new Date('2026-11-22T12:00:00Z'),
  decidedAt: new Date('2026-11-22T12:00:01Z'),
  reviewDueAt: null,
  linkedTo: null,
  live: true,
};

/** Draws these ids one after the other. */
function drawing(...ids: string[]): () => string {
  return () => {
    const id = ids.shift();
    if (id === undefined) throw new Error('drawn too often');
    return id;
  };
}
const open = (newCaseId: () => string, changes: Partial<NewCase> = {}) =>
  inTransaction(database.pool, transaction => openCase(transaction, newCaseId, { ...CASE, ...changes }));

test('a case is opened under the id that was drawn', async () => {
  expect(await open(drawing('RF-1'))).toBe('RF-1');
  const { rows } = await database.pool.query('select * from desk.cases');
  expect(rows).toEqual([
    {
      case_id: 'RF-1',
      account_id: 'acc_ada',
      sender: 'ada@example.com',
      state: 'approved',
      received_at: CASE.receivedAt,
      decided_at: CASE.decidedAt,
      review_due_at: null,
      linked_to: null,
      live: true,
      opened_at: expect.any(Date),
    },
  ]);
});

test('where an id is taken, the next one is drawn', async () => {
  await open(drawing('RF-1'));
  await open(drawing('RF-2'));
  expect(await open(drawing('RF-1', 'RF-2', 'RF-1', 'RF-3'))).toBe('RF-3');
});

test('of two who draw the same id at once, one draws again', async () => {
  const ids = await Promise.all([open(drawing('RF-1', 'RF-2')), open(drawing('RF-1', 'RF-2'))]);
  expect(ids.toSorted()).toEqual(['RF-1', 'RF-2']);
});

describe('the cases that count towards the limit of an account', () => {
  const decided = async (
    caseId: string,
    at: string,
    changes: Partial<NewCase> = {},
    live = true,
    decision: Decision = PAID,
  ) => {
    const decidedAt = new Date(at);
    await open(drawing(caseId), { ...changes, decidedAt });
    const made = {
      caseId,
      seq: 1,
      madeBy: 'policy',
      reason: '',
      policyVersion: '2025-01',
      facts: null,
      decision,
      live,
      decidedAt,
    };
    await inTransaction(database.pool, transaction => appendDecision(transaction, made));
  };
  const count = () => countPaidCases(database.pool, 'acc_ada', CASE.receivedAt);

  test('were decided within 30 days before the receipt, to the instant', async () => {
    await decided('RF-1', '2026-10-23T11:59:59.999Z');
    expect(await count()).toBe(0);
    await decided('RF-2', '2026-10-23T12:00:00Z');
    await decided('RF-3', '2026-11-22T12:00:01Z');
    expect(await count()).toBe(2);
  });

  test('are paid, in whole or in part', async () => {
    const decisions: Decision[] = [
      PAID,
      { ...PAID, state: 'partially_approved' },
      DENIED,
      { kind: 'review', reasons: ['contested'], proposal: null },
      { kind: 'withdrawn' },
    ];
    for (const [i, decision] of decisions.entries())
      await decided(`RF-${i}`, '2026-11-20T00:00:00Z', { state: stateOf(decision) }, true, decision);
    expect(await count()).toBe(2);
  });

  test('count once, and go on counting when they are looked at again', async () => {
    await decided('RF-1', '2026-11-20T00:00:00Z', { state: 'needs_review' });
    expect(await count()).toBe(1);
  });

  test('are not those of a trial, which paid nothing', async () => {
    await decided('RF-1', '2026-11-20T00:00:00Z', {}, false);
    expect(await count()).toBe(0);
  });

  test('are its own', async () => {
    await decided('RF-1', '2026-11-20T00:00:00Z', { accountId: 'acc_eve' });
    await decided('RF-2', '2026-11-20T00:00:00Z', { accountId: null });
    expect(await count()).toBe(0);
  });
});
