import { checkInvariants } from '../../src/desk/invariants.js';
import { checkCase } from '../../src/eligibility/check-case.js';
import { createPool, type Pool } from '../../src/postgres/pool.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { lockWaits } from '../support/lock-waits.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, type ReadMail, settings, storeRead } from './read-mails.js';

/*
 * Mails decided at the same time on connections of their own, as eight workers do.
 */
const CONNECTIONS = 8;

let database: TestDatabase;
let pool: Pool;
beforeEach(async () => {
  database = await freshDatabase();
  pool = createPool(database.url, CONNECTIONS, () => undefined);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.query('select pg_sleep(0.05)'))); // all connected
});
afterEach(async () => {
  await pool.end();
  await database.close();
});

/** Decides these mails at once; gives how many cases there are of each state. */
async function decideAtOnce(mails: readonly ReadMail[]): Promise<Record<string, number>> {
  const ids: string[] = [];
  for (const mail of mails) ids.push(await storeRead(pool, mail));
  const use = settings();
  await Promise.all(ids.map(id => checkCase(pool, id, use)));
  const { rows } = await pool.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from desk.cases group by 1',
  );
  return Object.fromEntries(rows.map(row => [row.state, row.count]));
}

async function refunds(): Promise<{ count: number; sum: string | null }> {
  const { rows } = await pool.query('select count(*)::int as count, sum(amount) from ledger.refunds');
  return rows[0];
}

const brokenInvariants = async () => (await checkInvariants(pool)).filter(one => one.count > 0);

const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

test('twenty mails of one account for the same charge: one pays, the others are told of it', async () => {
  await importRows(pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  const states = await decideAtOnce(times(20, () => ({ transactionIds: [txn(1)] })));
  expect(states).toEqual({ approved: 1, denied: 19 });
  expect(await refunds()).toEqual({ count: 1, sum: '0.16' });
  const { rows } = await pool.query(
    `select distinct f.basis ->> 'kind' as basis, f.basis ->> 'caseId' as told, r.case_id as paid
       from desk.decisions d, jsonb_to_recordset(d.decision -> 'findings') as f(basis jsonb), ledger.refunds r
      where d.state = 'denied'`,
  );
  expect(rows).toEqual([{ basis: 'already_refunded', told: rows[0]?.paid, paid: rows[0]?.paid }]);
  expect(await brokenInvariants()).toEqual([]);
});

test('ten charges of one account: three pay, the fourth and all after it are for a person', async () => {
  await importRows(pool, [...ledgerOf('ada'), ...times(10, n => failedCharge('ada', txn(n))).flat()]);
  expect(await decideAtOnce(times(10, n => ({ transactionIds: [txn(n)] })))).toEqual({ approved: 3, needs_review: 7 });
  expect(await refunds()).toEqual({ count: 3, sum: '0.48' });
  expect(await brokenInvariants()).toEqual([]);
});

test('charges of many accounts do not wait for each other, and all pay', async () => {
  const names = times(12, n => `c${n}`);
  await importRows(pool, [...ledgerOf(...names), ...names.flatMap((name, n) => failedCharge(name, txn(n)))]);
  const mails = names.map((name, n) => ({ from: `${name}@example.com`, transactionIds: [txn(n)] }));
  expect(await decideAtOnce(mails)).toEqual({ approved: 12 });
});

test('mails that name the same charges in different orders do not block each other', async () => {
  await importRows(pool, [...ledgerOf('ada'), ...times(4, n => failedCharge('ada', txn(n))).flat()]);
  const all = times(4, txn);
  const mails = times(16, n => ({ transactionIds: n % 2 === 0 ? all : all.toReversed() }));
  expect(await decideAtOnce(mails)).toEqual({ approved: 1, denied: 15 });
  expect(await refunds()).toEqual({ count: 1, sum: '0.64' });
});

test('somebody who posts beside the desk cannot be overdrawn either', async () => {
  await importRows(pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  const id = await storeRead(pool, { transactionIds: [txn(1)] });
  const hand = await pool.connect();
  await hand.query('begin');
  await hand.query('select ledger.open_balance($1)', [txn(1)]);
  await hand.query('update ledger.balances set left_to_refund = left_to_refund - 0.10 where transaction_id = $1', [
    txn(1),
  ]);
  const checked = checkCase(pool, id, settings());
  await lockWaits(hand, 'the desk waits for the hand');
  await hand.query('commit');
  hand.release();
  await checked;
  expect(await refunds()).toEqual({ count: 1, sum: '0.06' });
});
