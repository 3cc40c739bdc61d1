import { chown, mkdir } from 'node:fs/promises';
import { joinEmbedded } from '../../../src/postgres/embedded.js';
import { failedCharge, ledgerOf } from '../../eligibility/read-mails.js';
import { ordinaryUser } from '../../support/as-user.js';
import { refunds } from '../../support/cli.js';
import { embeddedHome, postmasterOf, usersOf } from '../../support/embedded-home.js';
import { mail } from '../../support/mail.js';
import { txn } from '../../support/sample-ledger.js';
import { until } from '../../support/until.js';
import { type Running, type RunOptions, run } from '../running.js';

/* Without DATABASE_URL all commands of a home share one PostgreSQL, and whoever uses it last stops it. */

const ROWS = [...ledgerOf('ada'), ...failedCharge('ada', txn(1))].map(row => JSON.stringify(row)).join('\n');

let at: Awaited<ReturnType<typeof embeddedHome>>;
let env: Record<string, string>;
let running: Running[];
beforeEach(async () => {
  at = await embeddedHome();
  env = { REFUNDS_HOME: at.home, MAIL_AUTHSERV_ID: 'mx.imaginator.test' };
  running = [];
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await at.drop();
});

function runHere(words: readonly string[], options?: RunOptions): Running {
  const started = run(words, env, options);
  running.push(started);
  return started;
}

const START = ['start', '--only', 'intake,eligibility,settlement,clock'];

/** How many processes use the database, but for this one. */
async function users(): Promise<number> {
  const here = await joinEmbedded(at.home);
  if (here === null) return 0;
  try {
    return (await usersOf(here.url)) - 1;
  } finally {
    await here.leave();
  }
}

/** Runs a command as a script does, and gives its document. */
async function document(...words: readonly string[]): Promise<unknown> {
  const { code, out, err } = await refunds([...words, '--json'], env, ROWS);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

test('commands share the database of a running desk, and it stops with the desk', async () => {
  const desk = runHere(START);
  await desk.says('"started"');
  expect(await document('ledger', 'import', '-')).toMatchObject({ kind: 'imported', counts: { charge: { new: 1 } } });
  expect(await document('doctor')).toMatchObject({ healthy: true });
  expect(await postmasterOf(at.home)).not.toBeNull();
  expect(await desk.end('SIGTERM')).toBe(0);
  expect(await postmasterOf(at.home)).toBeNull();
  expect(await refunds(['doctor'], env)).toMatchObject({ code: 69, out: '' });
});

test('an import that is under way when the desk ends keeps the database, and stops it when it is done', async () => {
  const desk = runHere(START);
  await desk.says('"started"');
  const slow = runHere(['ledger', 'import', '-', '--json']);
  slow.child.stdin.write(`${ROWS}\n`);
  await until('the import uses the database too', async () => (await users()) === 2);
  expect(await desk.end('SIGTERM')).toBe(0);
  expect(await postmasterOf(at.home)).not.toBeNull();
  slow.child.stdin.end();
  await until('the import is done', async () => slow.child.exitCode !== null);
  expect(slow.child.exitCode).toBe(0);
  expect(JSON.parse(slow.out())).toMatchObject({ kind: 'imported', counts: { charge: { new: 1 } } });
  expect(await postmasterOf(at.home)).toBeNull();
});

test('commands that need no desk start the database themselves, and stop it', async () => {
  expect(await document('ledger', 'import', '-')).toMatchObject({ kind: 'imported' });
  const { code, out } = await refunds(['ingest', '-', '--json'], env, mail({ text: `Refund ${txn(1)}` }).toString());
  expect({ code, fate: JSON.parse(out)[0].disposition }).toEqual({ code: 0, fate: 'case' });
  expect(await postmasterOf(at.home)).toBeNull();
});

test('an ordinary user runs all of it', async () => {
  const user = ordinaryUser();
  await mkdir(at.home);
  if (user !== null) await chown(at.home, user.uid, user.gid);
  const desk = runHere(START, { user });
  await desk.says('"started"');
  const imported = runHere(['ledger', 'import', '-'], { user });
  imported.child.stdin.end(ROWS);
  await until('the import is done', async () => imported.child.exitCode !== null);
  expect({ code: imported.child.exitCode, err: imported.err() }).toEqual({ code: 0, err: '' });
  expect(await desk.end('SIGINT')).toBe(0);
  expect(desk.err()).not.toMatch(/"level":[56]0/);
  expect(await postmasterOf(at.home)).toBeNull();
});
