import { put } from '../../ledger/books.js';
import { chargeback, putCustomers, suspensionsIn } from '../../ledger/disputes.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { until } from '../../support/until.js';
import { type Running, run } from '../running.js';

const SEEN_WITHIN_MS = 10_000;

let database: TestDatabase;
let clocks: Running[];
beforeEach(async () => {
  database = await freshDatabase();
  clocks = [];
  await putCustomers(database, 'ada');
});
afterEach(async () => {
  for (const { child } of clocks) child.kill('SIGKILL');
  await database.close();
});

async function startClock(): Promise<Running> {
  const clock = run(['start', '--only', 'clock'], { DATABASE_URL: database.url });
  clocks.push(clock);
  await clock.says('"started"');
  return clock;
}

const linesOf = (clock: Running) =>
  clock
    .err()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

const suspended = () =>
  until('the account is suspended', async () => (await suspensionsIn(database)).length > 0, SEEN_WITHIN_MS);

test('a chargeback that the billing system writes suspends the account within ten seconds, told once', async () => {
  const clock = await startClock();
  const other = await startClock();
  await put(database, 'chargebacks', chargeback('ada', 'open'));
  await suspended();
  expect([await clock.end('SIGTERM'), await other.end('SIGTERM')]).toEqual([0, 0]);
  const told = [...linesOf(clock), ...linesOf(other)].filter(line => 'chargebackId' in line);
  expect(told.map(line => [line.level, line.chargebackId, line.accountId, line.transactionId])).toEqual([
    [40, 'cb_ada', 'acc_ada', 'txn_ada'],
  ]);
});

test('a credit that is over expires', async () => {
  await database.pool.query(
    `insert into ledger.credits (credit_id, account_id, currency, amount, reason, granted_by, granted_at, expires_at)
     values ('cr_1', 'acc_ada', 'USD', 5, 'sorry', 'sam', '2020-01-01', '2021-01-01')`,
  );
  const clock = await startClock();
  await clock.says('"credits expired"');
  const { rows } = await database.pool.query('select credit_id, amount from ledger.credit_expiries');
  expect(rows).toEqual([{ credit_id: 'cr_1', amount: '5' }]);
});

test.each([
  ['credits', 'alter table ledger.credits rename to lost'],
  ['sweep settlement', 'alter table ledger.refunds rename to lost'],
])('while the duty "%s" fails, accounts are suspended all the same', async (duty, breakage) => {
  await database.pool.query(breakage);
  await put(database, 'chargebacks', chargeback('ada', 'open'));
  const clock = await startClock();
  await clock.says(`"duty":"${duty}"`);
  await suspended();
  expect(await clock.end('SIGTERM')).toBe(0);
});

test('a duty that failed is tried again, and works when what it needs is back', async () => {
  await put(database, 'chargebacks', chargeback('ada', 'open'));
  await database.pool.query('alter table ledger.suspensions rename to lost');
  const clock = await startClock();
  await clock.says('"duty":"chargebacks"');
  await database.pool.query('alter table ledger.lost rename to suspensions');
  await suspended();
  const failures = linesOf(clock).filter(line => line.duty !== undefined);
  expect(new Set(failures.map(line => line.duty))).toEqual(new Set(['chargebacks']));
});
