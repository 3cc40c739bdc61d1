import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';
import { until } from '../support/until.js';
import { onEachBackend, type QueueServer } from './backends.js';
import { type IntakeQueue, openIntakeQueue } from './intake-queue.js';

const WORK = join(packageRoot(), 'dist/src/queue/work.js');
const WITHIN_MS = 10_000;

// A worker of the built product that tells which rows it has begun, and never ends one.
const SCRIPT = `
  const [, module, backend, concurrency] = process.argv;
  const { work } = await import(module);
  const handle = id => { process.send(id); return new Promise(() => {}); };
  const log = { warn() {}, error() {} };
  const giveUp = () => Promise.resolve();
  work(JSON.parse(backend), 'intake', handle, { concurrency: Number(concurrency), log, judge: () => 'temporary', giveUp });
  process.once('disconnect', () => process.exit());
`;

/** Another process that has begun so many jobs, and takes no more. */
async function busyWorker({ backend }: QueueServer, jobs: number): Promise<ChildProcess> {
  const words = ['--input-type=module', '-e', SCRIPT, WORK, JSON.stringify(backend), String(jobs)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const begun: unknown[] = [];
  child.on('message', id => begun.push(id));
  await until('it has begun', () => {
    if (child.exitCode !== null) throw new Error('The worker ended by itself.');
    return Promise.resolve(begun.length === jobs);
  });
  return child;
}

/** As a machine that loses power: nothing is said to anybody. */
async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

onEachBackend('a worker that is killed', server => {
  let intake: IntakeQueue;
  beforeEach(() => {
    intake = openIntakeQueue(server());
  });
  afterEach(() => intake.close());

  test('leaves its jobs to another within seconds', async () => {
    await intake.add('1', '2');
    await kill(await busyWorker(server(), 2));
    expect(await intake.count('active')).toBe(2); // nobody has noticed yet
    const handled: string[] = [];
    intake.work(async id => void handled.push(id));
    await until('the other has done them', async () => (await intake.count('completed')) === 2, WITHIN_MS);
    expect(handled.toSorted()).toEqual(['1', '2']);
    expect(intake.givenUp).toEqual([]);
  });

  test('may be killed again and again: its job is never given up', async () => {
    await intake.add('1');
    for (const _ of [1, 2, 3]) await kill(await busyWorker(server(), 1));
    intake.work(() => Promise.resolve());
    await until('it is done', async () => (await intake.count('completed')) === 1, WITHIN_MS);
    expect([await intake.count('failed'), intake.givenUp]).toEqual([0, []]);
  }, 60_000);

  test('a worker that is only slow keeps its job', async () => {
    await intake.add('1');
    const slow = await busyWorker(server(), 1);
    const handled: string[] = [];
    intake.work(async id => void handled.push(id));
    await intake.add('2');
    await until('the other is done', async () => handled.length === 1);
    const over = Date.now() + 5_000;
    await until('a lock would be over twice', () => Promise.resolve(Date.now() > over));
    expect([handled, await intake.count('active')]).toEqual([['2'], 1]);
    await kill(slow);
    await until('it is taken over', async () => handled.includes('1'), WITHIN_MS);
  });
});
