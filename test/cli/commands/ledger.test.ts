import { runLedgerExport, runLedgerImport } from '../../../src/cli/commands/ledger.js';
import { loadConfig } from '../../../src/config.js';
import { checkSettings } from '../../../src/eligibility/settings.js';
import { accountByEmail } from '../../../src/ledger/accounts.js';
import { chargeback, customer, suspensionsIn } from '../../ledger/disputes.js';
import { IMPORTED_AT } from '../../ledger/importing.js';
import { file, SAMPLE, type WrittenRow } from '../../ledger/sample-rows.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const SETTINGS = { ...checkSettings(loadConfig({})), now: () => IMPORTED_AT };

/** Runs the import on these rows and gives its exit code and what it printed. */
async function run(rows: readonly (WrittenRow | string)[], flags: { dryRun?: boolean; json?: boolean } = {}) {
  const printed = { out: '', err: '' };
  const code = await runLedgerImport(
    database.pool,
    file(...rows),
    SETTINGS,
    { dryRun: false, json: false, ...flags },
    text => {
      printed.out += text;
    },
    text => {
      printed.err += text;
    },
  );
  return { code, ...printed };
}

const rows = [SAMPLE.account, SAMPLE.payment_method, { ...SAMPLE.payment_method, payment_method_id: 'pm_2' }];

test('an import prints its counts', async () => {
  expect(await run([...rows, { type: 'refund' }])).toEqual({
    code: 0,
    out: [
      'TYPE            NEW  UPDATED  UNCHANGED',
      'account           1        0          0',
      'payment_method    2        0          0',
      "Rows passed over, because postings are the desk's own: 1.\n",
    ].join('\n'),
    err: '',
  });
});

test('a dry run says that it was one, and an empty file that it was empty', async () => {
  expect((await run(rows, { dryRun: true })).out).toMatch(
    /2 {8}0 {10}0\nThis was a dry run: nothing was imported\.\n$/,
  );
  expect(await run([])).toEqual({ code: 0, out: 'There were no rows.\n', err: '' });
});

test('bad lines end with 65, a sentence for each, and nothing on stdout', async () => {
  expect(await run([...rows, '{', { ...SAMPLE.price, unit_price: 1 }])).toEqual({
    code: 65,
    out: '',
    err: [
      'line 4: the line is not a JSON object; write one row a line.',
      'line 5, field unit_price: must be a plain decimal in quotes, such as "0.16", and not negative, not 1.',
      'Nothing was imported.\n',
    ].join('\n'),
  });
});

test('with --json stdout is one document, whether imported or refused', async () => {
  const imported = await run(rows, { json: true, dryRun: true });
  expect(JSON.parse(imported.out)).toMatchObject({
    kind: 'imported',
    dry_run: true,
    skipped: 0,
    counts: { payment_method: { new: 2, updated: 0, unchanged: 0 }, credit_use: { new: 0, updated: 0, unchanged: 0 } },
  });
  const refused = await run(['{'], { json: true });
  expect(refused).toMatchObject({ code: 65, err: expect.stringContaining('line 1: ') });
  expect(JSON.parse(refused.out)).toMatchObject({ kind: 'refused', problems: [{ line: 1, field: null }] });
});

test('an import into views ends with one sentence', async () => {
  await database.pool.query(
    'alter table ledger.accounts rename to billing; create view ledger.accounts as select * from ledger.billing',
  );
  expect(await run(rows)).toEqual({
    code: 1,
    out: '',
    err: "The ledger's facts are views of another system here; import there.\n",
  });
});

test('a disputed charge suspends its account, as of now, but not in a dry run', async () => {
  const disputed = [...customer('ada'), chargeback('ada', 'open')];
  expect(await run(disputed, { dryRun: true })).toMatchObject({ code: 0 });
  expect(await suspensionsIn(database)).toEqual([]);
  expect(await run(disputed)).toMatchObject({ code: 0 });
  expect(await suspensionsIn(database)).toEqual(['cb_ada open acc_ada txn_ada']);
  expect(await accountByEmail(database.pool, 'ada@example.com')).toMatchObject({ status: 'suspended' });
  const { rows } = await database.pool.query('select suspended_at as at from ledger.suspensions');
  expect(rows).toEqual([{ at: IMPORTED_AT }]);
});

test('another failure of the database is thrown on', async () => {
  await database.pool.query('drop table ledger.accounts');
  await expect(run(rows)).rejects.toThrow('ledger.accounts');
});

test('an export prints one row a line and waits for who takes it', async () => {
  await run(rows);
  const lines: string[] = [];
  let taking = false;
  const code = await runLedgerExport(database.pool, async text => {
    expect(taking).toBe(false);
    taking = true;
    await new Promise(resolve => setImmediate(resolve));
    taking = false;
    lines.push(text);
  });
  expect(code).toBe(0);
  expect(lines.every(line => /^\{.*\}\n$/.test(line))).toBe(true);
  expect(lines.map(line => JSON.parse(line).type)).toEqual(['account', 'payment_method', 'payment_method']);
});
