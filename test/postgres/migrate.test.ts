import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { migrate, NewerSchemaError, pendingMigrations } from '../../src/postgres/migrate.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let files: string[];

beforeAll(async () => {
  files = (await readdir(join(packageRoot(), 'migrations'))).sort();
});
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

/** Takes the tables of the product away again. */
const strip = () => database.pool.query('drop schema ledger, desk cascade; drop table public.refund_desk_migrations');

test('every migration has a name that is run, and a number of its own', () => {
  expect(files.filter(name => !/^\d{4}_[a-z_]+\.sql$/.test(name))).toEqual([]);
  expect(new Set(files.map(name => name.slice(0, 4))).size).toBe(files.length);
  expect(files.length).toBeGreaterThan(0);
});

test('an empty database gets all of them, in order and once', async () => {
  const { pool } = database;
  await strip();
  expect(await pendingMigrations(pool)).toEqual(files);
  expect(await migrate(pool)).toEqual(files);
  expect(await pendingMigrations(pool)).toEqual([]);
  expect(await migrate(pool)).toEqual([]);
  await pool.query('select from desk.messages, ledger.refunds');
});

test('of several that migrate at once, one does it and the others wait', async () => {
  await strip();
  const ran = await Promise.all(Array.from({ length: 5 }, () => migrate(database.pool)));
  expect(ran.toSorted((a, b) => b.length - a.length)).toEqual([files, [], [], [], []]);
});

test('one that fails leaves nothing, so that it can be run again', async () => {
  const { pool } = database;
  await strip();
  await pool.query('create schema desk; create table desk.cases (in_the_way int)');
  await expect(migrate(pool)).rejects.toThrow('"desk" already exists');
  expect((await pool.query("select to_regnamespace('ledger') as ledger")).rows).toEqual([{ ledger: null }]);
  await pool.query('drop schema desk cascade');
  expect(await migrate(pool)).toEqual(files);
});

test('a database of a newer version is left alone, with its name in the error', async () => {
  const { pool } = database;
  await pool.query("insert into public.refund_desk_migrations (name) values ('9999_later.sql')");
  await expect(migrate(pool)).rejects.toThrow(NewerSchemaError);
  await expect(pendingMigrations(pool)).rejects.toThrow('9999_later.sql of a newer version');
});
