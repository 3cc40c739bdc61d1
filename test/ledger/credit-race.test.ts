import { postCredits } from '../../src/ledger/credits.js';
import { postRefunds } from '../../src/ledger/refunds.js';
import { createPool, type Pool, type Transaction } from '../../src/postgres/pool.js';
import { inTransaction } from '../../src/postgres/transaction.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import { decisionOf, leftOf, posting, put, putDecision } from './books.js';
import { creditPosting, grantedBy } from './credit-books.js';
import { SAMPLE } from './sample-rows.js';

/* Two processes, as the database sees them: each with connections of its own. One posts a refund, the other a credit. */

let database: TestDatabase;
let others: Pool;

beforeEach(async () => {
  database = await freshDatabase();
  others = createPool(database.url, 5, () => undefined);
});
afterEach(async () => {
  await others.end();
  await database.close();
});

const charge = (id: string) =>
  put(database, 'charges', { ...SAMPLE.charge, transaction_id: id, request_id: id, amount: '0.01' });

type Take = (transaction: Transaction, caseId: string, id: string) => Promise<string[]>;
const byRefund: Take = (transaction, caseId, id) =>
  postRefunds(transaction, decisionOf(caseId), [posting({ [id]: '0.01' })]);
const byCredit: Take = (transaction, caseId, id) =>
  postCredits(transaction, grantedBy(caseId), [creditPosting({ [id]: '0.01' })]);

const REFUSED = { code: '23514', table: 'balances' };

describe.each<[string, Take, Take]>([
  ['a refund, then a credit', byRefund, byCredit],
  ['a credit, then a refund', byCredit, byRefund],
])('%s for the last cent', (_, first, second) => {
  beforeEach(async () => {
    await charge('txn_1');
    for (const caseId of ['RF-1', 'RF-2']) await putDecision(database, caseId);
  });

  /** The second's outcome, once the first has ended as it does; it waits meanwhile. */
  async function race(end: (transaction: Transaction) => Promise<unknown>): Promise<unknown> {
    const one = await database.pool.connect();
    try {
      await one.query('begin');
      await first(one, 'RF-1', 'txn_1');
      const outcome = inTransaction(others, transaction => second(transaction, 'RF-2', 'txn_1')).catch(
        (error: unknown) => error,
      );
      await lockWaits(database.pool, 'the second waits');
      await end(one);
      return await outcome;
    } finally {
      one.release();
    }
  }

  test('the second waits, and is refused', async () => {
    expect(await race(one => one.query('commit'))).toMatchObject(REFUSED);
    expect(await leftOf(database, 'txn_1')).toBe('0');
  });

  test('the second gets it where the first is undone', async () => {
    expect(await race(one => one.query('rollback'))).toEqual([expect.stringMatching(/^RF-2\.1\./)]);
    expect(await leftOf(database, 'txn_1')).toBe('0');
  });
});

test('of ten who take the last cent at once, by refund or by credit, one gets it, charge after charge', async () => {
  const takers = Array.from({ length: 10 }, (_, i) => ({ i, take: i % 2 === 0 ? byRefund : byCredit }));
  for (const round of Array.from({ length: 8 }, (_, i) => i)) {
    await charge(`txn_${round}`);
    for (const { i } of takers) await putDecision(database, `RF-${round}-${i}`);
    const outcomes = await Promise.allSettled(
      takers.map(({ i, take }) =>
        inTransaction(i % 2 === 0 ? database.pool : others, transaction =>
          take(transaction, `RF-${round}-${i}`, `txn_${round}`),
        ),
      ),
    );
    const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refused).toHaveLength(9);
    for (const error of refused) expect(error).toMatchObject(REFUSED);
    expect(await leftOf(database, `txn_${round}`)).toBe('0');
  }
  const { rows } = await database.pool.query('select count(*)::int, sum(amount) from ledger.paid_lines');
  expect(rows).toEqual([{ count: 8, sum: '0.08' }]);
});
