import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleMails } from '../../src/demo/mails.js';
import { waitFor } from '../../src/demo/wait-for.js';
import { packageRoot } from '../../src/package-root.js';
import { eventually, postmasterOf } from '../support/embedded-home.js';

const MAIN = join(packageRoot(), 'dist', 'src', 'demo', 'main.js');
const MINUTE_MS = 60_000;

interface Demo {
  readonly pid: number;
  /** The exit code and the signal. */
  readonly ended: Promise<unknown[]>;
  readonly says: (text: string) => Promise<true>;
  readonly printed: () => string;
  readonly complaint: () => string;
}

let folder = '';
let running: Demo | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-test-'));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  if (running !== null && isAlive(-running.pid)) process.kill(-running.pid, 'SIGKILL');
  running = null;
  const postmaster = await postmasterInFolder();
  if (postmaster !== null && isAlive(postmaster)) process.kill(postmaster, 'SIGQUIT');
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
});

test('with --exit it shows every mail and its outcome, and leaves nothing behind', async () => {
  const demo = startDemo('--exit');
  const postmaster = await waitFor('no PostgreSQL', postmasterInFolder, AbortSignal.timeout(MINUTE_MS));
  expect(await demo.ended).toEqual([0, null]);
  expect(demo.complaint()).toBe('');

  const blocks = demo.printed().split(/\n(?= ?\d+\/\d+ {2})/);
  const mails = sampleMails(new Date());
  expect(blocks).toHaveLength(1 + mails.length);
  for (const [i, { about, from, subject, expected }] of mails.entries()) {
    const fate = expected.answered ? /answered in \d+\.\d s\n(.*\n){0,2} {7}│ \S/ : /nobody is answered, \d+\.\d s\n/;
    expect(blocks[i + 1]).toContain(about);
    expect(blocks[i + 1]).toContain(`${from.name} <${from.email}>\n       ${subject}\n`);
    expect(blocks[i + 1]).toContain(`▸ ${expected.verdict} `);
    expect(blocks[i + 1]).toMatch(fate);
  }
  expect(blocks[1]).toContain('Total refund: 0.20 USD.');
  expect(demo.printed()).toMatch(
    /mails in +14\n +decided +8: 6 paid, 2 denied\n +refunded +1\.88 USD\n +credited +0\.24 USD\n/,
  );
  expect(demo.printed()).not.toContain('Ctrl-C');
  expectPlainLines(demo.printed());
  await expectNothingLeft(demo.pid, postmaster);
}, 60_000);

test('without --exit the desk runs on until it is told to end, and nothing is left behind', async () => {
  const demo = startDemo();
  await demo.says('Ctrl-C ends the demo');
  const [dashboard = ''] = demo.printed().match(/http:\S+/) ?? [];
  const answer = await fetch(dashboard);
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
  const postmaster = await postmasterInFolder();
  process.kill(demo.pid, 'SIGTERM');
  expect(await demo.ended).toEqual([0, null]);
  await expectNothingLeft(demo.pid, postmaster);
}, 60_000);

test('an interruption on the way cleans up too', async () => {
  const demo = startDemo('--exit');
  await demo.says(' 2/14');
  const postmaster = await postmasterInFolder();
  process.kill(-demo.pid, 'SIGINT'); // as a terminal does: all of the group
  expect(await demo.ended).toEqual([130, null]);
  expect(demo.complaint()).toBe('');
  await expectNothingLeft(demo.pid, postmaster);
}, 60_000);

test('a word that it does not know is wrong usage', async () => {
  const demo = startDemo('--quick');
  expect(await demo.ended).toEqual([64, null]);
  expect(demo.complaint()).toMatch(/^Usage: npm run demo/);
}, 60_000);

/** The demo as a process group of its own, with a folder of its own for what it makes. */
function startDemo(...args: string[]): Demo {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, TMPDIR: folder, DASHBOARD_PORT: '0' },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    complaint += text;
  });
  const ended = once(child, 'close');
  const says = (text: string) =>
    waitFor(`it does not say "${text}"`, async () => printed.includes(text) || null, AbortSignal.timeout(MINUTE_MS));
  running = { pid: Number(child.pid), ended, says, printed: () => printed, complaint: () => complaint };
  return running;
}

async function postmasterInFolder(): Promise<number | null> {
  const [home] = (await readdir(folder)).filter(name => name.startsWith('refunds-demo-'));
  return home === undefined ? null : postmasterOf(join(folder, home));
}

/** It fits a small terminal, and where there is no terminal it has no escape sequences. */
function expectPlainLines(printed: string): void {
  const lines = printed.split('\n');
  expect(lines.filter(line => line.length > 80 || /\p{C}/u.test(line))).toEqual([]);
}

async function expectNothingLeft(demo: number, postmaster: number | null): Promise<void> {
  expect(await readdir(folder)).toEqual([]);
  expect(isAlive(-demo)).toBe(false);
  expect(postmaster).not.toBeNull();
  await eventually(async () => !isAlive(Number(postmaster))); // it removes its files a moment before it ends
}

/** Whether there is a process of that id, or, below zero, one of that group. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
