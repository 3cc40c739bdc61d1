import { checkCase } from '../../src/eligibility/check-case.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { txn } from '../support/sample-ledger.js';
import { failedCharge, importRows, ledgerOf, settings, storeRead } from './read-mails.js';

/* A decision is one commit: whatever fails on its way, nothing of it stays, and the mail still waits. */

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  await importRows(database.pool, [...ledgerOf('ada'), ...failedCharge('ada', txn(1))]);
});
afterEach(() => database.close());

const WRITTEN = [
  'desk.cases',
  'desk.decisions',
  'desk.findings',
  'ledger.balances',
  'ledger.refunds',
  'ledger.refund_lines',
  'desk.outbox',
];

async function failAt(table: string): Promise<void> {
  await database.pool.query(`
    create function public.fail() returns trigger language plpgsql as $$ begin raise 'disk trouble'; end $$;
    create trigger fail after insert or update on ${table} for each row execute function public.fail()`);
}

async function written(): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    WRITTEN.map(table => `select '${table}' as name from ${table}`).join(' union all '),
  );
  return rows.map(row => row.name);
}

test.each([...WRITTEN, 'desk.messages'])(
  'where %s fails, nothing stays, and the next attempt succeeds',
  async table => {
    const id = await storeRead(database.pool, { transactionIds: [txn(1)] });
    await failAt(table);
    await expect(checkCase(database.pool, id, settings())).rejects.toThrow('disk trouble');
    expect(await written()).toEqual([]);
    const { rows } = await database.pool.query('select stage, disposition, case_id from desk.messages');
    expect(rows).toEqual([{ stage: 'read', disposition: 'pending', case_id: null }]);

    await database.pool.query(`drop trigger fail on ${table}`);
    expect(await checkCase(database.pool, id, settings())).toMatchObject({ kind: 'decided', refunds: ['RF-0001.1.1'] });
    expect(new Set(await written())).toEqual(new Set(WRITTEN));
  },
);
