import { countTrials, latestTrials, sumTrials } from '../../src/desk/shadow.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from '../eligibility/read-mails.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';

/* What the desk would have done in shadow mode. */

const MONDAY = new Date('2026-11-16T12:00:00Z');
const SUNDAY = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
let shared: ReturnType<typeof settings>;
beforeEach(async () => {
  database = await freshDatabase();
  shared = settings();
  await importRows(database.pool, [
    ...ledgerOf('ada', 'bob'),
    ...failedCharge('ada', txn(1)),
    ...failedCharge('ada', txn(2), { images: 3 }),
    ...failedCharge('bob', txn(3)),
    ...failedCharge('bob', txn(4), { failed: 0 }),
  ]);
});
afterEach(() => database.close());

async function check(mail: ReadMail): Promise<void> {
  await checkCase(
    database.pool,
    await storeRead(database.pool, { answer: false, receivedAt: SUNDAY, ...mail }),
    shared,
  );
}

test('a desk that tried nothing has nothing to tell', async () => {
  await check({ answer: true, transactionIds: [txn(1)] });
  const { pool } = database;
  expect([await countTrials(pool, null), await sumTrials(pool, null), await latestTrials(pool, 5)]).toEqual([
    [],
    [],
    [],
  ]);
});

test('trial cases by state, and the latest of them with what was decided', async () => {
  await check({ transactionIds: [txn(1)], receivedAt: MONDAY });
  await check({ from: 'bob@example.com', transactionIds: [txn(4)] });
  await check({ answer: true, from: 'bob@example.com', transactionIds: [txn(3)] });
  const { pool } = database;
  expect(await countTrials(pool, null)).toEqual([
    { state: 'approved', count: 1 },
    { state: 'denied', count: 1 },
  ]);
  expect(await countTrials(pool, SUNDAY)).toEqual([{ state: 'denied', count: 1 }]);
  expect(await latestTrials(pool, 5)).toMatchObject([
    { caseId: 'RF-0002', sender: 'bob@example.com', receivedAt: SUNDAY, decision: { state: 'denied' } },
    { caseId: 'RF-0001', sender: 'ada@example.com', receivedAt: MONDAY, decision: { state: 'approved' } },
  ]);
  expect(await latestTrials(pool, 1)).toHaveLength(1);
});

test('a charge counts once, however often its customer asked', async () => {
  await check({ transactionIds: [txn(1)], receivedAt: MONDAY });
  await check({ transactionIds: [txn(1), txn(2)] });
  await check({ from: 'bob@example.com', transactionIds: [txn(3)] });
  expect(await sumTrials(database.pool, null)).toEqual([{ currency: 'USD', charges: 3, amount: '0.44' }]);
  expect(await sumTrials(database.pool, SUNDAY)).toEqual([{ currency: 'USD', charges: 3, amount: '0.44' }]);
  expect(await sumTrials(database.pool, new Date('2026-11-23T00:00:00Z'))).toEqual([]);
});

test('what a person would have decided first is not paid', async () => {
  await check({ transactionIds: [txn(1)], claims: ['unauthorized'] });
  expect(await countTrials(database.pool, null)).toEqual([{ state: 'needs_review', count: 1 }]);
  expect(await sumTrials(database.pool, null)).toEqual([]);
});
