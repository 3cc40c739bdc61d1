import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { enterEmbedded, joinEmbedded } from '../../src/postgres/embedded.js';
import { ordinaryUser } from '../support/as-user.js';
import { ask, embeddedHome, postmasterOf } from '../support/embedded-home.js';
import { buildForProcesses, embeddedUser } from '../support/embedded-user.js';

let at: Awaited<ReturnType<typeof embeddedHome>>;
beforeAll(buildForProcesses, 30_000);
beforeEach(async () => {
  at = await embeddedHome('a home with blanks');
});
afterEach(() => at.drop());

test('joins nothing where nothing runs, and makes nothing', async () => {
  expect(await joinEmbedded(at.home)).toBeNull();
  expect(existsSync(at.home)).toBe(false);
});

test('creates a server, keeps its data over a stop, and gives the same URL again', async () => {
  const first = await enterEmbedded(at.home);
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.leave();
  await first.leave();
  expect(await postmasterOf(at.home)).toBeNull();
  expect(await joinEmbedded(at.home)).toBeNull();

  const second = await enterEmbedded(at.home);
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.leave();
});

test('the server is durable, local, in UTC and UTF-8, and asks for its password', async () => {
  const server = await enterEmbedded(at.home);
  const settings =
    'fsync full_page_writes listen_addresses unix_socket_directories server_encoding timezone max_connections';
  const shown = await ask(
    server.url,
    `select name, setting from pg_settings where lower(name) in ('${settings.split(' ').join("','")}')`,
  );
  const wrong = new URL(server.url);
  wrong.password = 'guessed';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  await server.leave();

  expect(shown).toEqual(
    expect.arrayContaining([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'max_connections', setting: '100' },
      { name: 'server_encoding', setting: 'UTF8' },
      { name: 'TimeZone', setting: 'UTC' },
      { name: 'unix_socket_directories', setting: '' },
    ]),
  );
  expect((await stat(join(at.home, 'postgres', 'refunds.password'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(at.home, 'postgres.log'))).mode & 0o777).toBe(0o600);
});

test('a failed statement is not in the log: it may hold what a customer wrote', async () => {
  const server = await enterEmbedded(at.home);
  await expect(ask(server.url, "select 'ann@example.com'::int")).rejects.toThrow('ann@example.com');
  await server.leave();
  const log = await readFile(join(at.home, 'postgres.log'), 'utf8');
  expect(log).toContain('database system is ready');
  expect(log).not.toContain('ann@example.com');
});

test('processes share one server, and only the last to leave stops it', async () => {
  const here = await enterEmbedded(at.home);
  const other = embeddedUser(at.home);
  expect(await other.url()).toBe(here.url);
  const joined = await joinEmbedded(at.home);
  await here.leave();
  await joined?.leave();
  expect(await ask(here.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await other.leave();
  expect(await postmasterOf(at.home)).toBeNull();
});

test('processes that enter a new home at once get one server', async () => {
  const users = [embeddedUser(at.home), embeddedUser(at.home), embeddedUser(at.home)];
  const urls = await Promise.all(users.map(user => user.url()));
  expect(new Set(urls).size).toBe(1);
  expect((await readdir(at.home)).sort()).toEqual(['postgres', 'postgres.log']);
  await Promise.all(users.map(user => user.leave()));
  expect(await postmasterOf(at.home)).toBeNull();
});

test('who enters while the last one leaves gets a server that stays', async () => {
  let server = await enterEmbedded(at.home);
  // The stop takes some 50 ms; the entries fall before, into and after it.
  for (let offsetMs = -20; offsetMs <= 100; offsetMs += 10) {
    const last = server;
    const leaving = pause(Math.max(0, -offsetMs)).then(() => last.leave());
    await pause(Math.max(0, offsetMs));
    server = await enterEmbedded(at.home);
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => undefined);
    await client.connect();
    await leaving;
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  }
  await server.leave();
}, 20_000);

test('of many who leave at once, one stops the server', async () => {
  for (let round = 0; round < 4; round++) {
    const servers = [await enterEmbedded(at.home)];
    while (servers.length < 8) servers.push(await enterEmbedded(at.home));
    await Promise.all(servers.map(server => server.leave()));
    expect(await postmasterOf(at.home)).toBeNull();
  }
}, 20_000);

test('an ordinary user runs it, unmoved by PG variables, and the signals stay the caller’s', async () => {
  const user = ordinaryUser();
  await mkdir(at.home);
  if (user) await chown(at.home, user.uid, user.gid);
  const process = embeddedUser(at.home, {
    user,
    env: { PGSSLMODE: 'require', PGDATA: '/nowhere', PGPORT: '1', PGHOST: 'nowhere' },
  });
  const url = await process.url();
  expect(await ask(url, 'select current_user as role')).toEqual([{ role: 'refunds' }]);
  await process.leave();
  expect(await postmasterOf(at.home)).toBeNull();
});

test('a home that only its owner can reach is used all the same', async () => {
  await chmod(at.folder, 0o700);
  const server = await enterEmbedded(at.home);
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.leave();
  expect(await postmasterOf(at.home)).toBeNull();
});
