import { openDatabase } from '../../src/cli/database.js';
import { loadConfig } from '../../src/config.js';
import { enterEmbedded } from '../../src/postgres/embedded.js';
import { mayRewriteAudit } from '../../src/postgres/grants.js';
import { ask, embeddedHome, postmasterOf } from '../support/embedded-home.js';

/* The embedded database: migrated by its owner, used by a role that owns nothing. */

let at: Awaited<ReturnType<typeof embeddedHome>>;
beforeAll(async () => {
  at = await embeddedHome();
});
afterAll(() => at.drop());

const open = (mode: 'start' | 'join' = 'start') => openDatabase(loadConfig({ REFUNDS_HOME: at.home }), mode);

/** Runs statements as the owner of the server, as another version of the product may have left it. */
async function asOwner(...statements: readonly string[]): Promise<void> {
  const server = await enterEmbedded(at.home);
  for (const statement of statements) await ask(server.url, statement);
  await server.leave();
}

async function expectLeastPrivileged(): Promise<void> {
  const database = await open();
  const { rows } = await database.pool.query('select current_user as role, count(*)::int as cases from desk.cases');
  expect(rows).toEqual([{ role: 'refund_desk', cases: 0 }]);
  expect(await mayRewriteAudit(database.pool)).toBe(false);
  await database.close();
}

test('where none runs, a command that may not start it says so', async () => {
  await expect(open('join')).rejects.toMatchObject({ code: 69 });
});

test('a new one is made, migrated and used by the role of the desk', async () => {
  await expectLeastPrivileged();
  expect(await postmasterOf(at.home)).toBeNull();
});

test('several commands may prepare it at once', async () => {
  await asOwner('drop owned by refund_desk', 'drop role refund_desk');
  const opened = await Promise.all([open(), open(), open()]);
  const users = await Promise.all(opened.map(({ pool }) => pool.query('select current_user as role')));
  expect(users.map(({ rows }) => rows[0]?.role)).toEqual(['refund_desk', 'refund_desk', 'refund_desk']);
  await Promise.all(opened.map(database => database.close()));
});

test.each([
  ['of a version without the role', ['drop owned by refund_desk', 'drop role refund_desk']],
  [
    'whose migrations were run, and whose desk was killed before it got its rights',
    ['revoke all on desk.cases from refund_desk'],
  ],
  ['whose role has another password', ["alter role refund_desk password 'guessed'"]],
  [
    'of a version before the latest migrations',
    ['drop table desk.notes', "delete from refund_desk_migrations where name = '0012_notes.sql'"],
  ],
])('a data directory %s is prepared', async (_, statements) => {
  await asOwner(...statements);
  await expectLeastPrivileged();
});

test('a data directory of a newer version is left alone, and its server is stopped', async () => {
  await asOwner("insert into refund_desk_migrations values ('9999_later.sql')");
  await expect(open()).rejects.toThrow('9999_later.sql of a newer version');
  expect(await postmasterOf(at.home)).toBeNull();
});
