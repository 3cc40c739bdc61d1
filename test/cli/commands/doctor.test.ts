import { doctorCommand } from '../../../src/cli/commands/doctor.js';
import { textWidth } from '../../../src/cli/text-width.js';
import { appendCheckpoint } from '../../../src/desk/audit-checkpoints.js';
import { checkCase } from '../../../src/eligibility/check-case.js';
import { openSampleCase } from '../../desk/rows.js';
import { failedCharge, importRows, ledgerOf, settings, storeRead } from '../../eligibility/read-mails.js';
import { storeMail } from '../../intake/stored-mails.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { txn } from '../../support/sample-ledger.js';
import { captured } from '../captured.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await importRows(pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
  await checkCase(pool, await storeRead(pool, { transactionIds: [txn(1)] }), settings());
  await storeMail(pool, Buffer.from('a mail that waits'));
});
afterEach(() => database.close());

async function doctor(json = false) {
  const terminal = captured(json);
  const code = await doctorCommand(database.pool, terminal);
  return { code, terminal };
}

test('where everything adds up it counts every mail and ends with 0', async () => {
  const { code, terminal } = await doctor();
  expect(code).toBe(0);
  expect(terminal.text()).toMatch(/^MAILS {4}COUNT\ncase {9}1\npending {6}1\nall {10}2\n/);
  expect(terminal.text()).toMatch(/\nok {6}0 {2}mails whose raw bytes are missing\n/);
  expect(terminal.text()).toMatch(/\nEverything adds up\.\n$/);
  expect(Math.max(...terminal.text().split('\n').map(textWidth))).toBeLessThanOrEqual(80);
});

test('what does not add up is named and counted, and ends with 1', async () => {
  await database.pool.query("update desk.cases set state = 'denied'");
  const { code, terminal } = await doctor();
  expect(code).toBe(1);
  expect(terminal.text()).toMatch(/\nBROKEN {6}1 {2}cases whose state is not that of their latest decision\n/);
  expect(terminal.text()).toContain('stop the workers and look before money moves.\n');
});

test('audit entries that wait for a checkpoint for more than an hour are a warning, and break nothing', async () => {
  const uncovered = 'no checkpoint covers, in 1 chain: see that the clock runs.';
  await appendCheckpoint(database.pool, new Date());
  expect((await doctor()).terminal.text().replaceAll('\n', ' ')).not.toContain('no checkpoint covers');
  await openSampleCase(database, 'RF-OLD', 1, { decidedAt: new Date(Date.now() - 2 * 3_600_000) });
  expect((await doctor()).terminal.text().replaceAll('\n', ' ')).toContain(uncovered);
  expect((await doctor(true)).terminal.document()).toMatchObject({
    warnings: expect.arrayContaining([expect.stringContaining(uncovered)]),
  });
});

test.each([
  ['healthy', '', true, 0],
  ['broken', 'update ledger.balances set left_to_refund = 0.01', false, 1],
])('for scripts it is one document, %s', async (_, breaking, healthy, code) => {
  await database.pool.query(breaking);
  const ended = await doctor(true);
  expect(ended.code).toBe(code);
  expect(ended.terminal.document()).toMatchObject({
    healthy,
    mails: { total: 2, by_disposition: [{ disposition: 'case', reason: null, count: 1 }, { disposition: 'pending' }] },
    invariants: expect.arrayContaining([
      {
        invariant: 'charges whose balance is not their amount minus what was refunded and credited',
        count: healthy ? 0 : 1,
      },
    ]),
  });
});
