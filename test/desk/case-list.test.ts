import { type CaseFilter, EVERY_CASE } from '../../src/desk/case-filter.js';
import { countCases, findCase, listCases } from '../../src/desk/case-list.js';
import { appendDecision } from '../../src/desk/decisions.js';
import type { Decision } from '../../src/policy/decision.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { put } from '../ledger/books.js';
import { SAMPLE } from '../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { DENIED, FIRST, openSampleCase, PAID, RECEIVED_AT } from './rows.js';

const NOON = RECEIVED_AT.getTime();
const at = (hours: number) => new Date(NOON + hours * 3_600_000);
const REVIEW: Decision = { kind: 'review', reasons: ['sender_not_proven'], proposal: null };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await put(database, 'accounts', { ...SAMPLE.account, email: 'Ada@Example.com' });
  await openSampleCase(database, 'RF-1', 1);
  await openSampleCase(database, 'RF-2', 2, { receivedAt: at(2), decision: DENIED, sender: 'ada@work.example' });
  const review = { decision: REVIEW, reviewDueAt: at(3), accountId: null };
  await openSampleCase(database, 'RF-3', 3, { ...review, receivedAt: at(1), sender: 'eve@example.com' });
  await openSampleCase(database, 'RF-4', 4, { ...review, receivedAt: at(1), sender: 'ADA@example.com' });
});
afterAll(() => database.close());

const list = async (filter: Partial<CaseFilter>) => {
  const whole = { ...EVERY_CASE, ...filter };
  const found = await listCases(database.pool, whole);
  const count = await countCases(database.pool, whole);
  if (whole.limit === null && whole.offset === 0) expect(count).toBe(found.length);
  return found.map(({ caseId }) => caseId);
};

test.each<[string, Partial<CaseFilter>, string[]]>([
  ['all, newest first', {}, ['RF-2', 'RF-3', 'RF-4', 'RF-1']],
  ['some', { limit: 2 }, ['RF-2', 'RF-3']],
  ['the next ones', { limit: 2, offset: 2 }, ['RF-4', 'RF-1']],
  ['those after the last', { limit: 2, offset: 4 }, []],
  ['in a state', { states: ['needs_review'] }, ['RF-3', 'RF-4']],
  ['in one of several states', { states: ['denied', 'approved'] }, ['RF-2', 'RF-1']],
  ['in no state', { states: [] }, []],
  ['of a sender or of the account with that email', { accountEmail: 'ada@EXAMPLE.com' }, ['RF-2', 'RF-4', 'RF-1']],
  ['of a sender without an account', { accountEmail: 'eve@example.com' }, ['RF-3']],
  ['of nobody', { accountEmail: 'bob@example.com' }, []],
  ['about a charge', { transactionId: 'txn_aaaaaaaaaaaaaaaa' }, ['RF-1']],
  ['about a charge nobody asked about', { transactionId: 'txn_0' }, []],
  ['overdue at an instant', { overdueAt: new Date(at(3).getTime() + 1) }, ['RF-3', 'RF-4']],
  ['not overdue at the very instant', { overdueAt: at(3) }, []],
  ['real ones', { live: true, limit: 1 }, ['RF-2']],
  ['trials', { live: false }, []],
  ['by several of these', { states: ['needs_review'], accountEmail: 'ada@example.com', limit: 5 }, ['RF-4']],
  ['oldest first', { direction: 'asc' }, ['RF-1', 'RF-3', 'RF-4', 'RF-2']],
  ['by what is due first', { sort: 'due', direction: 'asc' }, ['RF-3', 'RF-4', 'RF-2', 'RF-1']],
  ['by what is due last', { sort: 'due', direction: 'desc', limit: 2 }, ['RF-3', 'RF-4']],
  ['by state, what waits first', { sort: 'state', direction: 'asc' }, ['RF-3', 'RF-4', 'RF-1', 'RF-2']],
  ['by state, what is over first', { sort: 'state', direction: 'desc' }, ['RF-2', 'RF-1', 'RF-3', 'RF-4']],
  ['by the largest amount', { sort: 'amount', direction: 'desc' }, ['RF-1', 'RF-2', 'RF-3', 'RF-4']],
])('cases are listed: %s', async (_, filter, found) => {
  expect(await list(filter)).toEqual(found);
});

test('one is found whole, with its latest decision', async () => {
  await openSampleCase(database, 'RF-5', 5, { receivedAt: at(-100) });
  const found = {
    caseId: 'RF-5',
    state: 'approved',
    accountId: 'acc_ada',
    sender: 'ada@example.com',
    receivedAt: at(-100),
    decidedAt: RECEIVED_AT,
    reviewDueAt: null,
    linkedTo: null,
    live: true,
  };
  expect(await findCase(database.pool, 'RF-5')).toEqual({ ...found, decision: PAID });
  await inTransaction(database.pool, transaction =>
    appendDecision(transaction, { ...FIRST, caseId: 'RF-5', seq: 2, decision: DENIED }),
  );
  expect(await findCase(database.pool, 'RF-5')).toEqual({ ...found, decision: DENIED });
});

test.each(['RF-0', 'rf-1', '', '%'])('one that is not there is null: "%s"', async caseId => {
  expect(await findCase(database.pool, caseId)).toBeNull();
});
