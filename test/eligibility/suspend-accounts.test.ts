import { checkCase } from '../../src/eligibility/check-case.js';
import { suspendAccounts } from '../../src/eligibility/suspend-accounts.js';
import { put } from '../ledger/books.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, settings, storeRead } from './read-mails.js';

const SUSPENDED = { chargebackId: 'cb_1', accountId: 'acc_ada', transactionId: txn(1) };
const LOW_LIMIT = settings({ limits: { autoApprove: { '*': '0.01' } } });

let database: TestDatabase;
let caseId: string;
/** A case about a charge waits for a person, and then the charge is disputed. */
beforeEach(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await importRows(pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1)), ...failedCharge('ada', txn(2))]);
  const checked = await checkCase(pool, await storeRead(pool, { transactionIds: [txn(1)] }), LOW_LIMIT);
  if (checked.kind !== 'decided') throw new Error(checked.kind);
  caseId = checked.caseId;
  await put(database, 'chargebacks', {
    chargeback_id: 'cb_1',
    transaction_id: txn(1),
    status: 'open',
    opened_at: '2026-11-20T00:00:00Z',
  });
});
afterEach(() => database.close());

const decisions = async () => (await database.pool.query('select from desk.decisions')).rowCount;

test('the account is suspended and the case frozen, once', async () => {
  expect(await suspendAccounts(database.pool, settings())).toEqual({ suspended: [SUSPENDED], frozen: [caseId] });
  expect(await decisions()).toBe(2);
  expect(await suspendAccounts(database.pool, settings())).toEqual({ suspended: [], frozen: [] });
  expect(await decisions()).toBe(2);
});

test('a case that cannot be decided again waits for a person all the same, and the account is suspended', async () => {
  const noPolicy = settings({ policies: [] });
  expect(await suspendAccounts(database.pool, noPolicy)).toEqual({ suspended: [SUSPENDED], frozen: [caseId] });
  const { rows } = await database.pool.query('select decision from desk.decisions where case_id = $1 and seq = 2', [
    caseId,
  ]);
  expect(rows).toEqual([{ decision: { kind: 'review', reasons: ['account_not_in_good_standing'], proposal: null } }]);
});

test('of many turns at once one does it', async () => {
  const turns = await Promise.all(Array.from({ length: 5 }, () => suspendAccounts(database.pool, settings())));
  expect(turns.flatMap(one => one.suspended)).toEqual([SUSPENDED]);
  expect(turns.flatMap(one => one.frozen)).toEqual([caseId]);
});
