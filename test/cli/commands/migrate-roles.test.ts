import { migrateCommand } from '../../../src/cli/commands/migrate.js';
import { openDatabase } from '../../../src/cli/database.js';
import { loadConfig } from '../../../src/config.js';
import { type LoginRole, loginRole } from '../../postgres/least-privileged.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';
import { captured } from '../captured.js';

/* One role migrates and owns, another one runs the desk. */

let database: TestDatabase;
let desk: LoginRole;
beforeEach(async () => {
  database = await freshDatabase();
  desk = await loginRole(database);
});
afterEach(async () => {
  await desk.drop();
  await database.close();
});

async function migrate(env: Record<string, string>, json = false) {
  const terminal = captured(json);
  await migrateCommand(loadConfig(env), terminal);
  return terminal;
}

const both = () => ({ DATABASE_URL: desk.url, DATABASE_OWNER_URL: database.url });
const opened = () => openDatabase(loadConfig({ DATABASE_URL: desk.url }), 'join');

test('the owner migrates, and the role of the desk gets its rights', async () => {
  await database.pool.query('drop schema ledger, desk, queue cascade; drop table public.refund_desk_migrations');
  const printed = (await migrate(both())).text();
  expect(printed).toMatch(/^Ran 0001_ledger\.sql, /);
  expect(printed).toContain(`The role ${desk.name} has the rights that the running desk needs.\n`);
  const running = await opened();
  expect((await running.pool.query('select from desk.cases')).rowCount).toBe(0);
  await running.close();
});

test('rights are given where the database is current too, and told to scripts', async () => {
  expect((await migrate(both(), true)).document()).toEqual({ run: [], granted: desk.name });
  expect((await migrate(both())).text()).toMatch(/^The database is current\.\nThe role /);
});

test('with one role for both nothing is granted', async () => {
  for (const env of [{ DATABASE_URL: database.url }, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.url }])
    expect((await migrate(env, true)).document()).toEqual({ run: [], granted: null });
});

test('without its rights the desk does not run, and says what to do', async () => {
  const sentence =
    /^The role of DATABASE_URL lacks rights .*run `refunds migrate` with the owner in DATABASE_OWNER_URL\.$/;
  await expect(opened()).rejects.toMatchObject({ code: 1, message: expect.stringMatching(sentence) });
  await migrate(both());
  await database.pool.query('create table queue.later (id int)');
  await expect(opened()).rejects.toMatchObject({ code: 1, message: expect.stringMatching(sentence) });
});

test('a role that is not there is named', async () => {
  const nobody = Object.assign(new URL(desk.url), { username: 'nobody' }).href;
  await expect(migrate({ ...both(), DATABASE_URL: nobody })).rejects.toMatchObject({
    code: 1,
    message: expect.stringContaining('There is no role nobody: make it'),
  });
});

test('two URLs of two databases are found out', async () => {
  const other = await freshDatabase();
  await other.pool.query('drop schema queue cascade');
  const elsewhere = Object.assign(new URL(desk.url), { pathname: new URL(other.url).pathname }).href;
  await expect(migrate({ ...both(), DATABASE_URL: elsewhere })).rejects.toMatchObject({ code: 1 });
  await other.close();
});

test('the owner alone is not enough: the running desk needs its own URL', async () => {
  await expect(migrate({ DATABASE_OWNER_URL: database.url })).rejects.toMatchObject({
    code: 64,
    message: expect.stringContaining('Set DATABASE_URL'),
  });
});
