import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { enterEmbedded } from '../../../src/postgres/embedded.js';
import { ask, embeddedHome, eventually, postmasterOf, usersOf } from '../../support/embedded-home.js';
import { buildForProcesses, embeddedUser } from '../../support/embedded-user.js';

let at: Awaited<ReturnType<typeof embeddedHome>>;
beforeAll(buildForProcesses, 30_000);
beforeEach(async () => {
  at = await embeddedHome();
});
afterEach(() => at.drop());

const pidFile = () => join(at.home, 'postgres', 'postmaster.pid');
const one = [{ one: 1 }];
// Backends notice that the server died when they wait for something; this one does not wait. It ends all the same.
const BUSY = `do $$ begin while clock_timestamp() < now() + '20 s' loop end loop; end $$`;

test('a killed process group leaves the server and its data to the next, who stops it', async () => {
  const killed = embeddedUser(at.home);
  const url = await killed.url();
  await ask(url, 'create table kept as select 1 as one');
  const postmaster = await postmasterOf(at.home);
  await killed.killGroup();
  await eventually(async () => (await usersOf(url)) === 0);

  const next = await enterEmbedded(at.home);
  expect(await postmasterOf(at.home)).toBe(postmaster);
  expect(await ask(next.url, 'select * from kept')).toEqual(one);
  await next.leave();
  expect(await postmasterOf(at.home)).toBeNull();
});

test('a process killed while it creates the server leaves nothing in the way', async () => {
  const killed = embeddedUser(at.home);
  const names = () => readdir(at.home).catch(() => []);
  await eventually(async () => (await names()).some(name => name.startsWith('postgres.new-')));
  await killed.killGroup();

  const next = await enterEmbedded(at.home);
  expect(await ask(next.url, 'select 1 as one')).toEqual(one);
  expect((await names()).sort()).toEqual(['postgres', 'postgres.log']);
  await next.leave();
});

test('a killed server is started again for its users, past a backend that is still busy', async () => {
  const server = await enterEmbedded(at.home);
  await ask(server.url, 'create table kept as select 1 as one');
  const busy = new pg.Client({ connectionString: server.url });
  busy.on('error', () => undefined);
  await busy.connect();
  const dead = await postmasterOf(at.home);
  const broken = expect(busy.query(BUSY)).rejects.toThrow();
  await eventually(
    async () =>
      (await ask(server.url, "select from pg_stat_activity where query like 'do %' and state = 'active'")).length === 1,
  );
  process.kill(Number(dead), 'SIGKILL');
  await broken;

  await eventually(async () => (await ask(server.url, 'select * from kept').catch(() => [])).length === 1);
  expect(await postmasterOf(at.home)).not.toBe(dead);
  await server.leave();
  expect(await postmasterOf(at.home)).toBeNull();
}, 20_000);

test('a stale postmaster.pid is no server, whoever has its process id now', async () => {
  const first = await enterEmbedded(at.home);
  const stale = await readFile(pidFile(), 'utf8');
  await first.leave();

  const { uid, gid } = await stat(join(at.home, 'postgres'));
  const bystander = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid } : {});
  await once(bystander, 'spawn');
  const reused = stale.replace(/^\d+/, String(bystander.pid));
  for (const text of [stale, reused]) {
    await writeFile(pidFile(), text);
    const server = await enterEmbedded(at.home);
    expect(await ask(server.url, 'select 1 as one')).toEqual(one);
    await server.leave();
  }
  expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  bystander.kill();
});

test('a user whose session was cut counts again, so that others do not stop the server', async () => {
  const [staying, passing] = [await enterEmbedded(at.home), await enterEmbedded(at.home)];
  const cut = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'refund-desk presence'";
  await ask(staying.url, cut);
  await eventually(async () => (await usersOf(staying.url)) === 2);
  await passing.leave();
  expect(await ask(staying.url, 'select 1 as one')).toEqual(one);
  await staying.leave();
  expect(await postmasterOf(at.home)).toBeNull();
});
