import { checkpoint } from '../../src/clock/checkpoint.js';
import { createLog } from '../../src/log.js';
import { AT, said } from '../desk/audit-log.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const turn = () => checkpoint({ pool: database.pool, now: () => AT, log: createLog('silent', 'test') });

/** Appends an entry to each of so many chains. */
const fill = (chains: number) =>
  database.pool.query(
    `select count(desk.append_audit('RF-' || n, 'anna', 'noted', '', null, null, now())) from generate_series(1, $1) n`,
    [chains],
  );

const sizes = async (): Promise<number[]> => {
  const { rows } = await database.pool.query(
    'select (select count(*)::int from jsonb_object_keys(heads)) as size from desk.audit_checkpoints order by no',
  );
  return rows.map(row => row.size);
};

test('a desk with many chains is covered by several checkpoints of 5,000, in one turn', async () => {
  await fill(10_001);
  await turn();
  expect(await sizes()).toEqual([5_000, 5_000, 1]);
  expect(await said(database.pool)).toEqual([]);
  await turn();
  expect(await sizes()).toHaveLength(3);
});

test('a turn ends: after 20 checkpoints the rest waits for the next', async () => {
  // Each that is written moves a chain again, as a busy desk does.
  await database.pool.query(`
    create function desk.move() returns trigger language plpgsql as $$ begin
      perform desk.append_audit('RF-1', 'anna', 'noted', '', null, null, now());
      return new;
    end $$;
    create trigger move after insert on desk.audit_checkpoints for each row execute function desk.move()`);
  await fill(1);
  await turn();
  expect(await sizes()).toHaveLength(20);
});
